import { ceilTo, inside } from '../grid.ts'
import type { SearchState, StretchPlan } from '../search-state.ts'
import { ceiling } from '../past-trials.ts'
import { expectedProofMs } from '../probe.ts'
import {
  type Candidate,
  isImpatient,
  judgeCandidates,
  nextInPair,
  replaysWhole
} from './stretches.ts'

/** The smallest CPU limit that works, and how that is known. */
export interface CpuFound {
  readonly kind: 'found'
  readonly minimumMillicores: number
  /** Largest that was run and failed; 0: none. */
  readonly failedMillicores: number
  /** No more than this is ever used: a higher limit changes nothing. */
  readonly usableMillicores: number
  /** usage: it follows from the CPU time seen, with no stretch run. */
  readonly by: 'usage' | 'stretches'
  /** Why it is not known better. */
  readonly shortOf: 'patience' | 'time' | 'stretches' | undefined
}

export type CpuMove =
  { readonly kind: 'stretch'; readonly stretch: StretchPlan } | CpuFound

/** Precision of the answer: 6 %, and 8 % when it has taken long. */
const FINE = 1.06
const COARSE = 1.08
const MAX_STRETCHES = 80

/**
 * The next stretch, or the answer. The lower bound starts at what the load
 * asks for, CPU time per request × rate; the upper one at the most that was
 * used in any period of the quota, above which the quota never runs out.
 * Between them: bisect by ratio, each limit decided by stretches.ts.
 */
export function nextCpuStretch(state: SearchState): CpuMove {
  const { facts, settings } = state
  const step = settings.step.cpuMillicores
  const usable = usableCpu(state)
  const candidates = judgeCandidates(state)
  const limitsThat = (verdict: string) =>
    candidates
      .filter((candidate) => candidate.verdict === verdict)
      .map(({ cpuMillicores }) => cpuMillicores)
  const failed = Math.max(0, ...limitsThat('fails'))
  const low = Math.max(cpuFloor(state), failed)
  const held = limitsThat('holds').filter((cpu) => cpu > low)
  const high = Math.min(usable, ...held)
  const shortOf = findShortage(state)
  const coarse = shortOf !== undefined || replaysWhole(state)
  const precision = coarse ? COARSE : FINE
  const settled =
    // Stretches repeat rows: all that new ones ever used is large enough.
    facts.remembers !== undefined ||
    // Whatever the minimum is, with headroom it is all that can be used.
    (low + step) * (1 + settings.headroom) >= usable ||
    facts.missedLimits.length > 0 ||
    high - low <= step ||
    high <= low * FINE
  const stop = shortOf === 'time' || shortOf === 'stretches'
  if (settled || stop || high <= low * precision)
    return {
      kind: 'found',
      minimumMillicores: high,
      failedMillicores: Math.min(failed, high),
      usableMillicores: usable,
      by: state.stretches.length > 0 ? 'stretches' : 'usage',
      shortOf: settled ? undefined : shortOf
    }
  const open = candidates.find(({ verdict }) => verdict === 'unsure')
  const cpu =
    open?.cpuMillicores ??
    inside(aim(candidates, { low, high, precision }), { low, high }, step)
  const plan = nextInPair(state, cpu)
  const requests = stretchRequests(state, cpu)
  return { kind: 'stretch', stretch: { ...plan, requests } }
}

/**
 * Where to look between two bounds. A latency that is compared with a limit
 * says how far off it was: a closed loop that takes 2.5 × as long as allowed
 * needs about 2.5 × the CPU. Else, and where that leads outside: the middle.
 */
function aim(
  candidates: readonly Candidate[],
  bounds: {
    readonly low: number
    readonly high: number
    readonly precision: number
  }
): number {
  const { low, high, precision } = bounds
  const middle = Math.sqrt(Math.max(low, 1) * high)
  const nearest = candidates
    .filter(({ cpuMillicores: cpu }) => cpu === low || cpu === high)
    .map(({ cpuMillicores, timesAllowed = NaN }) => ({
      off: Math.abs(Math.log(timesAllowed)),
      target: cpuMillicores * timesAllowed
    }))
    .filter(({ target }) => target > low && target < high)
    .sort((a, b) => a.off - b.off)[0]
  if (!nearest) return middle
  return Math.min(Math.max(nearest.target, low * precision), high / precision)
}

/**
 * Below this no limit can do: in an open loop CPU time comes in faster than
 * the quota lets it out, and the queue grows without end. A closed loop waits
 * instead: at q < use its answers take use ÷ q as long in the mean; c workers
 * get theirs after c × cost ÷ q (half of it, for a p50 may lie below a mean).
 * And start-up must end: before its deadline, and in 30 s or 5 × full size.
 */
function cpuFloor({ facts, settings }: SearchState): number {
  const { latencyLimits, minimum, startupTimeoutMs, step } = settings
  const cpuMs = facts.cpuMsPerRequest || 0
  const used = cpuMs * facts.ratePerSecond
  const strictestMs = Math.min(...latencyLimits.map(({ limitMs }) => limitMs))
  const share = (0.5 * facts.concurrency * cpuMs) / strictestMs
  const closed =
    latencyLimits.length > 0 ? share * 1000 : used / (1 + settings.slowdown)
  const slowStartMs = Math.max(30_000, 5 * facts.startupMs)
  const startMs = Math.min(startupTimeoutMs, slowStartMs)
  return Math.max(
    minimum.cpuMillicores - step.cpuMillicores,
    ((facts.startupCpuMs || 0) / startMs) * 1000,
    facts.isPaced ? used : closed
  )
}

function usableCpu(state: SearchState): number {
  const { busiestMillicores } = state.facts
  const { step, minimum } = state.settings
  const most = ceiling(state).cpuMillicores
  const used = ceilTo(busiestMillicores || most, step.cpuMillicores)
  return Math.min(Math.max(used, minimum.cpuMillicores), most)
}

function findShortage(state: SearchState): CpuFound['shortOf'] {
  const { facts, settings, elapsedMs, stretches } = state
  const left = settings.timeBudgetMs - elapsedMs
  if (left < expectedProofMs(state, facts.full.cpuMillicores)) return 'time'
  if (stretches.length >= MAX_STRETCHES) return 'stretches'
  return isImpatient(state) ? 'patience' : undefined
}

/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state: SearchState, cpuMillicores: number): number {
  const { facts } = state
  const rate = Math.min(
    facts.ratePerSecond,
    cpuMillicores / (facts.cpuMsPerRequest || 1)
  )
  const within = (seconds: number): number => Math.ceil(rate * seconds)
  if (replaysWhole(state)) return Math.min(facts.requests, within(30))
  return Math.max(5, Math.min(Math.max(20, within(0.5)), within(4)))
}
