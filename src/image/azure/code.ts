import { posix } from 'node:path'
import type { InputName } from '../../inputs/contract.ts'
import type { Texts } from '../source.ts'
import { type Draft, findPath } from './draft.ts'
import type { Code } from './recipe.ts'
import type { Section } from './section.ts'

/** A key of a file, and the input that wins over it. */
interface Key {
  readonly section: Section
  readonly key: string
  readonly input: InputName
}

/** Told already; no path, for paths have no NUL. */
const NOT_FOUND = '\0'

interface WrittenCode {
  readonly script: Key
  readonly folder: Key
  readonly texts: Texts
  /** Folders that the file's paths may be relative to. */
  readonly from: readonly string[]
}

/** The script, alone or with the folder that it is in; undefined without one. */
export function planCode(draft: Draft, written: WrittenCode): Code | undefined {
  const folder = findFolder(draft, written)
  const { what, path, from } = read(written.script, written)
  if (path === undefined || folder === NOT_FOUND) return undefined
  if (!path.endsWith('.py')) {
    const allowed =
      'the path of a Python file with init() and run(); for example `score.py`'
    draft.mistake(what, `is ${JSON.stringify(path)}`, allowed)
    return undefined
  }
  const found = findPath(draft, {
    what,
    path,
    from: folder === undefined ? from : [folder, ...from],
    kinds: ['file'],
    example: 'score.py'
  })
  if (found === undefined) return undefined
  if (folder === undefined) {
    const script = posix.basename(found)
    return { copy: { from: found, to: `source/${script}` }, script }
  }
  const script = posix.relative(folder, found)
  if (!script.startsWith('../'))
    return { copy: { from: folder, to: 'source' }, script }
  draft.mistake(
    what,
    `is ${found}, which is not in ${folder}, the source directory`,
    'a path relative to it; for example `score.py`'
  )
  return undefined
}

function findFolder(draft: Draft, written: WrittenCode): string | undefined {
  const { what, path, from } = read(written.folder, written)
  if (path === undefined) return undefined
  const kinds = ['folder'] as const
  const found = findPath(draft, { what, path, from, kinds, example: 'source' })
  return found ?? NOT_FOUND
}

function read(
  { section, key, input }: Key,
  { texts, from }: WrittenCode
): { what: string; path: string | undefined; from: readonly string[] } {
  const path = section.text(key)
  return texts(input)
    ? { what: `\`${input}\``, path: texts(input), from: ['.'] }
    : { what: section.what(key), path, from }
}
