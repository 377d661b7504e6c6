import { readFileSync } from 'node:fs'
import type { MachineReading } from '../measurement/contention.ts'
import { TICK_MS, listPids, readProcess } from './processes.ts'

/** As `MachineReading`; `ownMs` is what the engine did for us between us and the service. */
export type MachineUse = Omit<MachineReading, 'atMs'>

/** Its proxies carry our requests, and its shims the service's output. */
const ENGINE =
  /^(docker|dockerd|docker-proxy|containerd|containerd-shim.*|conmon|podman|rootlessport|slirp4netns|pasta.*)$/

/** Reads who uses this machine's CPU; processes of the engine are found once. */
export class MachineUseReader {
  private readonly engine = findEngine()

  /** Undefined: it can't be seen from here. */
  read(): MachineUse | undefined {
    try {
      const [first = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1)
      return { ...parseMachine(first), ownMs: this.readEngine() }
    } catch {
      return undefined
    }
  }

  private readEngine(): number {
    return this.engine.reduce((sum, pid) => sum + readProcess(pid).cpuMs, 0)
  }
}

/**
 * `cpu  user nice system idle iowait irq softirq steal …`, in ticks. Interrupts
 * are left out: they may be for our own packets.
 */
export function parseMachine(line: string): Omit<MachineUse, 'ownMs'> {
  const ticks = line.trim().split(/\s+/).slice(1).map(Number)
  const at = (i: number): number => (ticks[i] ?? 0) * TICK_MS
  return {
    busyMs: at(0) + at(1) + at(2),
    idleMs: at(3) + at(4),
    stolenMs: at(7)
  }
}

function findEngine(): number[] {
  try {
    return listPids().filter((pid) => ENGINE.test(readProcess(pid).name))
  } catch {
    return []
  }
}
