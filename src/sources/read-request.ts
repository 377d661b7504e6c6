import type { InputLayer } from '../inputs/input-layer.ts'
import {
  type Read,
  type Request,
  parseRequest
} from '../inputs/parse-inputs.ts'
import { openWorkspace } from './open-workspace.ts'
import { planSource } from './plan-source.ts'

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
  const source = await planSource(
    (name) => read(name) || texts(name),
    openWorkspace('.')
  )
  return parseRequest(read, source ? [...configs, source] : configs)
}

/** Apart: only who has a config file loads a YAML parser. */
async function readConfigs(paths: readonly string[]): Promise<InputLayer[]> {
  if (paths.length === 0) return []
  const { readConfig } = await import('./read-config.ts')
  return paths.map(readConfig)
}
