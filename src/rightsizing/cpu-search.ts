import { ceilTo, inside } from './grid.ts'
import {
  type SearchState,
  ceiling,
  expectedProofMs,
  firstTrial
} from './history.ts'
import { judgeCandidates, replaysWhole } from './stretches.ts'

/** A piece of load to run next on the running container. */
export interface StretchPlan {
  readonly cpuMillicores: number
  /** From the dataset's first row, and with the same seed, each time. */
  readonly requests: number
}

/** The smallest CPU limit that works, and how that is known. */
export interface CpuFound {
  readonly kind: 'found'
  readonly minimumMillicores: number
  /** Largest that failed or cannot work; 0: none. */
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

/** Precision of the answer: 4 %, and 8 % when it has taken long. */
const FINE = 1.04
const COARSE = 1.08
const MOST_STRETCHES = 80

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
  const low = Math.max(cpuFloor(state), ...limitsThat('fails'))
  const held = limitsThat('holds').filter((cpu) => cpu > low)
  const high = Math.min(usable, ...held)
  const shortOf = findShortage(state)
  const coarse = shortOf !== undefined || replaysWhole(state)
  const precision = coarse ? COARSE : FINE
  // Whatever the minimum is, with headroom it is all that can be used.
  const settled = (low + step) * (1 + settings.headroom) >= usable
  const narrow = high - low <= step || high <= low * precision
  const stop = shortOf === 'time' || shortOf === 'stretches'
  if (settled || narrow || stop || facts.missedLimits.length > 0)
    return {
      kind: 'found',
      minimumMillicores: high,
      failedMillicores: Math.min(low, high),
      usableMillicores: usable,
      by: state.stretches.length > 0 ? 'stretches' : 'usage',
      shortOf
    }
  const open = candidates.find(({ verdict }) => verdict === 'unsure')
  const middle = inside(Math.sqrt(Math.max(low, 1) * high), { low, high }, step)
  const full = facts.full.cpuMillicores
  const last = state.stretches.at(-1)?.cpuMillicores
  const compared = settings.latencyLimits.length === 0
  const first = compared && !open && last !== full
  return {
    kind: 'stretch',
    stretch: {
      cpuMillicores:
        first || open?.awaitsFull ? full : (open?.cpuMillicores ?? middle),
      requests: stretchRequests(state)
    }
  }
}

/**
 * Below this no limit can do: in an open loop CPU time comes in faster than
 * the quota lets it out, and the queue grows without end. A closed loop waits
 * instead: at q < use its answers take use ÷ q as long in the mean; c workers
 * get theirs after c × cost ÷ q (half of it, for a p50 may lie below a mean).
 * And start-up must end before its deadline.
 */
function cpuFloor({ facts, settings }: SearchState): number {
  const { latencyLimits, minimum, startupTimeoutMs, step } = settings
  const used = facts.cpuMsPerRequest * facts.ratePerSecond
  const strictestMs = Math.min(...latencyLimits.map(({ limitMs }) => limitMs))
  const share = (0.5 * facts.concurrency * facts.cpuMsPerRequest) / strictestMs
  const closed =
    latencyLimits.length > 0 ? share * 1000 : used / (1 + settings.slowdown)
  return Math.max(
    minimum.cpuMillicores - step.cpuMillicores,
    (facts.startupCpuMs / startupTimeoutMs) * 1000,
    facts.load === 'open' ? used : closed
  )
}

function usableCpu(state: SearchState): number {
  const { busiestMillicores } = state.facts
  const { step, minimum } = state.settings
  const used = ceilTo(busiestMillicores, step.cpuMillicores)
  const most = ceiling(state).cpuMillicores
  return Math.min(Math.max(used, minimum.cpuMillicores), most)
}

function findShortage(state: SearchState): CpuFound['shortOf'] {
  const { facts, settings, elapsedMs, stretches } = state
  const left = settings.timeBudgetMs - elapsedMs
  if (left < expectedProofMs(state, facts.full.cpuMillicores)) return 'time'
  if (stretches.length >= MOST_STRETCHES) return 'stretches'
  const patienceMs = Math.max(35_000, 2 * firstTrial(facts).ms)
  return elapsedMs > patienceMs ? 'patience' : undefined
}

/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow. Twice of both where a latency limit is absolute, for
 * then nothing is compared and p95 itself has to be right.
 */
function stretchRequests(state: SearchState): number {
  const { facts, settings } = state
  const within = (seconds: number): number =>
    Math.ceil(facts.ratePerSecond * seconds)
  if (replaysWhole(state)) return Math.min(facts.requests, within(30))
  const times = settings.latencyLimits.length > 0 ? 2 : 1
  const wanted = Math.max(20 * times, within(0.5))
  return Math.max(5, Math.min(wanted, within(4 * times)))
}
