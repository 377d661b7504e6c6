import type { Draft } from './draft.ts'
import type { Base, Environment } from './environment.ts'
import type { Packages } from './packages.ts'
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
  { base, packages }: Pick<Environment, 'base' | 'packages'>
): Installation {
  if (!packages) return serverOnly(base)
  const served = withServer(draft, packages)
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
      'COPY packages/ /tmp/packages/',
      `RUN cd /tmp/packages && ${command}`
    ],
    files
  }
}

function renderFrom(base: Base, python = DEFAULT_PYTHON): string {
  if (base.kind === 'dockerfile') return `${base.text.trimEnd()}\nUSER root`
  return base.kind === 'python'
    ? `FROM python:${python}-slim`
    : `FROM ${base.image}\nUSER root`
}

/** `userManagedDependencies`: the base has all, as a rule the server too. */
function serverOnly(base: Base): Installation {
  const steps = [
    `RUN command -v azmlinfsrv || pip install --no-cache-dir ${SERVER}`
  ]
  return { from: renderFrom(base), steps, files: {} }
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
  const { what } = packages
  const translated = packages.conda.map((spec) => ({
    written: written(spec),
    line: translateSpec(spec)
  }))
  const without = translated
    .filter(({ line }) => line === undefined)
    .map((spec) => spec.written)
  if (without.length > 0 && base.kind === 'python')
    draft.mistake(
      what,
      `has ${without.join(', ')}, which pip has no known equivalent for`,
      'packages that pip knows, below `pip:`, or a `base-image` with conda; for example `base-image: condaforge/miniforge3`'
    )
  else if (translated.length > 0)
    draft.note({
      code: 'conda-by-pip',
      message: `Conda packages of ${what} were asked of pip${base.kind === 'python' ? '' : ', unless the base image has conda'}: ${translated.map(({ written, line }) => `${written} → ${line || 'not needed'}`).join(', ')}.`,
      remedy:
        'Give a `base-image` with micromamba, mamba or conda to have exactly those.'
    })
  const lines = translated.map(({ line }) => line ?? '').filter(Boolean)
  return { lines: [...lines, ...packages.pip], without }
}

function written({ name, constraint }: CondaSpec): string {
  return `${name}${constraint}`
}

/** JSON, which is YAML too. */
function condaFile(packages: Packages): string {
  const { channels, conda, python, pip } = packages
  const specs = [`python${python || `=${DEFAULT_PYTHON}`}`, 'pip']
  const others = conda.filter(({ name }) => name !== 'pip').map(written)
  const dependencies = [...specs, ...others, { pip }]
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
