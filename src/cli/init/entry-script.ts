import { type Folder, nameOf } from './folder.ts'
import type { Line } from './templates.ts'

const PACKAGES = /^dependencies\s*:/m
const MODEL = /\.(joblib|pkl|pickle|onnx|pt|pth|h5|keras|safetensors|bst|ubj)$/i
const SERVED = "Azure ML's inference server calls its init() and run()."

/** A script of Azure ML that is there without a file that names it. */
export function isEntryScript(text: string): boolean {
  return /^def init\(/m.test(text) && /^def run\(/m.test(text)
}

/** A conda environment, the shallow ones first; undefined: there is none. */
export function findPackages({ paths, read }: Folder): string | undefined {
  return paths.find(
    (path) => /\.ya?ml$/.test(path) && PACKAGES.test(read(path))
  )
}

/** The script, its packages, and its model where there is just one. */
export function describeScript(folder: Folder, script: string): Line[] {
  const loads = folder.read(script).includes('AZUREML_MODEL_DIR')
  const found = folder.paths.filter((path) => MODEL.test(path))
  const models = loads && found.length === 1 ? found : []
  const unsaid =
    loads && models.length === 0
      ? ' It reads AZUREML_MODEL_DIR: name what lies there as `models`.'
      : ''
  return [
    { name: 'entry-script', text: script, why: `${SERVED}${unsaid}` },
    ...[findPackages(folder)].flatMap((path): Line[] =>
      path ? [{ name: 'conda-file', text: path, why: 'Its packages.' }] : []
    ),
    ...models.map((text): Line => ({
      name: 'models',
      text,
      why: `${nameOf(script)} loads it from AZUREML_MODEL_DIR.`
    }))
  ]
}
