import { type Node, parseMap } from '../../inputs/parse-yaml.ts'
import type { Installation } from '../azure/install.ts'
import { hasHashes } from '../azure/pip-plan.ts'
import { DEFAULT_PYTHON } from '../python/choose-python.ts'
import { noteLogins } from '../python/conda-packages.ts'
import { Section } from '../section.ts'
import { type MlflowModel, fileOf } from './model.ts'

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
  noteLogins(section.draft, text)
  const { python, build } = readPythonEnv(model)
  const commands = [
    ...(build.length > 0 ? [`${PIP} ${build.join(' ')}`] : []),
    ...planServed(model, text)
  ]
  const run = commands.join(' && ')
  if (!baseImage)
    return {
      from: `FROM python:${python}-slim`,
      steps: [`RUN cd ${place} && ${run}`],
      files: {}
    }
  return {
    from: `FROM ${baseImage}\nUSER root`,
    // Debian's pip refuses to install where Debian does.
    steps: [`RUN cd ${place} && export PIP_BREAK_SYSTEM_PACKAGES=1 && ${run}`],
    files: {}
  }
}

const PIP = 'pip install --no-cache-dir'

/** What we add has no hash, so it cannot stand beside those that have. */
function planServed(model: MlflowModel, text: string): string[] {
  const install = `${PIP} --requirement requirements.txt`
  if (HAS_MLFLOW.test(text)) return [install]
  const mlflow = addMlflow(model)
  return hasHashes(text.split('\n'))
    ? [install, `${PIP} ${mlflow}`]
    : [`${install} ${mlflow}`]
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

interface PythonEnv {
  readonly python: string
  /** For pip, in quotes: MLflow installs them before all else. */
  readonly build: readonly string[]
}

function readPythonEnv(model: MlflowModel): PythonEnv {
  const { section } = model
  const { draft } = section
  const path = fileOf(model, 'python_env.yaml')
  const map = path === undefined ? {} : parseMap(draft.workspace.read(path))
  const env = new Section(draft, path ?? '', typeof map === 'string' ? {} : map)
  const served = section.section('flavors').section('python_function')
  const version = env.text('python') ?? served.text('python_version') ?? ''
  return {
    // Models depend on no more of it, and not every patch release has an image.
    python: /^\d+\.\d+/.exec(version)?.[0] ?? DEFAULT_PYTHON,
    build: env.list('build_dependencies').map((each) => quote(env, each))
  }
}

const REQUIREMENT = /^[A-Za-z0-9][\w.[\], <>=!~*+-]*$/

function quote(env: Section, written: Node): string {
  if (typeof written === 'string' && REQUIREMENT.test(written))
    return `'${written}'`
  env.draft.mistake(
    env.what('build_dependencies'),
    `has ${JSON.stringify(written)}`,
    'packages with their versions; for example `setuptools==68.0.0`'
  )
  return ''
}
