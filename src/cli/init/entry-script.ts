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
  const packages = findPackages(folder)
  const loads = folder.read(script).includes('AZUREML_MODEL_DIR')
  const [model, other] = folder.paths.filter((path) => MODEL.test(path))
  const isOne = model !== undefined && other === undefined
  const unsaid =
    loads && !isOne
      ? ' It reads AZUREML_MODEL_DIR: name what lies there as `models`.'
      : ''
  const lines: Line[] = [
    { name: 'entry-script', text: script, why: `${SERVED}${unsaid}` }
  ]
  if (packages !== undefined)
    lines.push({ name: 'conda-file', text: packages, why: 'Its packages.' })
  if (loads && isOne)
    lines.push({
      name: 'models',
      text: model,
      why: `${nameOf(script)} loads it from AZUREML_MODEL_DIR.`
    })
  return lines
}
