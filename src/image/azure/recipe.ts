import type { Recipe } from '../../inputs/inputs.ts'
import { PAIR_KINDS } from '../../inputs/pairs.ts'
import type { Draft } from './draft.ts'
import type { Environment } from './environment.ts'
import { CONDA_PREFIX, planInstallation } from './install.ts'
import type { PlacedModels } from './models.ts'

/** Where Azure ML puts a service's code. */
const APP = '/var/azureml-app'
export const PORT = 5001

/** The code of a service: one script, or a folder that holds it. */
export interface Code {
  /** What is shipped, as `source/` of the build context. */
  readonly copy: Recipe['copies'][number]
  /** The script, relative to `source/`. */
  readonly script: string
}

export interface AzureService {
  /** The file that it was read from. */
  readonly from: string
  readonly environment: Environment
  readonly code: Code
  readonly models: PlacedModels
}

/** An image that serves the script as Azure ML does. */
export function planRecipe(draft: Draft, service: AzureService): Recipe {
  const { environment, code, models } = service
  const installation = planInstallation(draft, environment)
  const command = ['azmlinfsrv', '--entry_script', code.script]
  const dockerfile = [
    installation.from,
    ...installation.steps,
    `WORKDIR ${APP}`,
    'COPY source/ ./',
    ...(models.folder === undefined ? [] : ['COPY models/ azureml-models/']),
    ...(environment.steps ? [environment.steps.trim(), `WORKDIR ${APP}`] : []),
    ...renderEnv(draft, planEnv(service)),
    `EXPOSE ${PORT}`,
    'ENTRYPOINT []',
    `CMD ${JSON.stringify([...command, '--port', String(PORT)])}`
  ]
  return {
    kind: 'recipe',
    from: service.from,
    dockerfile: `${dockerfile.join('\n')}\n`,
    files: installation.files,
    copies: [code.copy, ...models.copies],
    findings: draft.findings
  }
}

/** What Azure ML sets, below what the service's files set. */
function planEnv({
  environment,
  models,
  code
}: AzureService): Environment['env'] {
  const { base, packages, pythonFolder } = environment
  const hasConda = packages !== undefined && base.kind !== 'python'
  const folders = [
    ...(hasConda ? [`${CONDA_PREFIX}/bin`] : []),
    ...(pythonFolder === undefined ? [] : [pythonFolder])
  ]
  return {
    AML_APP_ROOT: APP,
    AZUREML_ENTRY_SCRIPT: code.script,
    ...(models.folder === undefined
      ? {}
      : { AZUREML_MODEL_DIR: models.folder }),
    ...(folders.length > 0 ? { PATH: [...folders, '$PATH'].join(':') } : {}),
    ...environment.env
  }
}

function renderEnv(draft: Draft, env: Environment['env']): string[] {
  return Object.entries(env).map(([name, value]) => {
    if (!PAIR_KINDS.env.name.test(name) || /[\0\r\n]/.test(value))
      draft.mistake(
        `The environment variable ${JSON.stringify(name)}`,
        'has a name or a value that no container can have',
        'one line each; for example `WORKER_COUNT: 2`'
      )
    const quoted = value.replace(/["\\]/g, '\\$&')
    // A Dockerfile would expand it; our own PATH shall be.
    const literal = name === 'PATH' ? quoted : quoted.replace(/\$/g, '\\$')
    return `ENV ${name}="${literal}"`
  })
}
