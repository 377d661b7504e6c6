/** Which exchanges count, and their times; from the columns. */
import type { ExchangeColumns } from './exchange.ts'
import type { Measurement } from './measurement.ts'
import { responseMs } from './moments.ts'

/** Exchanges [from, to). */
export type ExchangeRange = readonly [from: number, to: number]

/** The counted ones: those after warm-up, of the first replay. */
export function steadyRange({
  exchanges,
  warmupExchanges,
  rounds
}: Pick<
  Measurement,
  'exchanges' | 'warmupExchanges' | 'rounds'
>): ExchangeRange {
  return [warmupExchanges, rounds?.[0]?.replayed ?? exchanges.length]
}

/** Whether it was answered, in time and rightly: the first of `OUTCOMES`. */
export function succeeded({ outcome }: ExchangeColumns, i: number): boolean {
  return outcome[i] === 0
}

export function countSucceeded(
  exchanges: ExchangeColumns,
  [from, to]: ExchangeRange
): number {
  let count = 0
  for (let i = from; i < to; i++) if (succeeded(exchanges, i)) count++
  return count
}

/**
 * Times of the right answers of a range, ms, ascending: response times unless
 * another one is asked for. Those that nobody told (NaN) are left out.
 */
export function sortedTimes(
  exchanges: ExchangeColumns,
  [from, to]: ExchangeRange,
  ms: (i: number) => number = (i) => responseMs(exchanges, i)
): Float64Array {
  const times = new Float64Array(Math.max(to - from, 0))
  let count = 0
  for (let i = from; i < to; i++) {
    if (!succeeded(exchanges, i)) continue
    const time = ms(i)
    if (!Number.isNaN(time)) times[count++] = time
  }
  return times.slice(0, count).sort()
}
