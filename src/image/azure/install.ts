import type { Draft } from './draft.ts'
import type { Base, Environment } from './environment.ts'
import type { Packages } from './packages.ts'
import type { AzureService } from './recipe.ts'
import { BASE_IMAGE } from '../../inputs/inputs.ts'
import { choosePython } from './python-version.ts'
import { type CondaSpec, translateSpec } from './translate.ts'

export const SERVER = 'azureml-inference-server-http'
/** Where conda makes its environment. */
export const CONDA_PREFIX = '/opt/azureml-env'
const DEFAULT_PYTHON = '3.11'

/** How the packages come into the image. */
export interface Installation {
  readonly from: string
  /** Dockerfile instructions. */
  readonly steps: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

/** Packages by pip on our own base, by conda where a given base has it. */
export function planInstallation(
  draft: Draft,
  { base, packages }: Pick<Environment, 'base' | 'packages'>,
  server: AzureService['server']
): Installation {
  if (!packages) return baseOnly(base, server)
  const served = server === 'own' ? packages : withServer(draft, packages)
  const python = planPython(draft, packages)
  const pip = planPip(draft, served, base)
  const files = {
    'packages/requirements.txt': lines(pip.lines),
    ...(base.kind === 'python'
      ? {}
      : {
          'packages/environment.yml': condaFile(served),
          'packages/install.sh': installScript(pip.without)
        })
  }
  const command =
    base.kind === 'python'
      ? 'pip install --no-cache-dir --requirement requirements.txt'
      : 'sh install.sh'
  return {
    from: renderFrom(base, python),
    steps: [
      ...root(base),
      'COPY packages/ /tmp/packages/',
      `RUN cd /tmp/packages && ${command}`
    ],
    files
  }
}

function renderFrom(base: Base, python = DEFAULT_PYTHON): string {
  if (base.kind === 'dockerfile') return base.text.trimEnd()
  if (base.kind === 'context') return `ARG ${BASE_IMAGE}\nFROM $${BASE_IMAGE}`
  return `FROM ${base.kind === 'image' ? base.image : `python:${python}-slim`}`
}

/** A base may have another user, who may install nothing. */
function root(base: Base): string[] {
  return base.kind === 'python' ? [] : ['USER root']
}

/** The base has all packages, as a rule Azure's server too. */
function baseOnly(base: Base, server: AzureService['server']): Installation {
  const from = renderFrom(base)
  if (server === 'own') return { from, steps: [], files: {} }
  const install = `pip install --no-cache-dir ${SERVER}`
  const steps = [...root(base), `RUN command -v azmlinfsrv || ${install}`]
  return { from, steps, files: {} }
}

function withServer(draft: Draft, packages: Packages): Packages {
  const names = [
    ...packages.conda.map(({ name }) => name),
    ...packages.pip.map((line) => /^[\w.-]*/.exec(line)![0].toLowerCase())
  ].map((name) => name.replace(/[_.]/g, '-'))
  if (names.includes(SERVER) || names.includes('azureml-defaults'))
    return packages
  draft.note({
    code: 'azureml-server-added',
    message: `${packages.what} name neither azureml-defaults nor ${SERVER}: the latter was added.`,
    remedy: `Add ${SERVER} to them, with the version that you deploy.`
  })
  return { ...packages, pip: [...packages.pip, SERVER] }
}

function planPython(
  draft: Draft,
  { python, what }: Packages
): string | undefined {
  const version = choosePython(python)
  if (version === undefined)
    draft.mistake(
      what,
      `asks for python${python}, for which there is no image`,
      'a version of Python 3; for example `python=3.11`'
    )
  return version
}

interface PipPlan {
  readonly lines: readonly string[]
  /** Conda packages that pip cannot install. */
  readonly without: readonly string[]
}

function planPip(draft: Draft, packages: Packages, base: Base): PipPlan {
  const { what, python } = packages
  const isOurs = base.kind === 'python'
  const translated = packages.conda.map((spec) => ({
    conda: written(spec),
    pip: translateSpec(spec)
  }))
  const without = translated
    .filter(({ pip }) => pip === undefined)
    .map(({ conda }) => conda)
  const changes = [
    ...(isOurs || !python ? [] : [`python${python} → the base image's`]),
    ...translated.map(({ conda, pip }) => `${conda} → ${pip || 'not needed'}`)
  ]
  if (without.length > 0 && isOurs)
    draft.mistake(
      what,
      `has ${without.join(', ')}, which pip has no known equivalent for`,
      'packages that pip knows, below `pip:`, or a `base-image` with conda; for example `base-image: condaforge/miniforge3`'
    )
  else if (changes.length > 0)
    draft.note({
      code: 'conda-by-pip',
      message: `${what}: pip took the place of conda${isOurs ? '' : ', unless the base image has conda'}: ${changes.join(', ')}.`,
      remedy:
        'Give a `base-image` with micromamba, mamba or conda to have exactly those.'
    })
  const lines = translated.map(({ pip }) => pip ?? '').filter(Boolean)
  return { lines: [...lines, ...packages.pip], without }
}

function written({ name, constraint }: CondaSpec): string {
  return `${name}${constraint}`
}

/** JSON, which is YAML too. */
function condaFile(packages: Packages): string {
  const { channels, conda, python, pip } = packages
  const specs = [`python${python || `=${DEFAULT_PYTHON}`}`, 'pip']
  const dependencies = [...specs, ...conda.map(written), { pip }]
  const from = channels.length > 0 ? channels : ['conda-forge']
  return `${JSON.stringify({ channels: from, dependencies }, undefined, 2)}\n`
}

function installScript(without: readonly string[]): string {
  const names = without.join(', ').replace(/'/g, '')
  const byPip =
    without.length === 0
      ? 'pip install --no-cache-dir --requirement requirements.txt'
      : `echo 'The base image has no conda, and pip has no known equivalent for ${names}.' >&2\nexit 1`
  return `# Conda when the base image has it, else pip.
set -e
if command -v micromamba; then
  exec micromamba create --yes --prefix ${CONDA_PREFIX} --file environment.yml
fi
for conda in mamba conda; do
  command -v $conda || continue
  exec $conda env create --prefix ${CONDA_PREFIX} --file environment.yml
done
${byPip}
`
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
