import type { Analysis } from '../analysis/analysis.ts'
import type { Measurement, TrialPlan } from '../measurement/measurement.ts'
import { estimate } from './estimate.ts'
import {
  type Outcome,
  type Reference,
  judgeOutcome
} from './outcome/outcome.ts'
import { controls } from './outcome/paired-latency.ts'
import { planMeetings } from './memory/meeting-rows.ts'
import { limitsOf, slowReference } from './probe.ts'
import type { Recommendation } from './recommendation.ts'
import { collectFacts, collectReference } from './search-facts.ts'
import { type SearchBasis, planSettings } from './search-settings.ts'
import type {
  Probe,
  SearchFacts,
  SearchSettings,
  SearchState
} from './search-state.ts'

/** What is known when the search begins. */
export interface SearchPlan {
  readonly facts: SearchFacts
  readonly settings: SearchSettings
  /** The plan of the first trial, and what it took. */
  readonly first: TrialPlan
  readonly reference: Reference
  /** Rows that weighed most in the first trial, 1-based. */
  readonly heavyRows: readonly number[]
  /** Rows to send after a replay so that the worst meet, piece by piece, 1-based. */
  readonly meetingRows: readonly (readonly number[])[]
  /** Whether the first trial was at rest as soon as it was ready. */
  readonly restsAtOnce: boolean
}

/** The shortest wait for rest takes 300 ms, and some. */
const AT_ONCE_MS = 400

/** The plan; or the recommendation, where there is nothing to search for. */
export function planSearch(
  basis: SearchBasis
): SearchPlan | { readonly recommendation: Recommendation } {
  const { trial, analysis, criteria } = basis
  if (trial.ending.kind !== 'completed')
    return none('The service did not come through the trial at full size.')
  const estimated = estimate(analysis, criteria.headroom)
  const { memory, cpu } = criteria.search
  if (estimated.kind === 'none' || !(memory || cpu))
    return { recommendation: estimated }
  const settings = planSettings(basis, estimated.size)
  const { readyMs = 0, settledMs } = trial.marks
  return {
    facts: collectFacts(trial, analysis, settings.latencyLimits),
    settings,
    first: trial.plan,
    reference: collectReference(trial),
    heavyRows: weighRows(analysis),
    meetingRows: planMeetings(trial),
    restsAtOnce: (settledMs ?? Infinity) - readyMs < AT_ONCE_MS
  }
}

function none(reason: string): { readonly recommendation: Recommendation } {
  return { recommendation: { kind: 'none', reason } }
}

/** Rows that took most memory or time, and a few of the others. */
function weighRows({ memoryRows, slowestRows }: Analysis): number[] {
  const rows = [...memoryRows, ...slowestRows].map(({ row }) => row)
  return [...new Set([...rows, 1, 2, 3])]
}

/** The trial that a probe asks for. */
export function planProbe(
  { first, heavyRows }: SearchPlan,
  probe: Probe
): TrialPlan {
  const requests = probe.wholeDataset ? first.requests : heavyRows.length
  return { ...first, size: probe.size, requests }
}

/** What a trial is judged by: the plan, and those that ended before it. */
export type JudgedBy = SearchPlan & Pick<SearchState, 'trials'>

/** What the rows of a probe take at full size, by their number. */
export function planReference(by: JudgedBy, probe: Probe): Reference {
  const { facts, first, heavyRows } = by
  const { cpuMillicores } = probe.size
  const full = fullSizeNow(by, probe)
  const reference = slowReference(full, facts, cpuMillicores)
  if (probe.wholeDataset) return reference
  // Heavy rows take longer than others; twice is room enough.
  const { requests, warmupRequests } = first
  const rows = heavyRows.length + warmupRequests
  const share = Math.min(1, (2 * rows) / (requests + warmupRequests))
  return {
    ...reference,
    replayMs: reference.replayMs * share,
    replayCpuMs: reference.replayCpuMs * share
  }
}

/**
 * The machine may be slower than it was in the first trial: then full size is as
 * its slowest control was. A control itself may cost what it does.
 */
function fullSizeNow(by: JudgedBy, { purpose }: Probe): Reference {
  const { facts, reference } = by
  if (purpose === 'control') return { ...reference, replayCpuMs: Infinity }
  const slower = controls(by).map(
    ({ replayMs = NaN }) => replayMs / facts.replayMs
  )
  const harder = controls(by).map(
    ({ cpuMsPerRequest }) => cpuMsPerRequest / facts.cpuMsPerRequest
  )
  return {
    ...reference,
    replayMs: reference.replayMs * greatest(slower),
    replayCpuMs: reference.replayCpuMs * greatest(harder)
  }
}

/** Of the numbers among them; at least 1. */
function greatest(times: readonly number[]): number {
  return Math.max(1, ...times.filter(Number.isFinite))
}

/** How the trial of a probe went. */
export function judgeProbe(
  by: JudgedBy,
  probe: Probe,
  trial: Measurement
): Outcome {
  const latencyLimits = limitsOf(probe, by.settings, by.facts)
  return judgeOutcome(trial, { ...planReference(by, probe), latencyLimits })
}
