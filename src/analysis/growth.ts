import type { Measurement } from '../measurement.ts'
import type { Growth } from './analysis.ts'
import type { Span } from './phases.ts'
import { undroppable } from './usage.ts'

const FEWEST_REQUESTS = 20
const FEWEST_POINTS = 6
/** Samples follow each other too closely to count one by one. */
const MOST_POINTS = 24
const Z = 1.96

interface Point {
  readonly requests: number
  readonly bytes: number
}

/**
 * Growth of undroppable memory in steady state: the median of the slopes
 * between any two points (Theil and Sen), which one spike or one collection
 * of garbage does not move. The second half must grow too, or it is a heap
 * that fills up to its plateau. Undefined with too little to say.
 */
export function summarizeGrowth(
  trial: Measurement,
  steady: Span | undefined
): Growth | undefined {
  if (!steady) return undefined
  const requests = steady.exchanges[1] - steady.exchanges[0]
  const points = blockMeans(trial, steady)
  if (requests < FEWEST_REQUESTS || points.length < FEWEST_POINTS)
    return undefined
  const whole = slope(points)
  const half = slope(points.slice(Math.floor(points.length / 2)))
  return {
    bytesPer1000Requests: whole.median * 1000,
    low: Math.min(whole.low, half.low) * 1000,
    high: Math.max(whole.high, half.high) * 1000
  }
}

/** Means of up to 24 stretches of samples, over requests answered so far. */
function blockMeans(trial: Measurement, steady: Span): Point[] {
  const [from, to] = steady.samples
  const count = Math.min(MOST_POINTS, to - from)
  const answered = countAnswered(trial, steady)
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
  { exchanges, samples }: Measurement,
  { samples: [from, to], exchanges: [first, end] }: Span
): Uint32Array {
  const counts = new Uint32Array(to - from)
  let next = first
  const endedMs = (i: number): number =>
    exchanges.dueMs[i]! + exchanges.delayMs[i]! + exchanges.serviceMs[i]!
  for (let i = from; i < to; i++) {
    while (next < end && endedMs(next) <= samples.atMs[i]!) next++
    counts[i - from] = next - first
  }
  return counts
}

/** Median slope and its 95 % interval, from the variance of Kendall's S. */
function slope(points: readonly Point[]): {
  median: number
  low: number
  high: number
} {
  const slopes = points
    .flatMap((a, i) =>
      points
        .slice(i + 1)
        .map((b) => (b.bytes - a.bytes) / (b.requests - a.requests))
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const n = points.length
  const spread = Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const at = (rank: number): number =>
    slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0
  return {
    median: at((slopes.length - 1) / 2),
    low: at((slopes.length - spread) / 2),
    high: at((slopes.length + spread) / 2)
  }
}
