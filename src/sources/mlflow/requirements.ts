import { parseMap } from '../../inputs/document.ts'
import type { Installation } from '../azure/install.ts'
import { Section } from '../section.ts'
import { type MlflowModel, fileOf } from './model.ts'

const DEFAULT_PYTHON = '3.11'
const HAS_MLFLOW = /^\s*mlflow(-skinny)?\b(?!-)/im

/**
 * The model's own requirements, installed in its folder, for they may name
 * files in it (constraints.txt, wheels).
 */
export function planRequirements(
  model: MlflowModel,
  baseImage: string,
  place: string
): Installation {
  const { section } = model
  const path = fileOf(model, 'requirements.txt')
  if (path === undefined)
    section.draft.mistake(
      `\`${model.folder}\``,
      'has neither requirements.txt nor conda.yaml',
      'a model with its requirements, as MLflow saves it'
    )
  const text = path === undefined ? '' : section.draft.workspace.read(path)
  for (const [, login] of text.matchAll(/\/\/([^/@\s]+)@/g))
    section.draft.secrets.push(login!, login!.split(':').at(-1)!)
  const server = HAS_MLFLOW.test(text) ? '' : ` ${addMlflow(model)}`
  const pip = `pip install --no-cache-dir --requirement requirements.txt${server}`
  if (!baseImage)
    return {
      from: `FROM python:${findPython(model)}-slim`,
      steps: [`RUN cd ${place} && ${pip}`],
      files: {}
    }
  return {
    from: `FROM ${baseImage}\nUSER root`,
    // Debian's pip refuses to install where Debian does.
    steps: [`RUN cd ${place} && PIP_BREAK_SYSTEM_PACKAGES=1 ${pip}`],
    files: {}
  }
}

function addMlflow({ folder, section }: MlflowModel): string {
  const version = section.text('mlflow_version') ?? ''
  const mlflow = /^\d[\w.+]*$/.test(version) ? `mlflow==${version}` : 'mlflow'
  section.draft.note({
    code: 'mlflow-added',
    message: `The requirements of ${folder} name neither mlflow nor mlflow-skinny: ${mlflow} was added.`,
    remedy: 'Add it to them, with the version that you deploy.'
  })
  return mlflow
}

/**
 * Major and minor version: models depend on no more of it, and not every patch
 * release has an image.
 */
function findPython(model: MlflowModel): string {
  const { section } = model
  const path = fileOf(model, 'python_env.yaml')
  const map =
    path === undefined ? {} : parseMap(section.draft.workspace.read(path))
  const python =
    typeof map === 'string'
      ? undefined
      : new Section(section.draft, path ?? '', map).text('python')
  const served = section.section('flavors').section('python_function')
  const version = python ?? served.text('python_version') ?? ''
  return /^\d+\.\d+/.exec(version)?.[0] ?? DEFAULT_PYTHON
}
