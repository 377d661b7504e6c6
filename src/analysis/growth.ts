import type { LoadRecord } from '../measurement/measurement.ts'
import type { Growth } from './analysis.ts'
import { undroppable } from '../measurement/undroppable.ts'
import { endedMs } from '../measurement/moments.ts'
import type { Span } from './phases.ts'
import { countBelow, kendallSpread } from './statistics.ts'

const MIN_REQUESTS = 20
/** The last third of them still has a slope. */
const MIN_POINTS = 6
/**
 * All slopes between n points are too low, or all too high, once in n!/2 times:
 * for three points a third of the time, for four once in twelve.
 */
const MIN_TELLING = 4
/**
 * Samples follow each other too closely to count one by one: means of twelve
 * stretches are nearly independent. The end is looked at twice as closely.
 */
const POINTS = 12
const TAIL_POINTS = 24
const Z = 1.96
/** A processor charges a group for 64 pages ahead: less is its bookkeeping. */
const LEAST_BYTES = 64 * 4096

/** Samples and exchanges that growth is looked for in. */
type Load = Pick<Span, 'samples' | 'exchanges'>

interface Point {
  readonly requests: number
  readonly bytes: number
}

interface Slope {
  readonly points: number
  readonly median: number
  readonly low: number
  readonly high: number
}

/**
 * Growth of undroppable memory in steady state: the median of the slopes
 * between any two points (Theil and Sen), which one spike or one collection
 * of garbage does not move. The last third must grow too, and its growth is
 * told when it is certainly slower: a heap that fills up to its plateau slows
 * down, a leak does not. (The smaller of the two as they are is too small: the
 * request that is under way at a sample is 1 of 15 in the last third of a replay
 * of 70 ms, and 1 MiB a request was told as 0.94.) In simulations none of 1944 sawtooths of three or more teeth
 * and no plateau reached in the first two thirds was called growing, and 1 MiB
 * per request came out within 5 %, under a sawtooth of 40 MiB too. Of one
 * tooth nobody can tell. Undefined with too little to say.
 */
export function summarizeGrowth(trial: LoadRecord): Growth | undefined {
  const steady = findLoad(trial)
  if (!steady) return undefined
  const requests = steady.exchanges[1] - steady.exchanges[0]
  const answered = countAnswered(trial, steady)
  const points = blockMeans(trial, steady, { answered, most: TAIL_POINTS })
  if (requests < MIN_REQUESTS || points.length < MIN_POINTS) return undefined
  const whole = slope(blockMeans(trial, steady, { answered, most: POINTS }))
  const tail = slope(points.slice(Math.floor((points.length * 2) / 3)))
  const least = whole.median * requests < LEAST_BYTES ? 0 : Infinity
  return {
    bytesPer1000Requests: (isSlower(tail, whole) ? tail : whole).median * 1000,
    low: Math.min(whole.low, tail.low, least) * 1000,
    high: Math.max(whole.high, tail.high) * 1000
  }
}

/** From warm-up to the last replay, of a trial that replayed on: all of them. */
function findLoad(trial: LoadRecord): Load | undefined {
  const { marks, rounds, samples, warmupExchanges } = trial
  if (marks.steadyMs === undefined) return undefined
  const last = rounds?.at(-1)
  const toMs = last?.endedMs ?? marks.replayedMs ?? marks.endedMs
  const to = last?.ended ?? trial.exchanges.length
  const at = (ms: number): number => countBelow(samples.atMs, ms)
  return {
    samples: [at(marks.steadyMs), at(toMs)],
    exchanges: [warmupExchanges, to]
  }
}

function isSlower(tail: Slope, whole: Slope): boolean {
  return tail.points >= MIN_TELLING && tail.high < whole.median
}

/** Means of stretches of samples, over requests answered so far. */
function blockMeans(
  trial: LoadRecord,
  { samples: [from, to] }: Load,
  { answered, most }: { answered: Uint32Array; most: number }
): Point[] {
  const count = Math.min(most, to - from)
  return Array.from({ length: count }, (_, block) => {
    const first = from + Math.floor((block * (to - from)) / count)
    const end = from + Math.floor(((block + 1) * (to - from)) / count)
    let [requests, bytes] = [0, 0]
    for (let i = first; i < end; i++) {
      requests += answered[i - from]! / (end - first)
      bytes += undroppable(trial.samples, i) / (end - first)
    }
    return { requests, bytes }
  }).filter(({ bytes }) => Number.isFinite(bytes))
}

/** Exchanges of steady state that had ended at each of its samples. */
function countAnswered(
  { exchanges, samples }: LoadRecord,
  { samples: [from, to], exchanges: [first, end] }: Load
): Uint32Array {
  const counts = new Uint32Array(to - from)
  let next = first
  for (let i = from; i < to; i++) {
    while (next < end && endedMs(exchanges, next) <= samples.atMs[i]!) next++
    counts[i - from] = next - first
  }
  return counts
}

/** Median slope and its 95 % interval, from the variance of Kendall's S. */
function slope(points: readonly Point[]): Slope {
  const slopes = points
    .flatMap((a, i) =>
      points
        .slice(i + 1)
        .map((b) => (b.bytes - a.bytes) / (b.requests - a.requests))
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const n = points.length
  const spread = Z * kendallSpread(n)
  const at = (rank: number): number =>
    slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0
  return {
    points: n,
    median: at((slopes.length - 1) / 2),
    low: at((slopes.length - spread) / 2),
    high: at((slopes.length + spread) / 2)
  }
}
