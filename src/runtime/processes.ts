/** Processes of this machine, as /proc shows them. */
import { readFileSync, readdirSync } from 'node:fs'

export interface ProcessStat {
  readonly name: string
  /** Its pid; 0: none. */
  readonly parent: number
  readonly cpuMs: number
}

/** What the kernel counts in, wherever Linux is built for a PC or a server. */
export const TICK_MS = 10

const GONE: ProcessStat = { name: '', parent: 0, cpuMs: 0 }

/** All of them; throws where there is no /proc. */
export function listPids(): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
}

/** Without a name: it has ended. */
export function readProcess(pid: number): ProcessStat {
  try {
    return parseProcess(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return GONE
  }
}

/** `1234 (name) S 1 …`: its parent, and utime and stime in the 14th and 15th place. */
export function parseProcess(text: string): ProcessStat {
  const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(text) ?? []
  const columns = rest.split(' ')
  const ticks = Number(columns[11]) + Number(columns[12])
  return { name, parent: Number(columns[1]), cpuMs: ticks * TICK_MS }
}

/** Its command and what follows; none: it has ended. */
export function readArguments(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
