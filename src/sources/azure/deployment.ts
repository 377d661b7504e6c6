import { posix } from 'node:path'
import type { InputLayer } from '../../inputs/input-layer.ts'
import { collectSecrets } from '../../inputs/secrets.ts'
import type { Texts } from '../workspace.ts'
import type { Workspace } from '../workspace.ts'
import { planCode } from './code.ts'
import { parseDeployedEnvironment } from './deployed-environment.ts'
import {
  findMlflowModel,
  parseDeployedModel,
  readMountPath
} from './deployed-model.ts'
import { SourceReader, findPath } from '../source-reader.ts'
import type { Environment } from './environment.ts'
import { findModels, placeModels } from './mounted-models.ts'
import { readMap } from '../read-map.ts'
import { PORT, planRecipe } from './recipe.ts'
import { parseResources, parseSettings } from './request-settings.ts'
import { Section } from '../section.ts'

/** Keys that say nothing about one container. */
const IGNORED = [
  '$schema',
  'name',
  'endpoint_name',
  'type',
  'description',
  'tags',
  'properties',
  'instance_count',
  'scale_settings',
  'data_collector',
  'app_insights_enabled',
  'egress_public_network_access'
]

/** An Azure ML (v2) online deployment, managed or on Kubernetes. */
export function planDeployment(texts: Texts, workspace: Workspace): InputLayer {
  const draft = new SourceReader(workspace)
  const path = findPath(draft, {
    what: '`deployment`',
    path: texts('deployment'),
    from: ['.'],
    kinds: ['file'],
    example: 'deployment.yml'
  })
  if (path === undefined) return draft.layer({ values: {} })
  const example = 'for example `environment: {image: service:1}`'
  const map = readMap(draft, path, `a deployment, YAML; ${example}`)
  if (!map) return draft.layer({ values: {} })
  const deployment = new Section(draft, path, map)
  return reportNoCode(deployment, texts)
    ? draft.layer({ values: {} })
    : plan(deployment, texts)
}

/** A model of MLflow that Azure serves by itself, without script or image. */
function reportNoCode(deployment: Section, texts: Texts): boolean {
  const isGiven =
    ['environment', 'code_configuration'].some((key) => deployment.node(key)) ||
    (['base-image', 'conda-file', 'entry-script'] as const).some(texts)
  const model = isGiven ? undefined : findMlflowModel(deployment)
  if (model === undefined) return false
  deployment.draft.mistake(
    deployment.what('model'),
    'is a model of MLflow without script or image, which Azure serves by MLflow',
    `the same here, with this input in the place of \`deployment\`; for example \`mlflow-model: ${model}\``
  )
  return true
}

function plan(deployment: Section, texts: Texts): InputLayer {
  const { draft, name: from } = deployment
  const folders = [posix.dirname(from)]
  const env = deployment.texts('environment_variables')
  draft.secrets.push(...collectSecrets(env))
  const written = deployment.section('code_configuration')
  const code = planCode(draft, {
    script: { section: written, key: 'scoring_script', input: 'entry-script' },
    folder: { section: written, key: 'code', input: 'source-directory' },
    texts,
    from: folders
  })
  const { environment, routes } = parseDeployedEnvironment(
    deployment,
    texts,
    folders
  )
  const models = placeModels(
    texts('models')
      ? findModels(draft, texts('models'))
      : parseDeployedModel(deployment, folders),
    readMountPath(deployment)
  )
  reportUnserved(deployment, environment, texts)
  const server = code && !routes ? 'azureml' : 'own'
  const served = { ...environment, env: { ...env, ...environment.env } }
  const recipe = planRecipe(draft, {
    from,
    environment: served,
    code,
    models,
    server
  })
  const values = {
    ...(server === 'azureml' ? { port: String(PORT), path: '/score' } : {}),
    // Azure ML and Kubernetes never run it.
    healthcheck: 'off',
    ...routes,
    ...parseSettings(deployment),
    ...parseResources(deployment)
  }
  deployment.reportUnread(IGNORED)
  return draft.layer({ values, recipe })
}

/** Neither a script nor an image that serves by itself. */
function reportUnserved(
  deployment: Section,
  { base }: Environment,
  texts: Texts
): void {
  const hasScript = Boolean(
    texts('entry-script') || deployment.node('code_configuration')
  )
  if (hasScript || base.kind !== 'python') return
  deployment.draft.mistake(
    deployment.what('code_configuration'),
    'is missing, and the environment has no image that serves by itself',
    'a script, or for a model of MLflow the input `mlflow-model`; for example `entry-script: score.py`'
  )
}
