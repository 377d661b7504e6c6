import { posix } from 'node:path'
import type { Finding } from '../foundation/finding.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import type { Place, Workspace } from './workspace.ts'

/** What is gathered while files are read: nothing is thrown before the end. */
export class SourceReader {
  readonly mistakes: string[] = []
  readonly findings: Finding[] = []
  readonly secrets: string[] = []
  readonly workspace: Workspace

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  /**
   * `what` and `is` make the sentence; then what is allowed. It is said once,
   * however often the key is read.
   */
  mistake(what: string, is: string, allowed: string): void {
    const sentence = `${what} ${is}. Allowed: ${allowed}.`
    if (!this.mistakes.includes(sentence)) this.mistakes.push(sentence)
  }

  note(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ severity: 'note', ...finding })
  }

  warn(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ severity: 'warning', ...finding })
  }

  /** The layer; without a recipe when anything is wrong. */
  layer(made: Pick<InputLayer, 'values' | 'recipe' | 'rows'>): InputLayer {
    const { mistakes, secrets } = this
    return mistakes.length > 0
      ? { values: {}, mistakes, secrets }
      : { ...made, mistakes, secrets }
  }
}

/** A path as someone wrote it. */
export interface Written {
  /** Begins a sentence: `` `condaFile` of deploy/config.yml ``. */
  readonly what: string
  readonly path: string
  /** Folders that it may be relative to; the first where it is found counts. */
  readonly from: readonly string[]
  readonly kinds: readonly Place[]
  readonly example: string
}

/** Where a written path is, relative to the workspace; else tells a mistake. */
export function findPath(
  draft: SourceReader,
  written: Written
): string | undefined {
  const { path, kinds, from } = written
  const paths = posix.isAbsolute(path)
    ? [posix.normalize(path)]
    : [...new Set(from.map((folder) => posix.join(folder, path)))]
  const places = paths.map((each) => draft.workspace.look(each))
  const at = places.findIndex((place) => kinds.includes(place))
  if (at >= 0) return paths[at]!.replace(/(?<=.)\/$/, '')
  const [most] = places.filter((place) => place !== 'nothing')
  draft.mistake(
    written.what,
    `is ${JSON.stringify(path)}, ${TOLD[most ?? 'nothing']}`,
    `the path of a ${kinds.join(' or a ')} in the workspace; for example \`${written.example}\``
  )
  return undefined
}

const TOLD: Readonly<Record<Place, string>> = {
  nothing: 'which is not there',
  outside: 'which leads out of the workspace',
  file: 'which is a file',
  folder: 'which is a folder',
  special: 'which is neither a file nor a folder that can be read'
}
