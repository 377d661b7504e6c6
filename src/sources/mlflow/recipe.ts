import type { Recipe } from '../../inputs/inputs.ts'
import {
  CONDA_PREFIX,
  type Installation,
  planInstallation
} from '../azure/install.ts'
import { readPackages } from '../python/conda-packages.ts'
import { type MlflowModel, fileOf } from './model.ts'
import { planRequirements } from './requirements.ts'

/** Where MLflow's own images have the model, and the port that they serve. */
const PLACE = '/opt/ml/model'
const PORT = 8080

/** An image that serves the model as `mlflow models serve` does. */
export function planRecipe(model: MlflowModel, baseImage: string): Recipe {
  const { from, steps, files } = planPackages(model, baseImage)
  const serve = ['mlflow', 'models', 'serve', '--model-uri', PLACE]
  const how = ['--env-manager', 'local', '--host', '0.0.0.0', '--port']
  const dockerfile = [
    from,
    `COPY model/ ${PLACE}/`,
    ...steps,
    `EXPOSE ${PORT}`,
    'ENTRYPOINT []',
    `CMD ${JSON.stringify([...serve, ...how, String(PORT)])}`
  ]
  return {
    kind: 'recipe',
    from: model.section.name,
    dockerfile: `${dockerfile.join('\n')}\n`,
    files,
    copies: [{ from: model.folder, to: 'model' }],
    findings: model.section.draft.findings
  }
}

/** Before MLflow 1.21 conda.yaml was all there was. */
function planPackages(model: MlflowModel, baseImage: string): Installation {
  const { draft } = model.section
  const conda = fileOf(model, 'conda.yaml')
  if (conda === undefined || fileOf(model, 'requirements.txt') !== undefined)
    return planRequirements(model, baseImage, PLACE)
  const packages = readPackages(draft, conda)
  if (!baseImage)
    return planInstallation(
      draft,
      { base: { kind: 'python' }, packages },
      'own'
    )
  const base = { kind: 'image', image: baseImage } as const
  const installation = planInstallation(draft, { base, packages }, 'own')
  // A base with conda makes an environment of its own.
  const path = `ENV PATH="${CONDA_PREFIX}/bin:$PATH"`
  return { ...installation, steps: [...installation.steps, path] }
}
