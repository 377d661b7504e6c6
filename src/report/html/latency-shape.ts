import type { Measurement } from '../../measurement/measurement.ts'
import { quantile } from '../../measurement/quantile.ts'
import { sortedTimes, steadyRange } from '../../measurement/right-answers.ts'

/** Response times of right answers of one phase, aggregated. */
export interface LatencyShape {
  /** The first two at full size; proof: at the recommended one. */
  readonly phase: 'warm-up' | 'steady' | 'proof'
  readonly requests: number
  /** Answers in each bin of `edgesMs`. */
  readonly counts: readonly number[]
  /** Ascending, as far as there are answers for them. */
  readonly quantiles: readonly Quantile[]
}

export interface Quantile {
  readonly share: number
  readonly ms: number
}

export interface LatencyShapes {
  /** Bins of one ratio: bin i is from edge i to edge i + 1. */
  readonly edgesMs: readonly number[]
  readonly shapes: readonly LatencyShape[]
}

const BINS = 48
/** 10 a decade: 0.206, 0.369 … 0.9, … 0.99, … to 0.999999. */
const SHARES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-(i + 1) / 10))

/**
 * Every right answer is in a bin: nothing is sampled. Of a proof, all of its
 * replays are: they are what the size was proved by.
 */
export function shapeLatency(
  trial: Measurement,
  proof?: Measurement
): LatencyShapes {
  const { exchanges, warmupExchanges } = trial
  const times: readonly [LatencyShape['phase'], Float64Array][] = [
    ['warm-up', sortedTimes(exchanges, [0, warmupExchanges])],
    ['steady', sortedTimes(exchanges, steadyRange(trial))],
    ['proof', proof ? timesOf(proof) : new Float64Array()]
  ]
  const highest = Math.max(...times.map(([, sorted]) => sorted.at(-1) ?? 0))
  if (!(highest > 0)) return { edgesMs: [], shapes: [] }
  const lowest = Math.min(...times.map(([, sorted]) => sorted[0] ?? Infinity))
  const from = Math.max(lowest, highest / 1e6)
  const ratio = Math.max((highest / from) ** (1 / BINS), 1.01)
  const edgesMs = Array.from({ length: BINS + 1 }, (_, i) => from * ratio ** i)
  const shapes = times.map(([phase, sorted]) => ({
    phase,
    requests: sorted.length,
    counts: count(sorted, edgesMs),
    quantiles: quantilesOf(sorted)
  }))
  return { edgesMs, shapes: shapes.filter(({ requests }) => requests > 0) }
}

function timesOf({ exchanges, warmupExchanges }: Measurement): Float64Array {
  return sortedTimes(exchanges, [warmupExchanges, exchanges.length])
}

/** How many of the ascending times lie in each bin, the ends included. */
function count(sorted: Float64Array, edgesMs: readonly number[]): number[] {
  const counts = edgesMs.slice(1).map(() => 0)
  let bin = 0
  for (const ms of sorted) {
    while (bin < counts.length - 1 && ms >= edgesMs[bin + 1]!) bin++
    counts[bin]!++
  }
  return counts
}

function quantilesOf(sorted: Float64Array): Quantile[] {
  return SHARES.flatMap((share) => {
    const ms = quantile(sorted, share)
    return ms === undefined ? [] : [{ share, ms }]
  })
}
