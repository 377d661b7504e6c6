import { posix } from 'node:path'
import { type Node, isMap } from '../../inputs/parse-yaml.ts'
import { type SourceReader, findPath } from '../source-reader.ts'
import { readMap } from '../read-map.ts'
import { Section } from '../section.ts'
import { type CondaSpec, parseSpec } from './conda-spec.ts'

/** The packages of a service, as its conda environment names them. */
export interface Packages {
  /** Where they were written, for sentences. */
  readonly what: string
  readonly channels: readonly string[]
  /** Without python and pip themselves. */
  readonly conda: readonly CondaSpec[]
  /** Conda's constraint on Python; '' when there is none. */
  readonly python: string
  /** Lines for pip, options included. */
  readonly pip: readonly string[]
}

export const NO_PACKAGES: Packages = {
  what: 'The packages',
  channels: [],
  conda: [],
  python: '',
  pip: []
}

/** Reads a conda environment file that was found at `path`. */
export function readPackages(draft: SourceReader, path: string): Packages {
  const map = readMap(
    draft,
    path,
    'a conda environment; for example `dependencies: [python=3.11, {pip: [numpy]}]`'
  )
  return map === undefined
    ? NO_PACKAGES
    : parsePackages(new Section(draft, path, map), posix.dirname(path))
}

/** An environment; files that it names are relative to `folder`. */
export function parsePackages(section: Section, folder: string): Packages {
  const { draft } = section
  const dependencies = section.list('dependencies')
  const what = section.what('dependencies')
  const specs = dependencies
    .filter((each) => typeof each === 'string')
    .map((text) => demandSpec(draft, what, text))
    .filter((spec) => spec !== undefined)
  const pip = dependencies
    .filter(isMap)
    .flatMap((each) => new Section(draft, what, each).list('pip'))
    .flatMap((line) => expandPip(draft, { what, line, folder }))
  return {
    what,
    channels: section.list('channels').filter(isText),
    conda: specs.filter(({ name }) => name !== 'python' && name !== 'pip'),
    python: specs.find(({ name }) => name === 'python')?.constraint ?? '',
    pip
  }
}

function isText(node: Node): node is string {
  return typeof node === 'string'
}

function demandSpec(
  draft: SourceReader,
  what: string,
  text: string
): CondaSpec | undefined {
  const spec = parseSpec(text)
  if (!spec)
    draft.mistake(
      what,
      `has ${JSON.stringify(text)}`,
      'a conda package with its version; for example `numpy=1.26`'
    )
  return spec
}

/** Name and password in a URL. */
const LOGIN = /\/\/([^/@\s]+)@/g

export function noteLogins({ secrets }: SourceReader, text: string): void {
  for (const [, login] of text.matchAll(LOGIN))
    secrets.push(login!, login!.split(':').at(-1)!)
}

interface PipLine {
  readonly what: string
  readonly line: Node
  readonly folder: string
  /** Files of requirements that include one another up to here. */
  readonly within?: readonly string[]
}

/** Files of requirements are read in place; what lies in a folder cannot be had. */
function expandPip(draft: SourceReader, pip: PipLine): string[] {
  const { what, line } = pip
  if (typeof line !== 'string' || /[\r\n]/.test(line)) {
    draft.mistake(what, 'has a pip entry that is no line', 'lines of text')
    return []
  }
  const written = line.replace(/(^|\s)#.*$/, '').trim()
  noteLogins(draft, written)
  const file = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(written)?.[1]
  if (file !== undefined) return readRequirements(draft, pip, file)
  if (
    /^(-c|--constraint|(-e|--editable)(?!\s+\w+\+)|\.{0,2}\/|\.$)/.test(written)
  ) {
    draft.mistake(
      what,
      `asks pip for ${JSON.stringify(written.replace(LOGIN, '//***@'))}, which is not copied into the image`,
      'packages of an index, or URLs; for example `numpy==1.26.4`'
    )
    return []
  }
  return written === '' ? [] : [written]
}

function readRequirements(
  draft: SourceReader,
  pip: PipLine,
  file: string
): string[] {
  const { what, folder, within = [] } = pip
  const path = findPath(draft, {
    what: `\`-r\` in ${what}`,
    path: file,
    from: [folder],
    kinds: ['file'],
    example: '-r requirements.txt'
  })
  if (path === undefined || within.includes(path)) return []
  const text = draft.workspace.read(path)
  const each = { what, folder: posix.dirname(path), within: [...within, path] }
  // As pip: a line goes on after a backslash.
  return text
    .replace(/\\\r?\n\s*/g, '')
    .split(/\r?\n/)
    .flatMap((line) => expandPip(draft, { ...each, line }))
}
