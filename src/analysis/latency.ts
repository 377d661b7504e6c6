import type { ExchangeColumns } from '../measurement.ts'
import type { LatencySummary } from './analysis.ts'
import { responseMs } from './moments.ts'
import { mean, measured, percentile, present } from './statistics.ts'

/** Response times of the succeeded exchanges of a range. */
export function summarizeLatency(
  exchanges: ExchangeColumns,
  [from, to]: readonly [number, number]
): LatencySummary {
  const times = new Float64Array(Math.max(to - from, 0))
  let requests = 0
  for (let i = from; i < to; i++)
    if (exchanges.outcome[i] === 0) times[requests++] = responseMs(exchanges, i)
  const sorted = times.subarray(0, requests).sort()
  return {
    requests,
    ...present({
      meanMs: measured(mean(sorted)),
      maxMs: sorted.at(-1),
      p50: percentile(sorted, 0.5),
      p90: percentile(sorted, 0.9),
      p95: percentile(sorted, 0.95),
      p99: percentile(sorted, 0.99),
      p999: percentile(sorted, 0.999)
    })
  }
}
