import { throttledShare } from '../../measurement/kernel-counts.ts'
import { mean } from '../../measurement/quantile.ts'
import type { SearchState, Stretch, StretchPlan } from '../search-state.ts'
import { firstTrial } from '../past-trials.ts'
import type { LatencyMetric } from '../../thresholds/rule.ts'
import { type LatencyLimit, measureLatency } from '../outcome/latency-limit.ts'
import { type Decision, testSequentially } from './sequential.ts'

/** One CPU limit, and what its stretches say. */
export interface Candidate {
  readonly cpuMillicores: number
  readonly verdict: Decision
  readonly stretches: number
  /** Share of CFS periods in which the quota ran out. */
  readonly throttledShare: number
  /** Latency ÷ what is allowed, geometric mean; absent: not compared. */
  readonly timesAllowed?: number
}

/** Of the whole schedule: the queue is the same each time, and long. */
const WHOLE_LOOKS = { fewest: 1, most: 2 }
/** Of short pieces of load: they differ with the machine's mood. */
const PAIR_LOOKS = { fewest: 2, most: 8 }
const HASTY_LOOKS = { fewest: 2, most: 4 }

/** Share of throttled periods that needs no test when the effect is plain. */
const HEAVY_SHARE = 0.5
/** Above `slowdown` by a third more is plain: exp(0.3) = 1.35. */
const PLAIN = 0.3
/** So many requests without throttling stand for all. */
const ENOUGH_REQUESTS = 40
/** A p95 does not feel what happens to 2.5 % of the requests. */
const UNFELT_SHARE = 0.025

/**
 * Whether each stretch is the whole schedule of an open loop, as in the proof:
 * how long a queue gets depends on who meets whom. At 5/s and 75 % of use, p95
 * of 40 requests is off by a third, and 30 % too low in the mean.
 */
export function replaysWhole({ facts, settings }: SearchState): boolean {
  return facts.isPaced && settings.latencyLimits.length > 0
}

/** The last percents of CPU are worth 15 s, or two first trials. */
export function isImpatient({ facts, elapsedMs }: SearchState): boolean {
  return elapsedMs > Math.max(15_000, 2 * firstTrial(facts).ms)
}

/**
 * Judges the limits that were tried. Each stretch is compared with one at full
 * size right beside it, before or after by turns, because the machine's mood
 * changes from second to second (the same container, measured eight times,
 * spread by 45–53 %; neighbours agree within 1–9 %).
 */
export function judgeCandidates(state: SearchState): Candidate[] {
  const limits = new Set(state.stretches.map(({ plan }) => plan.candidate))
  const observed = [...limits].map((cpu) => ({
    cpu,
    own: stretchesAt(state, cpu),
    ratios: logRatios(state, cpu)
  }))
  const pairLooks = isImpatient(state) ? HASTY_LOOKS : PAIR_LOOKS
  const looks = replaysWhole(state) ? WHOLE_LOOKS : pairLooks
  return observed.map(({ cpu, own, ratios }) => {
    const others = observed
      .filter((other) => other.cpu !== cpu)
      .map((other) => other.ratios)
    return {
      cpuMillicores: cpu,
      verdict:
        judgeByKernel(own, ratios, state) ??
        testSequentially(ratios, others, looks),
      stretches: own.length,
      throttledShare: shareOf(own),
      ...(ratios.length > 0 && { timesAllowed: Math.exp(mean(ratios)) })
    }
  })
}

/** The stretch that an undecided limit needs next, less its requests. */
export function nextInPair(
  state: SearchState,
  candidate: number
): Omit<StretchPlan, 'requests'> {
  const full = state.facts.full.cpuMillicores
  const own = stretchesAt(state, candidate)
  const last = lastRound(own)
  const lastFull = lastRound(stretchesAt(state, candidate, full))
  const at = (cpuMillicores: number, round: number) => ({
    candidate,
    cpuMillicores,
    round
  })
  const free = own.every(({ throttledPeriods }) => throttledPeriods === 0)
  if (replaysWhole(state)) return at(candidate, 0)
  if (state.settings.latencyLimits.length > 0 || free)
    return at(candidate, last + 1)
  if (lastFull !== last) {
    const round = Math.max(last, lastFull)
    return at(last > lastFull ? full : candidate, round)
  }
  // By turns, so that a machine that gets slower and slower favours neither.
  const round = last + 1
  return at(round % 2 === 1 ? full : candidate, round)
}

function stretchesAt(
  { stretches }: SearchState,
  candidate: number,
  cpuMillicores = candidate
): Stretch[] {
  return stretches.filter(
    ({ plan }) =>
      plan.candidate === candidate && plan.cpuMillicores === cpuMillicores
  )
}

function lastRound(stretches: readonly Stretch[]): number {
  return stretches.at(-1)?.plan.round ?? -1
}

function total(
  stretches: readonly Stretch[],
  of: 'periods' | 'throttledPeriods'
): number {
  return stretches.reduce((sum, each) => sum + each[of], 0)
}

function shareOf(stretches: readonly Stretch[]): number {
  return throttledShare({
    periods: total(stretches, 'periods'),
    throttledPeriods: total(stretches, 'throttledPeriods')
  })
}

/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(
  own: readonly Stretch[],
  ratios: readonly number[],
  { facts, settings }: SearchState
): Decision | undefined {
  if (own.some(({ failed }) => failed > 0)) return 'fails'
  const requests = own.reduce((sum, each) => sum + each.sortedMs.length, 0)
  const throttled = total(own, 'throttledPeriods')
  const felt = settings.latencyLimits.length > 0 ? 0 : UNFELT_SHARE * requests
  if (throttled * facts.concurrency <= felt)
    return requests >= ENOUGH_REQUESTS || own.length > 1 ? 'holds' : 'unsure'
  const heavy = shareOf(own) > HEAVY_SHARE
  return heavy && ratios.some((ratio) => ratio > PLAIN) ? 'fails' : undefined
}

/** log(measured ÷ allowed) of each stretch that can be compared. */
function logRatios(state: SearchState, candidate: number): number[] {
  const { latencyLimits, slowdown } = state.settings
  const own = stretchesAt(state, candidate)
  if (latencyLimits.length > 0)
    return own
      .map(({ sortedMs }) => worst(sortedMs, latencyLimits))
      .filter(Number.isFinite)
  const full = state.facts.full.cpuMillicores
  const beside = stretchesAt(state, candidate, full)
  return own
    .map(({ plan, sortedMs }) => {
      const pair = beside.find((other) => other.plan.round === plan.round)
      const allowed = tail(pair?.sortedMs ?? [], 'latency.p95') * (1 + slowdown)
      return Math.log(tail(sortedMs, 'latency.p95') / allowed)
    })
    .filter(Number.isFinite)
}

function worst(
  sortedMs: ArrayLike<number>,
  limits: readonly LatencyLimit[]
): number {
  const ratios = limits.map(({ metric, limitMs }) =>
    Math.log(tail(sortedMs, metric) / limitMs)
  )
  return Math.max(...ratios)
}

/**
 * A stretch says where to look and proves nothing, and it is short: for a
 * percentile that it has too few answers for, its slowest answer stands. NaN
 * of none.
 */
function tail(sortedMs: ArrayLike<number>, metric: LatencyMetric): number {
  const slowest = sortedMs[sortedMs.length - 1] ?? NaN
  return measureLatency(sortedMs, metric) ?? slowest
}
