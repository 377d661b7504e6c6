import type { Inputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../measurement/machine.ts'
import type { Measurement, Size } from '../measurement/measurement.ts'
import { countSucceeded, steadyRange } from '../measurement/right-answers.ts'
import { ceilTo } from './grid.ts'
import type { SearchSettings } from './search-state.ts'
import { latencyLimits, splitMeasurable } from './outcome/latency-limit.ts'

/** Docker's least memory limit. */
const MIN_BYTES = 6 * 2 ** 20
/** Below, starting takes longer than anything else. */
const MIN_MILLICORES = 50
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4

export interface FirstRun {
  readonly trial: Measurement
  readonly cold: boolean
  readonly estimated: Size
}

/** What the search may do, from the inputs and the first trial. */
export function planSettings(
  inputs: Inputs,
  machine: MachineFacts,
  first: FirstRun
): SearchSettings {
  const { search } = inputs
  const { exchanges, plan } = first.trial
  const { size } = plan
  const answered = countSucceeded(exchanges, steadyRange(first.trial))
  return {
    search,
    unsearched: planUnsearched(inputs, first),
    headroom: inputs.headroom,
    slowdown: search.slowdown,
    ...splitMeasurable(latencyLimits(inputs.thresholds), answered),
    step: {
      cpuMillicores: search.cpuStepMillicores,
      memoryBytes: search.memoryStepBytes
    },
    minimum: {
      cpuMillicores: search.minCpuMillicores ?? MIN_MILLICORES,
      memoryBytes: search.minMemoryBytes ?? MIN_BYTES
    },
    maximum: {
      cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
      memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
    },
    parallel: Math.min(machine.cores, MAX_PARALLEL),
    machineBytes: size.memoryBytes,
    startupTimeoutMs: inputs.service.startupTimeoutMs,
    timeBudgetMs: search.timeBudgetMs,
    unpaidFileBytes: first.cold ? 0 : keptFileBytes(first.trial)
  }
}

/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched(
  { headroom, search }: Inputs,
  { trial, estimated }: FirstRun
): Size {
  const peakBytes = trial.totals?.memoryPeakBytes || 0
  const roomyBytes = ceilTo(peakBytes * (1 + headroom), search.memoryStepBytes)
  const { memoryBytes: mostBytes } = trial.plan.size
  return {
    ...estimated,
    memoryBytes: Math.max(
      estimated.memoryBytes,
      Math.min(roomyBytes, mostBytes)
    )
  }
}

/** File pages that the first container was charged and kept touching. */
function keptFileBytes({ totals }: Measurement): number {
  if (!totals) return 0
  return Math.max(totals.fileBytes - totals.inactiveFileBytes, 0) || 0
}
