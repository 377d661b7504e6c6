import type { Packages } from '../python/conda-packages.ts'
import type { SourceReader } from '../source-reader.ts'
import type { Base } from './environment.ts'
import { translateSpec, writeSpec } from '../python/conda-spec.ts'

export const DEFAULTS = 'azureml-defaults'

/** How pip installs the packages. */
export interface PipPlan {
  /** Shell, where the files are. */
  readonly command: string
  readonly files: Readonly<Record<string, string>>
}

/** Pip in conda's place, with a finding that names what it changed. */
export function planPip(
  draft: SourceReader,
  packages: Packages,
  base: Base
): PipPlan {
  const { conda } = packages
  const lines = conda.map(translateSpec).filter(Boolean) as string[]
  const without = conda
    .filter((spec) => translateSpec(spec) === undefined)
    .map(writeSpec)
  if (without.length === 0) {
    reportTranslated(draft, packages, base)
    return planInstall([...lines, ...packages.pip])
  }
  if (base.kind === 'python')
    draft.mistake(
      packages.what,
      `has ${without.join(', ')}, which pip has no known equivalent for`,
      'packages that pip knows, below `pip:`, or a `base-image` with conda; for example `base-image: condaforge/miniforge3`'
    )
  return { command: refuse(without), files: {} }
}

function reportTranslated(
  draft: SourceReader,
  packages: Packages,
  base: Base
): void {
  const isOurs = base.kind === 'python'
  const { python } = packages
  const changes = [
    ...(isOurs || !python ? [] : [`python${python} → the base image's`]),
    ...packages.conda.map(
      (spec) => `${writeSpec(spec)} → ${translateSpec(spec) || 'not needed'}`
    )
  ]
  if (changes.length === 0) return
  const unless = isOurs ? '' : ', unless the base image has conda'
  draft.note({
    code: 'conda-by-pip',
    message: `${packages.what}: pip took the place of conda${unless}: ${changes.join(', ')}.`,
    remedy:
      'Give a `base-image` with micromamba, mamba or conda to have exactly those.'
  })
}

const INSTALL = 'pip install --no-cache-dir --requirement'

/**
 * azureml-defaults first and alone: it wants an older cloudpickle than a new
 * joblib, and asked for both at once pip tries years of azureml-defaults until
 * one cannot be built, where an older joblib would do.
 */
function planInstall(lines: readonly string[]): PipPlan {
  const options = lines.filter((line) => line.startsWith('-'))
  // With hashes all are pinned, and none may be asked for alone.
  const first = hasHashes(lines)
    ? []
    : lines.filter((line) => pipName(line) === DEFAULTS)
  const files = { 'packages/requirements.txt': joinLines(lines) }
  const command = `${INSTALL} requirements.txt`
  return first.length === 0
    ? { command, files }
    : {
        command: `${INSTALL} first.txt && ${command}`,
        files: {
          ...files,
          'packages/first.txt': joinLines([...options, ...first])
        }
      }
}

/** Comes to pass only where the base image turns out to have no conda. */
function refuse(without: readonly string[]): string {
  const names = without.join(', ').replaceAll("'", '')
  return `echo 'The base image has no conda, and pip has no known equivalent for ${names}.' >&2 && exit 1`
}

/** Of one with a hash pip demands that all have one. */
export function hasHashes(lines: readonly string[]): boolean {
  return lines.some((line) => /(^|\s)--(hash[=\s]|require-hashes)/.test(line))
}

/** `azureml_defaults[async]>=1` → `azureml-defaults`; '' for an option. */
export function pipName(line: string): string {
  const [name] = /^[\w.-]*/.exec(line.startsWith('-') ? '' : line)!
  return name.toLowerCase().replace(/[_.]/g, '-')
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
