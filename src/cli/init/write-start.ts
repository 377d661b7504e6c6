import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { twoColumns, wrap } from '../wrap.ts'
import { CONFIG_FILE, type Start } from './plan-start.ts'

/** Which files were written, and which were there and stay as they are. */
export interface Written {
  readonly written: readonly string[]
  readonly kept: readonly string[]
}

/** Writes what is not there; nothing is ever overwritten. */
export function writeStart(root: string, { files }: Start): Written {
  const written: string[] = []
  const kept: string[] = []
  for (const [path, text] of Object.entries(files))
    (writeNew(join(root, path), text) ? written : kept).push(path)
  return { written, kept }
}

function writeNew(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw thrown
  }
}

/** The repository that a folder is in; undefined: none, or its root is here. */
export function repositoryAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git')))
      return at === resolve(folder) ? undefined : at
    if (at === dirname(at)) return undefined
  }
}

/** What `init` says when it is done. */
export function describeStart(
  start: Start,
  done: Written,
  width: number
): string {
  const { written, kept } = done
  const list = (lines: readonly string[]): string =>
    lines.map((line) => wrap(line, { width, indent: 2 })).join('\n')
  // What was found went into no file when there was one.
  const found = written.includes(CONFIG_FILE) ? start.found : []
  const todo = written.length > 0 ? start.todo : []
  const parts: readonly (readonly [string, string])[] = [
    ['Written', list(written)],
    ['Left as it was', list(kept)],
    ['It says', found.length > 0 ? twoColumns(found, width) : ''],
    ['To do', list(todo)],
    ['Next', twoColumns(NEXT, width)]
  ]
  return parts
    .filter(([, body]) => body !== '')
    .map(([title, body]) => `${title}\n${body}\n`)
    .join('\n')
}

const NEXT = [
  ['profile-inference', 'profiles the service here, as the file says'],
  ['git add, push', 'and each pull request is profiled']
] as const
