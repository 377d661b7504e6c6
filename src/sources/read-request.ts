import { existsSync } from 'node:fs'
import type { InputName } from '../inputs/contract.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import type { ImageSource } from '../inputs/inputs.ts'
import {
  type Read,
  type Request,
  parseInputs,
  parseRequest
} from '../inputs/parse-inputs.ts'
import { loadPatterns } from '../inputs/pattern.ts'
import { collectSecrets } from '../inputs/secrets.ts'
import { PLANNED } from '../inputs/source-contradictions.ts'
import type { Texts } from './workspace.ts'
import { readClientProxies } from '../files/client-proxies.ts'

/**
 * What is asked for in the current folder: each input as it is given, else as
 * the first config file that has it says, else the files of its source.
 */
export async function readRequest(
  read: Read,
  configFiles: readonly string[]
): Promise<Request> {
  const configs = await readConfigs(configFiles)
  const texts = (name: string): string =>
    configs.find(({ values }) => values[name])?.values[name] ?? ''
  const said = (name: InputName): string => read(name) || texts(name)
  const planIn = (folder: string): Promise<InputLayer | undefined> =>
    planSourceIn(folder, said)
  const source = await planIn('.')
  if (said('failure-body')) await loadPatterns()
  const prices = await readPricesOf(said)
  const forgeable = await readForgeable(said)
  const layersWith = (of: InputLayer | undefined): InputLayer[] =>
    [...configs, of, prices, forgeable].filter((layer) => layer !== undefined)
  const layers = layersWith(source)
  try {
    const asked = withProxies(parseRequest(read, layers))
    const request = await withEarlier(asked)
    if (!source) return request
    const imageIn = async (folder: string): Promise<ImageSource> =>
      parseInputs(read, layersWith(await planIn(folder))).image
    return { ...request, imageIn }
  } catch (thrown) {
    // Alone it is told when it is read, which is before anything is built.
    const dataset = said('dataset')
    if (dataset === '' || existsSync(dataset)) throw thrown
    return parseRequest(read, [...layers, missing(dataset)])
  }
}

/** What a stranger's Dockerfile may print, too. */
function withProxies(request: Request): Request {
  const within = collectSecrets(
    ...readClientProxies().map((address) => ({ address }))
  )
  const secrets = [...request.inputs.secrets, ...within]
  return { ...request, inputs: { ...request.inputs, secrets } }
}

/** Of the same name: several services may share a folder. */
async function withEarlier(request: Request): Promise<Request> {
  const { reuse, report } = request.inputs
  if (reuse.history === undefined) return request
  const { readHistory } = await import('../history/history.ts')
  return { ...request, history: readHistory(reuse.history, report.name) }
}

/** What else is wrong is told with it, so that one more run is saved. */
function missing(dataset: string): InputLayer {
  return mistaken(
    `\`dataset\` is ${JSON.stringify(dataset)}, which is not there. Allowed: the path of a file, which a workflow checks out before (actions/checkout); for example \`tests/rows.jsonl\`.`
  )
}

function mistaken(sentence: string): InputLayer {
  return { values: {}, mistakes: [sentence] }
}

/** Apart: many have an image or a Dockerfile. */
async function planSourceIn(
  folder: string,
  said: Texts
): Promise<InputLayer | undefined> {
  if (!PLANNED.some((name) => said(name))) return undefined
  const { openWorkspace } = await import('./open-workspace.ts')
  const { planSource } = await import('./plan-source.ts')
  return planSource(said, openWorkspace(folder))
}

/** Apart: few reuse reports. */
async function readForgeable(said: Read): Promise<InputLayer | undefined> {
  const cache = said('cache')
  if (!cache || said('reuse')?.toLowerCase() !== 'true') return undefined
  const { findForgeable } = await import('./forgeable-cache.ts')
  const mistake = findForgeable(cache)
  return mistake === undefined ? undefined : mistaken(mistake)
}

/** Apart: hardly anybody has a file of them. */
export async function readPricesOf(
  said: Read
): Promise<InputLayer | undefined> {
  if (!said('prices')) return undefined
  const { readPrices } = await import('./read-prices.ts')
  return readPrices(said)
}

/** Apart: only who has a config file loads a YAML parser. */
async function readConfigs(paths: readonly string[]): Promise<InputLayer[]> {
  if (paths.length === 0) return []
  const { readConfig } = await import('./read-config.ts')
  return paths.map(readConfig)
}
