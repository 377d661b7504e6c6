import type { ExchangeColumns } from '../measurement/exchange.ts'
import type { LatencySummary, TimeSummary } from './analysis.ts'
import { responseMs } from '../measurement/moments.ts'
import { mean } from '../measurement/quantile.ts'
import {
  type ExchangeRange,
  sortedTimes
} from '../measurement/right-answers.ts'
import { type Ranked, measured, percentile, present } from './statistics.ts'

/** Response times of the succeeded exchanges of a range. */
export function summarizeLatency(
  exchanges: ExchangeColumns,
  range: ExchangeRange
): LatencySummary {
  return summarizeSeries(collectSeries(exchanges, range), rankAll)
}

/** Of succeeded exchanges, ms, each ascending. */
export interface TimeSeries<T = Float64Array> {
  /** Response times. */
  readonly response: T
  /** Of those whose server tells its time; empty: none does. */
  readonly server: T
  readonly outside: T
}

export function collectSeries(
  exchanges: ExchangeColumns,
  range: ExchangeRange
): TimeSeries {
  const { serverMs } = exchanges
  const times = (ms?: (i: number) => number): Float64Array =>
    sortedTimes(exchanges, range, ms)
  const none = new Float64Array()
  return {
    response: times(),
    server: serverMs ? times((i) => serverMs[i]!) : none,
    outside: serverMs
      ? times((i) => responseMs(exchanges, i) - serverMs[i]!)
      : none
  }
}

/** Times in the order of their length, however they are kept. */
export interface RankedTimes extends Ranked {
  /** NaN of none. */
  readonly meanMs: number
}

/** @param rank what knows the order of one series */
export function summarizeSeries<T>(
  { response, server, outside }: TimeSeries<T>,
  rank: (times: T) => RankedTimes
): LatencySummary {
  const summary = summarizeTimes(rank(response))
  const told = rank(server)
  if (told.length === 0) return summary
  return {
    ...summary,
    server: summarizeTimes(told),
    outside: summarizeTimes(rank(outside))
  }
}

/** All of them are there. */
export function rankAll(sorted: Float64Array): RankedTimes {
  const at = (rank: number): number | undefined => sorted[rank]
  return { length: sorted.length, at, meanMs: mean(sorted) }
}

function summarizeTimes(sorted: RankedTimes): TimeSummary {
  return {
    requests: sorted.length,
    ...present({
      meanMs: measured(sorted.meanMs),
      maxMs: sorted.at(sorted.length - 1),
      p50: percentile(sorted, 0.5),
      p90: percentile(sorted, 0.9),
      p95: percentile(sorted, 0.95),
      p99: percentile(sorted, 0.99),
      p999: percentile(sorted, 0.999)
    })
  }
}
