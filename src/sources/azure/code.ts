import { posix } from 'node:path'
import type { InputName } from '../../inputs/contract.ts'
import type { Texts } from '../workspace.ts'
import { type SourceReader, findPath } from '../source-reader.ts'
import type { Code } from './azure-service.ts'
import type { Section } from '../section.ts'

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
export function planCode(
  draft: SourceReader,
  written: WrittenCode
): Code | undefined {
  const script = read(written.script, written)
  const folder = read(written.folder, written)
  return folder.path === undefined
    ? shipScript(draft, script)
    : shipFolder(draft, script, { ...folder, path: folder.path })
}

function shipScript(draft: SourceReader, written: Read): Code | undefined {
  const from = findScript(draft, written)
  if (from === undefined) return undefined
  const script = posix.basename(from)
  return { copy: { from, to: `source/${script}` }, script }
}

function shipFolder(
  draft: SourceReader,
  written: Read,
  folder: Read & { readonly path: string }
): Code | undefined {
  const kinds = ['folder'] as const
  const from = findPath(draft, { ...folder, kinds, example: 'source' })
  if (from === undefined) return undefined
  const found = findScript(draft, { ...written, from: [from, ...written.from] })
  if (found === undefined) return undefined
  const script = posix.relative(from, found)
  if (!script.startsWith('../')) return { copy: { from, to: 'source' }, script }
  draft.mistake(
    written.what,
    `is ${found}, which is not in ${from}, the source directory`,
    'a path relative to it; for example `score.py`'
  )
  return undefined
}

function findScript(draft: SourceReader, script: Read): string | undefined {
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
