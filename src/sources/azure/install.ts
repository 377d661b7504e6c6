import { BASE_IMAGE } from '../../inputs/inputs.ts'
import { DEFAULT_PYTHON, choosePython } from '../python/choose-python.ts'
import type { Packages } from '../python/conda-packages.ts'
import type { SourceReader } from '../source-reader.ts'
import type { Base, Environment } from './environment.ts'
import { DEFAULTS, hasHashes, pipName, planPip } from './pip-plan.ts'
import type { AzureService } from './azure-service.ts'
import { writeSpec } from '../python/conda-spec.ts'

const SERVER = 'azureml-inference-server-http'
const INSTALL_SERVER = `pip install --no-cache-dir ${SERVER}`
/** Where conda makes its environment. */
export const CONDA_PREFIX = '/opt/azureml-env'

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
  const added = server !== 'own' && isServerAdded(draft, packages)
  // What we add has no hash, so it cannot stand beside those that have.
  const isApart = added && hasHashes(packages.pip)
  const served =
    added && !isApart
      ? { ...packages, pip: [...packages.pip, SERVER] }
      : packages
  const python = planPython(draft, packages)
  const pip = planPip(draft, served, base)
  const then = isApart ? INSTALL_SERVER : undefined
  const byConda = {
    'packages/environment.yml': condaFile(served),
    'packages/install.sh': installScript(pip.command, then)
  }
  const isOurs = base.kind === 'python'
  const byPip = [
    ...tools(packages, python),
    pip.command,
    ...(then ? [then] : [])
  ]
  return {
    from: renderFrom(base, python),
    steps: [
      ...root(base),
      'COPY packages/ /tmp/packages/',
      `RUN cd /tmp/packages && ${isOurs ? byPip.join(' && ') : 'sh install.sh'}`
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
  const steps = [
    ...root(base),
    `RUN command -v azmlinfsrv || ${INSTALL_SERVER}`
  ]
  return { from, steps, files: {} }
}

/** Setuptools from here on have no `pkg_resources`, which older packages import. */
const TOOLS = "pip install --no-cache-dir 'setuptools<81' wheel"

/** Conda's pip brings them along; Python's images have none since 3.12. */
function tools({ conda, pip }: Packages, python = DEFAULT_PYTHON): string[] {
  const isBare = Number(python.split('.')[1]) >= 12
  const names = [...conda.map(({ name }) => name), ...pip.map(pipName)]
  return isBare && !names.includes('setuptools') ? [TOOLS] : []
}

/** Whether the packages lack Azure's server; that is told. */
function isServerAdded(draft: SourceReader, packages: Packages): boolean {
  const { what, conda, pip } = packages
  const names = [...conda.map(({ name }) => name), ...pip.map(pipName)]
  if (names.includes(SERVER) || names.includes(DEFAULTS)) return false
  draft.note({
    code: 'azureml-server-added',
    message: `${what} name neither ${DEFAULTS} nor ${SERVER}: the latter was added.`,
    remedy: `Add ${SERVER} to them, with the version that you deploy.`
  })
  return true
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

/** `then`: what is installed after and apart from the rest. */
function installScript(pipCommand: string, then?: string): string {
  const [begin, end] =
    then === undefined
      ? ['exec ', '']
      : ['', `\n  exec ${CONDA_PREFIX}/bin/${then}`]
  return `# Conda when the base image has it, else pip.
set -e
if command -v micromamba; then
  ${begin}micromamba create --yes --prefix ${CONDA_PREFIX} --file environment.yml${end}
fi
for conda in mamba conda; do
  command -v $conda || continue
  ${begin}$conda env create --prefix ${CONDA_PREFIX} --file environment.yml${end}
done
# Debian's pip refuses to install where Debian does, and it is alone here.
export PIP_BREAK_SYSTEM_PACKAGES=1
${[pipCommand, ...(then === undefined ? [] : [then])].join('\n')}
`
}
