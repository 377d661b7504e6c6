import type { Inputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../machine.ts'
import type { Measurement, Size } from '../measurement.ts'
import type { SearchSettings } from './history.ts'
import { latencyLimits } from './latency-limit.ts'

/** Docker's least memory limit. */
const LEAST_BYTES = 6 * 2 ** 20
/** Below, starting takes longer than anything else. */
const LEAST_MILLICORES = 50
/** Side by side, containers slow each other down. */
const MOST_PARALLEL = 4

/** What the search may do, from the inputs and the first trial. */
export function planSettings(
  inputs: Inputs,
  machine: MachineFacts,
  first: { trial: Measurement; cold: boolean; estimated: Size }
): SearchSettings {
  const { search } = inputs
  const { size } = first.trial.plan
  return {
    search,
    unsearched: first.estimated,
    headroom: inputs.headroom,
    slowdown: search.slowdown,
    latencyLimits: latencyLimits(inputs.thresholds),
    step: {
      cpuMillicores: search.cpuStepMillicores,
      memoryBytes: search.memoryStepBytes
    },
    minimum: {
      cpuMillicores: search.minCpuMillicores ?? LEAST_MILLICORES,
      memoryBytes: search.minMemoryBytes ?? LEAST_BYTES
    },
    maximum: {
      cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
      memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
    },
    parallel: Math.min(machine.cores, MOST_PARALLEL),
    machineBytes: size.memoryBytes,
    startupTimeoutMs: inputs.service.startupTimeoutMs,
    timeBudgetMs: search.timeBudgetMs,
    unpaidFileBytes: first.cold ? 0 : keptFileBytes(first.trial)
  }
}

/** File pages that the first container was charged and kept touching. */
function keptFileBytes({ totals }: Measurement): number {
  if (!totals) return 0
  return Math.max(totals.fileBytes - totals.inactiveFileBytes, 0) || 0
}
