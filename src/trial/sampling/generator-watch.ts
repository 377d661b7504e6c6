import { cpus } from 'node:os'
import pidusage from 'pidusage'
import type { GeneratorUse } from '../../measurement/machine.ts'

const EVERY_MS = 1000

export interface GeneratorWatch {
  stop(): Promise<GeneratorUse>
}

/** Of a trial that came to no replay. */
export const NOTHING_SENT: GeneratorUse = {
  meanMillicores: NaN,
  peakMillicores: NaN,
  machineIdleShare: NaN
}

/** Watches our own CPU and the machine's idle time, once a second. */
export function startGeneratorWatch(): GeneratorWatch {
  const startMs = performance.now()
  const usedBefore = process.cpuUsage()
  const coresBefore = coreTimes()
  let peakMillicores = 0
  const read = async (): Promise<void> => {
    try {
      const { cpu } = await pidusage(process.pid)
      peakMillicores = Math.max(peakMillicores, cpu * 10)
    } catch {
      // No /proc for it here: the mean stands in for it.
    }
  }
  // The first call is the beginning of its first interval.
  void pidusage(process.pid).catch(() => undefined)
  const timer = setInterval(() => void read(), EVERY_MS).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      const used = process.cpuUsage(usedBefore)
      const cores = coreTimes()
      const wallMs = performance.now() - startMs
      const usedUs = used.user + used.system
      // Shorter than a second: there was no reading, and most of what 140 ms
      // used is the compiler's.
      const leastMillicores = usedUs / Math.max(wallMs, EVERY_MS)
      return {
        meanMillicores: usedUs / wallMs,
        peakMillicores: Math.max(peakMillicores, leastMillicores),
        machineIdleShare:
          (cores.idleMs - coresBefore.idleMs) /
          (cores.allMs - coresBefore.allMs)
      }
    }
  }
}

function coreTimes(): { idleMs: number; allMs: number } {
  let [idleMs, allMs] = [0, 0]
  for (const { times } of cpus()) {
    idleMs += times.idle
    allMs += times.user + times.nice + times.sys + times.idle + times.irq
  }
  return { idleMs, allMs }
}
