import type { Analysis } from '../analysis/analysis.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../measurement/machine.ts'
import type { Measurement, Size } from '../measurement/measurement.ts'
import { countSucceeded, steadyRange } from '../measurement/right-answers.ts'
import { ceilTo } from './grid.ts'
import type { SearchSettings } from './search-state.ts'
import { latencyLimits, splitMeasurable } from './outcome/latency-limit.ts'

/** Below, starting takes longer than anything else. */
export const MIN_MILLICORES = 50
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4

/** The inputs by which what was measured is judged; others may be given later. */
export interface Criteria {
  readonly headroom: Inputs['headroom']
  readonly search: Inputs['search']
  readonly thresholds: Inputs['thresholds']
  readonly startupTimeoutMs: number
}

/** The first trial, and all that the search makes its plan from. */
export interface SearchBasis {
  readonly trial: Measurement
  readonly analysis: Analysis
  readonly criteria: Criteria
  readonly machine: MachineFacts
  /** Whether the first trial paid for its own file pages. */
  readonly cold: boolean
  /** The smallest limits that a service can be started under. */
  readonly smallest: Size
}

/** What the search may do, from the criteria and the first trial. */
export function planSettings(
  { trial, criteria, machine, cold, smallest }: SearchBasis,
  estimated: Size
): SearchSettings {
  const { search } = criteria
  const { exchanges, plan } = trial
  const { size } = plan
  const nodes = machine.nodes?.length ?? 1
  return {
    search,
    unsearched: planUnsearched(criteria, trial, estimated),
    headroom: criteria.headroom,
    slowdown: search.slowdown,
    ...splitMeasurable(latencyLimits(criteria.thresholds), {
      answers: countSucceeded(exchanges, steadyRange(trial)),
      floor: machine.floor
    }),
    step: {
      cpuMillicores: search.cpuStepMillicores,
      memoryBytes: search.memoryStepBytes
    },
    minimum: {
      cpuMillicores:
        search.minCpuMillicores ??
        Math.max(MIN_MILLICORES, smallest.cpuMillicores),
      memoryBytes: search.minMemoryBytes ?? smallest.memoryBytes
    },
    maximum: {
      cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
      memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
    },
    // With nodes of their own, nobody needs to be side by side.
    parallel: nodes > 1 ? 1 : Math.min(machine.cores, MAX_PARALLEL),
    nodes,
    machineBytes: size.memoryBytes,
    startupTimeoutMs: criteria.startupTimeoutMs,
    timeBudgetMs: search.timeBudgetMs,
    soakMs: search.soakMs,
    unpaidFileBytes: cold ? 0 : keptFileBytes(trial),
    cold
  }
}

/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched(
  { headroom, search }: Criteria,
  trial: Measurement,
  estimated: Size
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
