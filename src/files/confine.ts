/**
 * THE RULE about files. A checkout may be a stranger's, and the job can read
 * more than he may see: its environment, its credentials, other checkouts. So:
 *
 * 1. A path that lies in the workspace, or passes through it, is confined to
 *    it: what it really is, links followed, lies in the workspace as well, and
 *    not in `.git`, where actions/checkout leaves a token.
 * 2. A path that leads out as it is written is taken from `with:` only: it is
 *    the workflow's author who gives it. A file of the checkout cannot
 *    (`leadsOut`).
 * 3. Either way it is an ordinary file or folder: no device, pipe or socket,
 *    nothing in /proc or /sys.
 * 4. An open file is compared with what was looked at (`open-file.ts`), and
 *    what is written is new and has no name before it is whole
 *    (`write-file.ts`).
 *
 * All who touch a path that somebody gave go through this room.
 */
import { type Stats, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import {
  dirname,
  isAbsolute,
  join,
  parse,
  relative,
  resolve,
  sep
} from 'node:path'
import { FileRefusal } from './refusal.ts'
import { isWithin } from './within.ts'

/** As Linux has it. */
const MAX_LINKS = 40
/** Files that are no files, whose size says nothing. */
const KERNEL = ['/proc', '/sys']

/** What is really at a path. */
export interface Place {
  /** Absolute, without a link in it. */
  readonly real: string
  /** Undefined: nothing is there yet. */
  readonly facts: Stats | undefined
}

/**
 * What is really at a path, links followed one by one, if the rule allows it.
 * Relative paths are relative to `workspace`. Throws a ProfileError.
 */
export function locate(path: string, workspace = '.'): Place {
  const root = rootOf(workspace)
  const { passes, ...place } = follow(resolve(workspace, path), root, path)
  const { real } = place
  if (passes && !isWithin(root, real))
    throw outside(path, 'is a link that leads out of the workspace')
  if (passes && relative(root, real).split(sep).includes('.git'))
    throw outside(path, 'leads into .git, where credentials are')
  if (KERNEL.some((folder) => isWithin(folder, real)))
    throw new FileRefusal(path, {
      code: 'file-not-a-file',
      says: "is one of the kernel's, and no ordinary file"
    })
  return place
}

/** Of one that somebody removed meanwhile nothing is left to lead anywhere. */
function rootOf(workspace: string): string {
  try {
    return realpathSync(workspace)
  } catch {
    return resolve(workspace)
  }
}

/** `passes`: whether any step of the way lies in the workspace. */
function follow(
  path: string,
  root: string,
  written: string
): Place & { passes: boolean } {
  let at = parse(path).root
  let ahead = segments(path)
  let passes = isWithin(root, at)
  let facts: Stats | undefined = look(at, written)
  for (let links = 0; ahead.length > 0;) {
    const [name, ...rest] = ahead as [string, ...string[]]
    const next = name === '..' ? dirname(at) : join(at, name)
    passes ||= isWithin(root, next)
    facts = look(next, written)
    if (!facts) return { real: join(next, ...rest), facts, passes }
    ahead = rest
    if (facts.isSymbolicLink()) {
      if (++links > MAX_LINKS) throw unreadable(written, 'ELOOP')
      const target = readlinkSync(next)
      if (isAbsolute(target)) at = parse(target).root
      ahead = [...segments(target), ...rest]
    } else at = next
  }
  return { real: at, facts: look(at, written), passes }
}

function segments(path: string): string[] {
  return path.split(sep).filter((name) => name !== '' && name !== '.')
}

function look(path: string, written: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    // Below what is no folder is nothing.
    if (code === 'ENOTDIR') return undefined
    throw unreadable(written, code, thrown)
  }
}

export function outside(path: string, says: string): FileRefusal {
  return new FileRefusal(path, { code: 'file-outside-workspace', says })
}

export function unreadable(
  path: string,
  code: string | undefined,
  origin?: unknown
): FileRefusal {
  const says = `cannot be read (${code})`
  return new FileRefusal(path, { code: 'file-unreadable', says }, origin)
}
