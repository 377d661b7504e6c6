import { posix } from 'node:path'
import type { Recipe } from '../../inputs/inputs.ts'
import { type Model, parseModels } from '../../inputs/registered-models.ts'
import { type SourceReader, findPath } from '../source-reader.ts'

/** Where Azure ML puts models, unless a deployment mounts them elsewhere. */
const MODELS_FOLDER = '/var/azureml-app/azureml-models'

export interface PlacedModels {
  readonly copies: Recipe['copies']
  /** Folder in the image that is above all of them. */
  readonly root: string
  /** AZUREML_MODEL_DIR; undefined without a model. */
  readonly folder: string | undefined
}

/** The models of the input `models`. */
export function findModels(
  draft: SourceReader,
  text: string
): readonly Model[] {
  // What is wrong with the text itself is told with the other inputs.
  const models = parseModels(text, () => undefined)
  return models.flatMap((model) => {
    const path = findPath(draft, {
      what: `\`models\` names \`${model.name}:${model.version}\`, whose path`,
      path: model.path,
      from: ['.'],
      kinds: ['file', 'folder'],
      example: 'diabetes:1=models/ridge.joblib'
    })
    return path === undefined ? [] : [{ ...model, path }]
  })
}

/**
 * As in Azure: NAME/VERSION holds the file or the folder that was registered;
 * the variable names that, or, with several models, what is above it.
 */
export function placeModels(
  models: readonly Model[],
  root = MODELS_FOLDER
): PlacedModels {
  const [only, ...more] = models
  return {
    root,
    copies: models.map(({ name, version, path }) => ({
      from: path,
      to: posix.join('models', name, version, posix.basename(path))
    })),
    folder:
      only === undefined || more.length > 0
        ? only && root
        : posix.join(root, only.name, only.version)
  }
}
