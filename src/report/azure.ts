import { askedRate } from '../load/load.ts'
import { toGigabytes } from '../foundation/units.ts'
import type { ConcludedRun } from '../conclude.ts'
import type { Report } from './schema/report.ts'

/**
 * The result keys of Azure ML's `get_details()`, spelled exactly as there;
 * only those with a value. A run that failed has the failure's shape.
 */
export function azureDetails(facts: ConcludedRun): Record<string, unknown> {
  const succeeded = facts.analysis !== undefined && !facts.error
  const all = {
    name: facts.name,
    state: succeeded ? 'Succeeded' : failedState(facts),
    createdTime: facts.createdAt,
    ...requested(facts),
    ...(succeeded ? { ...utilized(facts), ...answered(facts) } : {}),
    error: azureError(facts),
    errorLogsUri: !succeeded && hasLog(facts) ? 'container.log' : undefined
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && !Number.isNaN(value)
    )
  )
}

/** Whether there is anything to write to the file. */
function hasLog({ trial, error }: ConcludedRun): boolean {
  return Boolean(trial?.log || error?.log)
}

/** Azure's words for ends that are no result. */
const FAILED_STATES: Readonly<Record<string, string>> = {
  cancelled: 'Cancelled',
  'service-not-ready': 'TimedOut'
}

function failedState({ error }: ConcludedRun): string {
  return FAILED_STATES[error?.code ?? ''] ?? 'Failed'
}

/** Partial success: `Succeeded` together with an error, as Azure had it. */
function azureError({ error, analysis }: ConcludedRun): unknown {
  if (error) return { code: error.code, message: error.message }
  const failed = (analysis?.requests ?? 0) - (analysis?.succeeded ?? 0)
  return failed > 0
    ? { code: 'answers-failed', message: `${failed} requests failed.` }
    : undefined
}

function requested({ trial }: ConcludedRun) {
  const load = trial?.plan.load
  return {
    requestedCpu: trial && trial.plan.size.cpuMillicores / 1000,
    requestedMemoryInGB: trial && toGigabytes(trial.plan.size.memoryBytes),
    requestedQueriesPerSecond: load && askedRate(load)
  }
}

function utilized({ analysis, recommendation, search }: ConcludedRun) {
  const { memory, cpu } = analysis!
  const size = recommendation?.kind === 'size' ? recommendation.size : undefined
  return {
    maxUtilizedMemoryInGB:
      memory.peakBytes === undefined
        ? undefined
        : toGigabytes(memory.peakBytes),
    maxUtilizedCpu: (cpu.peakMillicores ?? NaN) / 1000,
    recommendedMemoryInGB: size && toGigabytes(size.memoryBytes),
    recommendedCpu: size && size.cpuMillicores / 1000,
    recommendationLatencyInMs: search?.proofP90Ms
  }
}

function answered({ analysis }: ConcludedRun) {
  const { latency, requests, succeeded, throughputPerSecond } = analysis!
  return {
    totalQueries: requests,
    successQueries: succeeded,
    successRate: (succeeded / requests) * 100,
    averageLatencyInMs: latency.meanMs,
    latencyPercentile50InMs: latency.p50?.value,
    latencyPercentile90InMs: latency.p90?.value,
    latencyPercentile95InMs: latency.p95?.value,
    latencyPercentile99InMs: latency.p99?.value,
    latencyPercentile999InMs: latency.p999?.value,
    measuredQueriesPerSecond: throughputPerSecond
  }
}

/** What `az ml model profile -t` wrote, and `az ml model deploy` read. */
export function azureMetadata({
  recommendation
}: Report): { cpu: number; memoryInGB: number } | undefined {
  if (recommendation?.kind !== 'size') return undefined
  const { cpuMillicores, memoryBytes } = recommendation.size
  return { cpu: cpuMillicores / 1000, memoryInGB: toGigabytes(memoryBytes) }
}
