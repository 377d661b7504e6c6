import type { Analysis } from '../analysis/analysis.ts'
import { summarizeMemory } from '../analysis/memory.ts'
import { findRepeats } from '../analysis/repeats.ts'
import { mostTasks } from '../measurement/kernel-counts.ts'
import type { Measurement } from '../measurement/measurement.ts'
import {
  sortedTimes,
  steadyRange,
  succeeded
} from '../measurement/right-answers.ts'
import { askedRate } from '../load/load.ts'
import type { SearchFacts } from './search-state.ts'
import { measureEffort } from './outcome/slowdown.ts'
import {
  type LatencyLimit,
  measureLatency,
  missedLimits
} from './outcome/latency-limit.ts'
import { type Reference, judgeOutcome } from './outcome/outcome.ts'

/** A CFS quota is handed out for so long. */
const PERIOD_MS = 100

/** The first trial as what later ones are compared with. */
export function collectReference(first: Measurement): Reference {
  const { readyMs = Infinity, replayedMs = Infinity } = first.marks
  const { settledMs = readyMs } = first.marks
  return {
    startupMs: readyMs,
    wholeMs: replayedMs,
    replayMs: replayedMs - settledMs,
    replayCpuMs: measureEffort(first).cpuMs,
    majorFaults: first.totals?.majorFaults ?? NaN,
    excusedRows: failedRows(first),
    closesSilently: first.notes.some(({ kind }) => kind === 'retried'),
    latencyLimits: []
  }
}

function failedRows({ exchanges }: Measurement): ReadonlySet<number> {
  const rows = exchanges.row.subarray(0, exchanges.length)
  return new Set(rows.filter((_, i) => !succeeded(exchanges, i)))
}

/** What the search wants to know of the first trial. */
export function collectFacts(
  first: Measurement,
  analysis: Analysis,
  limits: readonly LatencyLimit[]
): SearchFacts {
  const { plan, marks, samples } = first
  const asked = askedRate(plan.load)
  const reference = {
    ...collectReference(first),
    excusedRows: new Set<number>()
  }
  const sortedMs = sortedTimes(first.exchanges, steadyRange(first))
  const ready = samples.atMs.findIndex((ms) => ms >= (marks.readyMs ?? 0))
  return {
    full: plan.size,
    outcome: judgeOutcome(first, reference),
    startupMs: reference.startupMs,
    replayMs: reference.replayMs,
    requests: plan.warmupRequests + plan.requests,
    isPaced: asked !== undefined,
    concurrency: plan.load.concurrency,
    undroppableBytes:
      peakOfFirstReplay(first) ?? analysis.memory.undroppablePeakBytes ?? NaN,
    workingSetBytes: analysis.memory.workingSetPeakBytes ?? NaN,
    chargedBytes: first.totals?.memoryPeakBytes ?? NaN,
    growthBytesPerRequest: growthPerRequest(analysis),
    majorFaults: reference.majorFaults,
    tasks: mostTasks(samples),
    cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
    ratePerSecond: asked ?? analysis.throughputPerSecond ?? NaN,
    p95Ms: measureLatency(sortedMs, 'latency.p95') ?? NaN,
    // Once a second is too seldom to see a burst.
    busiestMillicores:
      first.counters.periodMs > PERIOD_MS ? NaN : busiestPeriod(first),
    workedOnMs: workedOn(first),
    contention: first.contention,
    remembers: findRepeats(first),
    startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
    missedLimits: missedLimits(sortedMs, limits).map(({ limit }) => limit)
  }
}

function workedOn({ afterLoad }: Measurement): number {
  const { rest } = afterLoad ?? {}
  if (!rest) return 0
  return rest.came ? rest.toMs - rest.fromMs : Infinity
}

/** Of a trial that replayed on: what came later is growth, and no need. */
function peakOfFirstReplay({
  samples,
  marks,
  rounds
}: Measurement): number | undefined {
  if (!rounds || rounds.length < 2) return undefined
  const end = samples.atMs.findIndex(
    (ms) => ms > (marks.replayedMs ?? Infinity)
  )
  return summarizeMemory(samples, [0, Math.max(end, 0)]).undroppablePeakBytes
}

/** Growth that is one: its whole 95 % interval lies above nothing. */
function growthPerRequest({ growth }: Analysis): number | undefined {
  return growth && growth.low > 0
    ? growth.bytesPer1000Requests / 1000
    : undefined
}

/** The most CPU that was used in any quota period of the replay. */
function busiestPeriod({ samples, marks }: Measurement): number {
  let busiest = 0
  const startMs = marks.settledMs ?? marks.readyMs ?? 0
  let from = samples.atMs.findIndex((ms) => ms >= startMs)
  for (let to = Math.max(from, 0); to < samples.length; to++) {
    while (samples.atMs[to]! - samples.atMs[from + 1]! >= PERIOD_MS) from++
    const ms = samples.atMs[to]! - samples.atMs[from]!
    if (ms < PERIOD_MS) continue
    const used = samples.cpuMs[to]! - samples.cpuMs[from]!
    busiest = Math.max(busiest, (used / ms) * 1000)
  }
  return busiest
}
