import type { ExchangeColumns } from '../measurement/exchange.ts'
import type { LatencySummary, TimeSummary } from './analysis.ts'
import { responseMs } from '../measurement/moments.ts'
import { mean, measured, percentile, present } from './statistics.ts'

/** Response times of the succeeded exchanges of a range. */
export function summarizeLatency(
  exchanges: ExchangeColumns,
  [from, to]: readonly [number, number]
): LatencySummary {
  const collect = (ms: (i: number) => number): Float64Array => {
    const times = new Float64Array(Math.max(to - from, 0))
    let count = 0
    for (let i = from; i < to; i++) {
      if (exchanges.outcome[i] !== 0) continue
      const time = ms(i)
      if (!Number.isNaN(time)) times[count++] = time
    }
    return times.subarray(0, count)
  }
  const response = (i: number): number => responseMs(exchanges, i)
  const summary = summarizeTimes(collect(response))
  const { serverMs } = exchanges
  const server = serverMs && collect((i) => serverMs[i]!)
  if (!server || server.length === 0) return summary
  return {
    ...summary,
    server: summarizeTimes(server),
    outside: summarizeTimes(collect((i) => response(i) - serverMs![i]!))
  }
}

function summarizeTimes(times: Float64Array): TimeSummary {
  const sorted = times.sort()
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
