import type { InputName } from '../../inputs/contract.ts'
import { readPort } from './dockerfile.ts'
import { describeScript, findPackages, isEntryScript } from './entry-script.ts'
import { type Folder, folderOf, nameOf } from './folder.ts'
import { glanceAtSource } from './routes.ts'
import type { Line } from './templates.ts'

/** What this folder serves. */
export interface FoundService {
  readonly lines: readonly Line[]
  /** The folder that it is in, where its dataset is likely as well. */
  readonly folder: string
  /** It brings an example of its input along. */
  readonly hasRows: boolean
  /** Other sources of an image that are here, as flags. */
  readonly others: readonly string[]
}

type Source = Extract<
  InputName,
  | 'context'
  | 'deployment'
  | 'inference-config'
  | 'entry-script'
  | 'mlflow-model'
>

interface Found {
  readonly source: Source
  readonly path: string
}

const DEPLOYMENT =
  /OnlineDeployment\.schema|^\s*(endpoint_name|code_configuration)\s*:/m
const INFERENCE_CONFIG = /["']?entry_?script["']?\s*:/i
const MODEL = /^flavors\s*:/m

/** Undefined: nothing here says what the image is. */
export function findService(folder: Folder): FoundService | undefined {
  const all = folder.paths.flatMap((path) => recognize(folder, path))
  const named = all.some(({ source }) => NAMES_SCRIPT.includes(source))
  const [found, ...rest] = all
    .filter(({ source }) => source !== 'entry-script' || !named)
    .sort((a, b) => rank(a) - rank(b))
  if (!found) return undefined
  const others = rest
    .slice(0, 3)
    .map(({ source, path }) => `--${source} ${path}`)
  return { ...describe(found, folder), others }
}

function recognize(folder: Folder, path: string): Found[] {
  const name = nameOf(path)
  if (name === 'Dockerfile')
    return [{ source: 'context', path: folderOf(path) }]
  if (name === 'MLmodel')
    return MODEL.test(folder.read(path))
      ? [{ source: 'mlflow-model', path: folderOf(path) }]
      : []
  if (!/\.(py|ya?ml|json)$/.test(name)) return []
  const text = folder.read(path)
  if (name.endsWith('.py'))
    return isEntryScript(text) && findPackages(folder) !== undefined
      ? [{ source: 'entry-script', path }]
      : []
  if (DEPLOYMENT.test(text)) return [{ source: 'deployment', path }]
  if (INFERENCE_CONFIG.test(text)) return [{ source: 'inference-config', path }]
  return []
}

const ORDER: readonly Source[] = [
  'deployment',
  'inference-config',
  'entry-script',
  'mlflow-model',
  'context'
]
const NAMES_SCRIPT: readonly Source[] = ['deployment', 'inference-config']

/** A Dockerfile right here is what the folder is about; else Azure's, MLflow's. */
function rank({ source, path }: Found): number {
  return source === 'context' && path === '.' ? -1 : ORDER.indexOf(source)
}

function describe(
  { source, path }: Found,
  folder: Folder
): Omit<FoundService, 'others'> {
  switch (source) {
    case 'context':
      return {
        folder: path,
        hasRows: false,
        lines: describeDockerfile(folder, path)
      }
    case 'mlflow-model': {
      const model = path === '.' ? 'MLmodel' : `${path}/MLmodel`
      return {
        folder: path,
        hasRows: /saved_input_example_info/.test(folder.read(model)),
        lines: [line(source, path, `Served as \`mlflow models serve\` does.`)]
      }
    }
    case 'entry-script':
      return {
        folder: folderOf(path),
        hasRows: false,
        lines: describeScript(folder, path)
      }
    case 'deployment':
    case 'inference-config':
      return {
        folder: folderOf(path),
        hasRows: false,
        lines: [line(source, path, `Image, port and paths come from it.`)]
      }
  }
}

function describeDockerfile(folder: Folder, context: string): Line[] {
  const file = context === '.' ? 'Dockerfile' : `${context}/Dockerfile`
  const stated = readPort(folder.read(file))
  const source = glanceAtSource(folder, context)
  const exposed = stated.from === 'EXPOSE' ? ` It EXPOSEs ${stated.port}.` : ''
  const lines = [
    line('context', context, `The image is built from ./${file}.${exposed}`)
  ]
  if (!stated.isPlain) lines.push(portLine(stated.port, source.port))
  const { route, health } = source
  if (route && route.path !== '/score')
    lines.push(line('path', route.path, `${route.file} has it.`))
  if (health)
    lines.push(
      line('readiness-path', health.path, `${health.file} has it, to be asked.`)
    )
  return lines
}

const USUAL_PORT = 8080

function portLine(stated?: number, guessed?: number): Line {
  const port = stated ?? guessed
  return port === undefined
    ? line('port', `${USUAL_PORT}`, 'The Dockerfile EXPOSEs none: is it this?')
    : line('port', `${port}`, 'What the service listens on, as it seems.')
}

function line(name: InputName, text: string, why: string): Line {
  return { name, text, why }
}
