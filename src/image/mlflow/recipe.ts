import type { Recipe } from '../../inputs/inputs.ts'
import { planInstallation } from '../azure/install.ts'
import { readPackages } from '../azure/packages.ts'
import { type MlflowModel, fileOf } from './model.ts'
import { planRequirements } from './requirements.ts'

/** Where MLflow's own images have the model, and the port that they serve. */
const PLACE = '/opt/ml/model'
const PORT = 8080

/** An image that serves the model as `mlflow models serve` does. */
export function planRecipe(model: MlflowModel, baseImage: string): Recipe {
  const { draft, name } = model.section
  const conda = fileOf(model, 'conda.yaml')
  // Before MLflow 1.21 conda.yaml was all there was.
  const { from, steps, files } =
    conda === undefined || fileOf(model, 'requirements.txt') !== undefined
      ? planRequirements(model, baseImage, PLACE)
      : planInstallation(
          draft,
          {
            base: baseImage
              ? { kind: 'image', image: baseImage }
              : { kind: 'python' },
            packages: readPackages(draft, conda)
          },
          'own'
        )
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
    from: name,
    dockerfile: `${dockerfile.join('\n')}\n`,
    files,
    copies: [{ from: model.folder, to: 'model' }],
    findings: draft.findings
  }
}
