import { readFileSync, readdirSync } from 'node:fs'
import type { Workers } from '../../measurement/machine.ts'
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
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))
  return descendantsOf(first, pids.flatMap(readProcess))
}

function readProcess(pid: string): ListedProcess[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [, parent] =
      /\) . (\d+)/.exec(stat.slice(stat.lastIndexOf(')'))) ?? []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return [{ pid: Number(pid), parent: Number(parent), command }]
  } catch {
    // It has ended.
    return []
  }
}
