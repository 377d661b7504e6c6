import type { Analysis } from '../analysis/analysis.ts'
import type { Measurement, Size } from '../measurement/measurement.ts'
import { formatMillicores, formatMs, formatShare } from '../foundation/units.ts'

/** Something to set, and the measured reason for it. */
export interface Advice {
  /** A setting and its value: `readinessProbe.initialDelaySeconds: 2`. */
  readonly what: string
  readonly why: string
}

export interface Advised {
  readonly analysis: Omit<Analysis, 'findings'>
  readonly size: Size
  /** The trial at exactly that size; else the first one. */
  readonly trial: Measurement
  /** The slowest right answer of that trial, ms. */
  readonly slowestMs: number | undefined
  readonly cores: number
}

/** Answers in production meet garbage collectors and neighbours. */
const TIMEOUT_TIMES = 3
/** A node that pulls other images starts a service more slowly. */
const STARTUP_TIMES = 3
/** Use this near to its limit leaves nothing to lend. */
const STEADY_SHARE = 0.8
const ONE_CORE = 1000

/** What to set beside the size, from what was measured. */
export function adviseSettings(advised: Advised): Advice[] {
  return [
    ...adviseTimeout(advised),
    ...adviseProbes(advised),
    ...adviseClass(advised),
    ...adviseWorkers(advised)
  ]
}

function adviseTimeout({ slowestMs }: Advised): Advice[] {
  if (slowestMs === undefined) return []
  const seconds = Math.max(1, Math.ceil((slowestMs * TIMEOUT_TIMES) / 1000))
  return [
    {
      what: `request timeout: ${seconds} s`,
      why: `The slowest answer took ${formatMs(slowestMs)}; ${TIMEOUT_TIMES} times that, in whole seconds.`
    }
  ]
}

function adviseProbes({ trial }: Advised): Advice[] {
  const { readyMs } = trial.marks
  if (readyMs === undefined) return []
  const delay = Math.floor(readyMs / 1000)
  const period = Math.max(1, Math.ceil(readyMs / 5000))
  const failures = Math.ceil((readyMs * STARTUP_TIMES) / 1000 / period) + 1
  return [
    {
      what: `readinessProbe: initialDelaySeconds ${delay}, periodSeconds ${period}, failureThreshold ${failures}`,
      why: `It was ready after ${formatMs(readyMs)} at this size; a slow node may take ${STARTUP_TIMES} times as long.`
    }
  ]
}

function adviseClass({ analysis, size }: Advised): Advice[] {
  const mean = analysis.cpu.meanMillicores
  if (mean === undefined) return []
  const share = mean / size.cpuMillicores
  const steady = share >= STEADY_SHARE
  return [
    {
      what: steady
        ? 'QoS class Guaranteed: CPU request = limit'
        : 'QoS class Burstable: a CPU request below the limit',
      why: `At full size it used ${formatMillicores(mean)} in the mean, ${formatShare(share)} of this limit${steady ? ', so there is nothing to lend to others' : '; the rest is for bursts, which need not be reserved'}. Memory is request = limit either way.`
    }
  ]
}

/** One busy core among idle ones, with requests waiting: one thread is all. */
function adviseWorkers({ analysis, trial, cores }: Advised): Advice[] {
  const { plan, generator } = trial
  const peak = analysis.cpu.peakMillicores ?? 0
  const queues = plan.load.concurrency > 1
  const oneCore = peak > ONE_CORE * 0.85 && peak < ONE_CORE * 1.15
  if (!queues || !oneCore || cores < 2 || generator.machineIdleShare < 0.1)
    return []
  return [
    {
      what: 'more workers (processes)',
      why: `With ${plan.load.concurrency} requests at once it used ${formatMillicores(peak)}, one core, while others were idle: requests wait for each other.`
    }
  ]
}
