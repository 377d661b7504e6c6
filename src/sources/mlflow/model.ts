import { posix } from 'node:path'
import { parseMap } from '../../inputs/parse-yaml.ts'
import { type SourceReader, findPath } from '../source-reader.ts'
import { Section } from '../section.ts'

/** A folder as `mlflow.*.save_model` writes it. */
export interface MlflowModel {
  /** Relative to the workspace. */
  readonly folder: string
  /** The file MLmodel. */
  readonly section: Section
}

/** Undefined when there is no model that can be served; that is told. */
export function findModel(
  draft: SourceReader,
  folder: string
): MlflowModel | undefined {
  const what = '`mlflow-model`'
  const found = findPath(draft, {
    what,
    path: folder,
    from: ['.'],
    kinds: ['folder'],
    example: 'models/ridge'
  })
  if (found === undefined) return undefined
  const path = posix.join(found, 'MLmodel')
  if (draft.workspace.look(path) !== 'file') {
    draft.mistake(what, `is \`${found}\`, which has no file MLmodel`, MODEL)
    return undefined
  }
  const map = parseMap(draft.workspace.read(path))
  if (typeof map === 'string') {
    draft.mistake(`\`${path}\``, map, MODEL)
    return undefined
  }
  const section = new Section(draft, path, map)
  if (!section.section('flavors').section('python_function').isEmpty())
    return { folder: found, section }
  draft.mistake(
    section.what('flavors'),
    'has no `python_function`, and nothing else can be served',
    'a model of a Python flavor; for example of mlflow.sklearn.save_model'
  )
  return undefined
}

const MODEL =
  'the folder of a model that MLflow saved; for example `mlflow-model: models/ridge`'

/** The path of a file of the model, relative to the workspace, if it is there. */
export function fileOf(model: MlflowModel, name: string): string | undefined {
  const path = posix.join(model.folder, name)
  const { workspace } = model.section.draft
  return workspace.look(path) === 'file' ? path : undefined
}
