import type { ExchangeColumns } from '../measurement/exchange.ts'
import type { LatencySummary, TimeSummary } from './analysis.ts'
import { responseMs } from '../measurement/moments.ts'
import { mean } from '../measurement/quantile.ts'
import {
  type ExchangeRange,
  sortedTimes
} from '../measurement/right-answers.ts'
import { measured, percentile, present } from './statistics.ts'

/** Response times of the succeeded exchanges of a range. */
export function summarizeLatency(
  exchanges: ExchangeColumns,
  range: ExchangeRange
): LatencySummary {
  const summary = summarizeTimes(sortedTimes(exchanges, range))
  const { serverMs } = exchanges
  if (!serverMs) return summary
  const server = sortedTimes(exchanges, range, (i) => serverMs[i]!)
  if (server.length === 0) return summary
  const outsideMs = (i: number) => responseMs(exchanges, i) - serverMs[i]!
  return {
    ...summary,
    server: summarizeTimes(server),
    outside: summarizeTimes(sortedTimes(exchanges, range, outsideMs))
  }
}

function summarizeTimes(sorted: Float64Array): TimeSummary {
  return {
    requests: sorted.length,
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
