import type { Recipe } from '../../inputs/inputs.ts'
import { PAIR_KINDS } from '../../inputs/pairs.ts'
import type { SourceReader } from '../source-reader.ts'
import type { AzureService, Code } from './azure-service.ts'
import type { Environment } from './environment.ts'
import { CONDA_PREFIX, planInstallation } from './install.ts'

/** Where Azure ML puts a service's code. */
const APP = '/var/azureml-app'
export const PORT = 5001

/** An image that serves as Azure ML does. */
export function planRecipe(draft: SourceReader, service: AzureService): Recipe {
  const { environment, code, models, server } = service
  const { base } = environment
  const installation = planInstallation(draft, environment, server)
  const dockerfile = [
    installation.from,
    ...installation.steps,
    ...(code ? [`WORKDIR ${APP}`, 'COPY source/ ./'] : []),
    ...(models.folder === undefined ? [] : [`COPY models/ ${models.root}/`]),
    ...renderEnv(draft, planEnv(service)),
    ...(environment.steps ? [environment.steps.trim()] : []),
    ...(server === 'own' || !code ? [] : renderServer(code))
  ]
  return {
    kind: 'recipe',
    from: service.from,
    ...(base.kind === 'context' ? { base: base.source } : {}),
    dockerfile: `${dockerfile.join('\n')}\n`,
    files: installation.files,
    copies: [...(code ? [code.copy] : []), ...models.copies],
    findings: draft.findings
  }
}

function renderServer({ script }: Code): string[] {
  const entry = ['azmlinfsrv', '--entry_script', script]
  return [
    `WORKDIR ${APP}`,
    `EXPOSE ${PORT}`,
    'ENTRYPOINT []',
    `CMD ${JSON.stringify([...entry, '--port', String(PORT)])}`
  ]
}

/** What Azure ML sets, below what the service's files set. */
function planEnv(service: AzureService): Environment['env'] {
  const { models, code, environment } = service
  const { base, packages, pythonFolder } = environment
  const hasConda = packages !== undefined && base.kind !== 'python'
  const folders = [
    ...(hasConda ? [`${CONDA_PREFIX}/bin`] : []),
    ...(pythonFolder === undefined ? [] : [pythonFolder])
  ]
  return {
    ...(code ? { AML_APP_ROOT: APP, AZUREML_ENTRY_SCRIPT: code.script } : {}),
    ...(models.folder === undefined
      ? {}
      : { AZUREML_MODEL_DIR: models.folder }),
    ...(folders.length > 0 ? { PATH: [...folders, '$PATH'].join(':') } : {}),
    ...environment.env
  }
}

function renderEnv(draft: SourceReader, env: Environment['env']): string[] {
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
    // The log shows it as it is written here.
    if (literal !== value && draft.secrets.includes(value))
      draft.secrets.push(literal)
    return `ENV ${name}="${literal}"`
  })
}
