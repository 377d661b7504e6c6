import type { SearchState, Stretch } from './history.ts'
import { type LatencyLimit, measureLatency } from './latency-limit.ts'
import { type Verdict, testSequentially } from './sequential.ts'

/** One CPU limit, and what its stretches say. */
export interface Candidate {
  readonly cpuMillicores: number
  readonly verdict: Verdict
  readonly stretches: number
  /** Share of CFS periods in which the quota ran out. */
  readonly throttledShare: number
  /** Latency ÷ what is allowed, geometric mean; absent: not compared. */
  readonly timesAllowed?: number
  /** Whether one at full size must come next, to compare with. */
  readonly awaitsFull: boolean
}

/** Of short pieces of load: they differ with the machine's mood. */
const PAIR_LOOKS = { fewest: 2, most: 8 }
/** Of the whole schedule: the queue is the same each time, and long. */
const WHOLE_LOOKS = { fewest: 1, most: 2 }

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
  return facts.load === 'open' && settings.latencyLimits.length > 0
}

/**
 * Judges the limits that were tried. Each stretch is compared with the
 * stretches at full size just before and after it, because the machine's mood
 * changes from second to second (the same container, measured eight times,
 * spread by 45–53 %; neighbours agree within 1–9 %).
 */
export function judgeCandidates(state: SearchState): Candidate[] {
  const { facts, stretches } = state
  const full = facts.full.cpuMillicores
  const limits = [...new Set(stretches.map((each) => each.cpuMillicores))]
  const observed = limits
    .filter((cpu) => cpu !== full)
    .map((cpu) => ({ cpu, ratios: logRatios(state, cpu) }))
  return observed.map(({ cpu, ratios }) => {
    const own = stretches.filter((each) => each.cpuMillicores === cpu)
    const others = observed.filter((other) => other.cpu !== cpu)
    const verdict =
      judgeByKernel(own, ratios, state) ??
      testSequentially(
        ratios,
        others.map((other) => other.ratios),
        replaysWhole(state) ? WHOLE_LOOKS : PAIR_LOOKS
      )
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    return {
      cpuMillicores: cpu,
      verdict,
      stretches: own.length,
      throttledShare: total(own, 'throttledPeriods') / total(own, 'periods'),
      ...(ratios.length > 0 && { timesAllowed: Math.exp(mean) }),
      awaitsFull:
        state.settings.latencyLimits.length === 0 &&
        stretches.at(-1)?.cpuMillicores === cpu &&
        own.some(({ throttledPeriods }) => throttledPeriods !== 0)
    }
  })
}

function total(
  stretches: readonly Stretch[],
  of: 'periods' | 'throttledPeriods'
): number {
  return stretches.reduce((sum, each) => sum + each[of], 0)
}

/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(
  own: readonly Stretch[],
  ratios: readonly number[],
  { facts, settings }: SearchState
): Verdict | undefined {
  if (own.some(({ failed }) => failed > 0)) return 'fails'
  const requests = own.reduce((sum, each) => sum + each.latenciesMs.length, 0)
  const throttled = total(own, 'throttledPeriods')
  const felt = settings.latencyLimits.length > 0 ? 0 : UNFELT_SHARE * requests
  if (throttled * facts.concurrency <= felt)
    return requests >= ENOUGH_REQUESTS || own.length > 1 ? 'holds' : 'unsure'
  const heavy = throttled / total(own, 'periods') > HEAVY_SHARE
  return heavy && ratios.some((ratio) => ratio > PLAIN) ? 'fails' : undefined
}

/** log(measured ÷ allowed) of each stretch that can be compared. */
function logRatios({ facts, settings, stretches }: SearchState, cpu: number) {
  const { latencyLimits, slowdown } = settings
  const full = facts.full.cpuMillicores
  return stretches.flatMap(({ cpuMillicores, latenciesMs }, i) => {
    if (cpuMillicores !== cpu) return []
    if (latencyLimits.length > 0) return [worst(latenciesMs, latencyLimits)]
    const isFull = (each: Stretch) => each.cpuMillicores === full
    const before = stretches.slice(0, i).findLast(isFull)
    const after = stretches.slice(i + 1).find(isFull)
    if (!before || !after) return []
    const beside = (logP95(before.latenciesMs) + logP95(after.latenciesMs)) / 2
    return [logP95(latenciesMs) - beside - Math.log1p(slowdown)]
  })
}

function worst(
  latenciesMs: ArrayLike<number>,
  limits: readonly LatencyLimit[]
): number {
  const ratios = limits.map(({ metric, limitMs }) =>
    Math.log(measureLatency(latenciesMs, metric) / limitMs)
  )
  return Math.max(...ratios)
}

function logP95(latenciesMs: ArrayLike<number>): number {
  return Math.log(measureLatency(latenciesMs, 'latency.p95'))
}
