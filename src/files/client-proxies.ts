import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseObject } from '../foundation/json.ts'

interface ClientConfig {
  readonly proxies?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * The proxies that Docker's client gives to every container and build of this
 * user, by the file that docker/login-action writes to as well.
 */
export function readClientProxies(): readonly string[] {
  const folder = process.env['DOCKER_CONFIG'] || join(homedir(), '.docker')
  try {
    const text = readFileSync(join(folder, 'config.json'), 'utf8')
    const { proxies = {} } = parseObject<ClientConfig>(text) ?? {}
    return Object.values(proxies)
      .flatMap((proxy) => Object.values(proxy))
      .filter((value) => typeof value === 'string')
  } catch {
    // Most machines have none.
    return []
  }
}
