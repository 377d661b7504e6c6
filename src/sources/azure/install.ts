import { BASE_IMAGE } from '../../inputs/inputs.ts'
import type { SourceReader } from '../source-reader.ts'
import type { Base, Environment } from './environment.ts'
import type { Packages } from '../python/packages.ts'
import { DEFAULTS, pipName, planPip } from './pip-plan.ts'
import { choosePython } from '../python/version.ts'
import type { AzureService } from './recipe.ts'
import { writeSpec } from '../python/conda-spec.ts'

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
  draft: SourceReader,
  { base, packages }: Pick<Environment, 'base' | 'packages'>,
  server: AzureService['server']
): Installation {
  if (!packages) return baseOnly(base, server)
  const served = server === 'own' ? packages : withServer(draft, packages)
  const python = planPython(draft, packages)
  const pip = planPip(draft, served, base)
  const byConda = {
    'packages/environment.yml': condaFile(served),
    'packages/install.sh': installScript(pip.command)
  }
  const isOurs = base.kind === 'python'
  return {
    from: renderFrom(base, python),
    steps: [
      ...root(base),
      'COPY packages/ /tmp/packages/',
      `RUN cd /tmp/packages && ${isOurs ? pip.command : 'sh install.sh'}`
    ],
    files: { ...pip.files, ...(isOurs ? {} : byConda) }
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

function withServer(draft: SourceReader, packages: Packages): Packages {
  const { what, conda, pip } = packages
  const names = [...conda.map(({ name }) => name), ...pip.map(pipName)]
  if (names.includes(SERVER) || names.includes(DEFAULTS)) return packages
  draft.note({
    code: 'azureml-server-added',
    message: `${what} name neither ${DEFAULTS} nor ${SERVER}: the latter was added.`,
    remedy: `Add ${SERVER} to them, with the version that you deploy.`
  })
  return { ...packages, pip: [...pip, SERVER] }
}

function planPython(
  draft: SourceReader,
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

/** JSON, which is YAML too. */
function condaFile(packages: Packages): string {
  const { channels, conda, python, pip } = packages
  const specs = [`python${python || `=${DEFAULT_PYTHON}`}`, 'pip']
  const dependencies = [...specs, ...conda.map(writeSpec), { pip }]
  const from = channels.length > 0 ? channels : ['conda-forge']
  return `${JSON.stringify({ channels: from, dependencies }, undefined, 2)}\n`
}

function installScript(pipCommand: string): string {
  return `# Conda when the base image has it, else pip.
set -e
if command -v micromamba; then
  exec micromamba create --yes --prefix ${CONDA_PREFIX} --file environment.yml
fi
for conda in mamba conda; do
  command -v $conda || continue
  exec $conda env create --prefix ${CONDA_PREFIX} --file environment.yml
done
# Debian's pip refuses to install where Debian does, and it is alone here.
export PIP_BREAK_SYSTEM_PACKAGES=1
${pipCommand}
`
}
