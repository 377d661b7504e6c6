import type { Workers } from '../../measurement/machine.ts'
import { listPids, readArguments, readProcess } from '../processes.ts'
import { docker, dockerJson } from './cli.ts'
import {
  type ListedProcess,
  type Told,
  descendantsOf,
  findWorkers,
  parseTop
} from './process-list.ts'

interface Config {
  readonly Env?: readonly string[] | null
  readonly Entrypoint?: readonly string[] | null
  readonly Cmd?: readonly string[] | null
}

/**
 * The processes of one kind that a container runs, and whether it was told how many.
 * @param localPid its first process, where this machine shows it
 */
export async function readWorkers(
  id: string,
  localPid: number | undefined
): Promise<Workers | undefined> {
  const config = ['container', 'inspect', '--format', '{{json .Config}}', id]
  const [listed, inspected] = await Promise.all([
    localPid === undefined ? askEngine(id) : listOwn(localPid),
    dockerJson<Config>(config)
  ])
  if (!inspected) return undefined
  const { Env, Entrypoint, Cmd } = inspected
  const told: Told = {
    values: (Env ?? []).map((pair) => pair.slice(pair.indexOf('=') + 1)),
    words: [...(Entrypoint ?? []), ...(Cmd ?? [])]
  }
  return findWorkers(listed, told)
}

/** The engine calls its machine's `ps`, which a small machine may not have. */
async function askEngine(id: string): Promise<ListedProcess[]> {
  const top = await docker(['top', id, '-eo', 'pid,ppid,args'])
  return top.code === 0 ? parseTop(top.stdout) : []
}

function listOwn(first: number): ListedProcess[] {
  const all = listPids().map((pid) => ({
    pid,
    parent: readProcess(pid).parent,
    command: readArguments(pid).join(' ')
  }))
  return descendantsOf(first, all)
}
