import type { InputLayer } from '../inputs/input-layer.ts'
import { reportPointers } from './lfs-pointers.ts'
import type { Texts, Workspace } from './workspace.ts'

/**
 * What follows from the file that says where the image comes from: a layer of
 * inputs with a recipe. Undefined for an image or a Dockerfile. Each kind of
 * source is loaded when it is asked for.
 */
export async function planSource(
  texts: Texts,
  workspace: Workspace
): Promise<InputLayer | undefined> {
  const layer = await plan(texts, workspace)
  return layer && reportPointers(layer, workspace)
}

async function plan(
  texts: Texts,
  workspace: Workspace
): Promise<InputLayer | undefined> {
  if (texts('deployment')) {
    const { planDeployment } = await import('./azure/deployment.ts')
    return planDeployment(texts, workspace)
  }
  if (texts('inference-config') || texts('entry-script')) {
    const { planInferenceConfig } = await import('./azure/inference-config.ts')
    return planInferenceConfig(texts, workspace)
  }
  if (texts('mlflow-model')) {
    const { planMlflowModel } = await import('./mlflow/plan-model.ts')
    return planMlflowModel(texts, workspace)
  }
  return undefined
}
