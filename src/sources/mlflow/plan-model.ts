import type { InputLayer } from '../../inputs/input-layer.ts'
import { SourceReader } from '../source-reader.ts'
import type { Texts } from '../workspace.ts'
import type { Workspace } from '../workspace.ts'
import { readExample } from './example.ts'
import { findModel } from './model.ts'
import { planRecipe } from './recipe.ts'

/** Of an example that is one row. */
const REQUESTS = '100'

/** An MLflow model, served by MLflow itself, its input example as the dataset. */
export function planMlflowModel(
  texts: Texts,
  workspace: Workspace
): InputLayer {
  const draft = new SourceReader(workspace)
  const model = findModel(draft, texts('mlflow-model'))
  if (!model) return draft.layer({ values: {} })
  const example = texts('dataset') ? undefined : readExample(model)
  const recipe = planRecipe(model, texts('base-image'))
  if (!example) return draft.layer({ values: {}, recipe })
  const { path, rows } = example
  const requests = texts('duration') ? '' : REQUESTS
  const values = { dataset: path, 'dataset-format': 'lines', requests }
  return draft.layer({ values, rows, recipe })
}
