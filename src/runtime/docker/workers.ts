import type { Workers } from '../../measurement/machine.ts'
import { docker, dockerJson } from './cli.ts'
import { type Told, findWorkers } from './process-list.ts'

interface Config {
  readonly Env?: readonly string[] | null
  readonly Entrypoint?: readonly string[] | null
  readonly Cmd?: readonly string[] | null
}

/** The processes of one kind that a container runs, and whether it was told how many. */
export async function readWorkers(id: string): Promise<Workers | undefined> {
  const config = ['container', 'inspect', '--format', '{{json .Config}}', id]
  const [top, inspected] = await Promise.all([
    docker(['top', id, '-eo', 'pid,ppid,args']),
    dockerJson<Config>(config)
  ])
  if (top.code !== 0 || !inspected) return undefined
  const { Env, Entrypoint, Cmd } = inspected
  const told: Told = {
    values: (Env ?? []).map((pair) => pair.slice(pair.indexOf('=') + 1)),
    words: [...(Entrypoint ?? []), ...(Cmd ?? [])]
  }
  return findWorkers(top.stdout, told)
}
