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

interface WrittenCode {
  readonly script: Key
  readonly folder: Key
  readonly texts: Texts
  /** Folders that the file's paths may be relative to. */
  readonly from: readonly string[]
}

/** The script, alone or with the folder that it is in; undefined without one. */
export function planCode(draft: Draft, written: WrittenCode): Code | undefined {
  const script = read(written.script, written)
  const folder = read(written.folder, written)
  if (folder.path === undefined) {
    const found = findScript(draft, script)
    const name = found && posix.basename(found)
    return name
      ? { copy: { from: found, to: `source/${name}` }, script: name }
      : undefined
  }
  const kinds = ['folder'] as const
  const { what, path, from } = folder
  const whole = findPath(draft, { what, path, from, kinds, example: 'source' })
  if (whole === undefined) return undefined
  const found = findScript(draft, { ...script, from: [whole, ...script.from] })
  const name = found && posix.relative(whole, found)
  if (!name?.startsWith('../'))
    return name
      ? { copy: { from: whole, to: 'source' }, script: name }
      : undefined
  draft.mistake(
    script.what,
    `is ${found}, which is not in ${whole}, the source directory`,
    'a path relative to it; for example `score.py`'
  )
  return undefined
}

function findScript(draft: Draft, script: Read): string | undefined {
  const { what, path, from } = script
  if (path === undefined) return undefined
  if (path.endsWith('.py')) {
    const kinds = ['file'] as const
    return findPath(draft, { what, path, from, kinds, example: 'score.py' })
  }
  draft.mistake(what, `is ${JSON.stringify(path)}`, ALLOWED)
  return undefined
}

const ALLOWED =
  'the path of a Python file with init() and run(); for example `score.py`'

interface Read {
  readonly what: string
  readonly path: string | undefined
  readonly from: readonly string[]
}

function read(
  { section, key, input }: Key,
  { texts, from }: WrittenCode
): Read {
  const path = section.text(key)
  return texts(input)
    ? { what: `\`${input}\``, path: texts(input), from: ['.'] }
    : { what: section.what(key), path, from }
}
