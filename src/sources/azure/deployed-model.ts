import { posix } from 'node:path'
import { isMap } from '../../inputs/parse-yaml.ts'
import { type Model, NAME, modelName } from '../../inputs/registered-models.ts'
import { findPath } from '../source-reader.ts'
import { Section } from '../section.ts'

/** `azureml:name:1`, `azureml://…`, `runs:/…`: not `C:\…`, not `./model`. */
const REMOTE = /^[a-z]{2,}:/i

const MLFLOW = /^mlflow_model$/i

/** The `model` of a deployment: none or one. */
export function parseDeployedModel(
  deployment: Section,
  from: readonly string[]
): readonly Model[] {
  const { draft } = deployment
  if (deployment.node('model') === undefined) return []
  const { section, what, path } = readModel(deployment)
  if (path === undefined || REMOTE.test(path)) {
    draft.mistake(
      what,
      path === undefined
        ? 'is missing'
        : `is ${JSON.stringify(path)}, which only Azure can resolve`,
      'a path in the workspace, or the input `models`; for example `models: diabetes:1=models/ridge.joblib`'
    )
    return []
  }
  reportMlflow(section)
  const found = findPath(draft, {
    what,
    path,
    from,
    kinds: ['file', 'folder'],
    example: 'models/ridge.joblib'
  })
  const name = readName(section, 'name') ?? modelName(path)
  const version = readName(section, 'version') ?? '1'
  section.reportUnread([
    '$schema',
    'description',
    'tags',
    'properties',
    'flavors'
  ])
  return found === undefined ? [] : [{ name, version, path: found }]
}

/** `model`, which is a path or has one, and what that is called in a mistake. */
function readModel(deployment: Section) {
  const node = deployment.node('model')
  const what = deployment.what('model')
  const isPath = typeof node === 'string'
  const section = new Section(deployment.draft, what, isMap(node) ? node : {})
  const written = isPath ? node : section.text('path')
  return {
    section,
    what: isPath ? what : section.what('path'),
    path: written?.replace(/^file:(\/\/)?/, '')
  }
}

/** The folder of a model that says, or shows, that MLflow saved it. */
export function findMlflowModel(deployment: Section): string | undefined {
  const { draft, name } = deployment
  const { section, path } = readModel(deployment)
  if (path === undefined || REMOTE.test(path)) return undefined
  const folder = posix.join(posix.dirname(name), path)
  const isSaid = MLFLOW.test(section.text('type') ?? '')
  return isSaid || draft.workspace.look(`${folder}/MLmodel`) === 'file'
    ? folder
    : undefined
}

function readName(section: Section, key: string): string | undefined {
  const text = section.text(key)
  if (text !== undefined && !NAME.test(text))
    section.draft.mistake(
      section.what(key),
      `is ${JSON.stringify(text)}`,
      'letters, digits, dots, dashes; for example `diabetes`'
    )
  return text
}

/** Where models are mounted, instead of where Azure ML has them. */
export function readMountPath(deployment: Section): string | undefined {
  const path = deployment.text('model_mount_path')
  if (path === undefined || /^\/[\w./-]+$/.test(path)) return path
  deployment.draft.mistake(
    deployment.what('model_mount_path'),
    `is ${JSON.stringify(path)}`,
    'an absolute path in the container; for example `/models`'
  )
  return undefined
}

function reportMlflow(section: Section): void {
  if (MLFLOW.test(section.text('type') ?? ''))
    section.draft.note({
      code: 'azure-key-ignored',
      message: `${section.what('type')} is mlflow_model; it was served by the deployment's own script or image.`,
      remedy: 'To have it served by MLflow, give `mlflow-model` instead.'
    })
}
