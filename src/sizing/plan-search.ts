import type { Analysis } from '../analysis/analysis.ts'
import type { Measurement, TrialPlan } from '../measurement/measurement.ts'
import { estimate } from './estimate.ts'
import {
  type Outcome,
  type Reference,
  judgeOutcome
} from './outcome/outcome.ts'
import { planMeetings } from './memory/meeting-rows.ts'
import { limitsOf, slowReference } from './probe.ts'
import type { Recommendation } from './recommendation.ts'
import { collectFacts, collectReference } from './search-facts.ts'
import { type SearchBasis, planSettings } from './search-settings.ts'
import type { Probe, SearchFacts, SearchSettings } from './search-state.ts'

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

/** What the rows of a probe took at full size, by their number. */
export function planReference(plan: SearchPlan, probe: Probe): Reference {
  const { facts, first, heavyRows } = plan
  const { cpuMillicores } = probe.size
  const reference = slowReference(plan.reference, facts, cpuMillicores)
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

/** How the trial of a probe went. */
export function judgeProbe(
  plan: SearchPlan,
  probe: Probe,
  trial: Measurement
): Outcome {
  const latencyLimits = limitsOf(probe, plan.settings, plan.facts)
  return judgeOutcome(trial, { ...planReference(plan, probe), latencyLimits })
}
