import { cpus } from 'node:os'
import type { GeneratorUse } from '../../measurement/machine.ts'

const EVERY_MS = 1000

export interface GeneratorWatch {
  stop(): GeneratorUse
}

/** Of a trial that came to no replay. */
export const NOTHING_SENT: GeneratorUse = {
  meanMillicores: NaN,
  peakMillicores: NaN,
  machineIdleShare: NaN
}

/** Watches our own CPU and the machine's idle time, once a second. */
export function startGeneratorWatch(): GeneratorWatch {
  const start = { ms: performance.now(), usedUs: usedUs() }
  const coresBefore = coreTimes()
  let second = start
  let peakMillicores = 0
  const read = (): void => {
    const now = { ms: performance.now(), usedUs: usedUs() }
    const millicores = (now.usedUs - second.usedUs) / (now.ms - second.ms)
    peakMillicores = Math.max(peakMillicores, millicores)
    second = now
  }
  const timer = setInterval(read, EVERY_MS).unref()
  return {
    stop: () => {
      clearInterval(timer)
      const used = usedUs() - start.usedUs
      const wallMs = performance.now() - start.ms
      const cores = coreTimes()
      // Shorter than a second: there was no reading, and most of what 140 ms
      // used is the compiler's.
      const leastMillicores = used / Math.max(wallMs, EVERY_MS)
      return {
        meanMillicores: used / wallMs,
        peakMillicores: Math.max(peakMillicores, leastMillicores),
        machineIdleShare:
          (cores.idleMs - coresBefore.idleMs) /
          (cores.allMs - coresBefore.allMs)
      }
    }
  }
}

/** CPU time of this process, in all its threads. */
function usedUs(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

function coreTimes(): { idleMs: number; allMs: number } {
  let [idleMs, allMs] = [0, 0]
  for (const { times } of cpus()) {
    idleMs += times.idle
    allMs += times.user + times.nice + times.sys + times.idle + times.irq
  }
  return { idleMs, allMs }
}
