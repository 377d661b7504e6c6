import {
  type ExchangeColumns,
  type Measurement,
  OUTCOMES
} from '../measurement.ts'
import type { FailedRow, MemoryRow, SlowRow } from './analysis.ts'
import { responseMs } from './latency.ts'
import type { Span } from './phases.ts'

const MOST_ROWS = 10
/** Of failed rows, so many are told apart. */
const MOST_KEPT = 1000
/** Smaller rises of the high-water mark are other processes' pages. */
const LEAST_RISE = 2 ** 18

/** The slowest answers, each row once, worst first. */
export function findSlowestRows(
  exchanges: ExchangeColumns,
  [from, to]: readonly [number, number]
): SlowRow[] {
  let slowest: SlowRow[] = []
  for (let i = from; i < to; i++) {
    const latencyMs = responseMs(exchanges, i)
    const least = slowest.length < MOST_ROWS ? 0 : slowest.at(-1)!.latencyMs
    if (exchanges.outcome[i] !== 0 || latencyMs <= least) continue
    const row = exchanges.row[i]!
    const same = slowest.find((slow) => slow.row === row)
    if (same && same.latencyMs >= latencyMs) continue
    slowest = slowest.filter((slow) => slow !== same)
    slowest.push({ row, latencyMs })
    slowest.sort((a, b) => b.latencyMs - a.latencyMs)
    slowest.length = Math.min(slowest.length, MOST_ROWS)
  }
  return slowest
}

export function findFailedRows(
  exchanges: ExchangeColumns,
  [from, to]: readonly [number, number]
): FailedRow[] {
  const failed = new Map<number, FailedRow>()
  for (let i = from; i < to; i++) {
    if (exchanges.outcome[i] === 0) continue
    const row = exchanges.row[i]!
    const known = failed.get(row)
    if (!known && failed.size >= MOST_KEPT) continue
    failed.set(row, {
      row,
      outcome: OUTCOMES[exchanges.outcome[i]!]!,
      status: exchanges.status[i]!,
      times: (known?.times ?? 0) + 1
    })
  }
  return [...failed.values()]
    .sort((a, b) => b.times - a.times || a.row - b.row)
    .slice(0, MOST_ROWS)
}

/**
 * Rows during which the kernel's high-water mark rose. With several under
 * way the one that overlaps longest with the moment of the rise is named.
 */
export function findMemoryRows(
  trial: Measurement,
  spans: readonly Span[]
): MemoryRow[] {
  const { atMs, memoryPeakBytes } = trial.samples
  const ready = spans.find(({ name }) => name !== 'cold-start')
  const rows = new Map<number, number>()
  for (
    let i = Math.max(ready?.samples[0] ?? Infinity, 1);
    i < atMs.length;
    i++
  ) {
    const rose = memoryPeakBytes[i]! - memoryPeakBytes[i - 1]!
    if (!(rose >= LEAST_RISE)) continue
    const row = rowDuring(trial.exchanges, atMs[i - 1]!, atMs[i]!)
    if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + rose)
  }
  return [...rows]
    .map(([row, roseBytes]) => ({ row, roseBytes }))
    .sort((a, b) => b.roseBytes - a.roseBytes)
    .slice(0, MOST_ROWS)
}

/** Exchanges are in the order they ended, so few need to be looked at. */
function rowDuring(
  exchanges: ExchangeColumns,
  fromMs: number,
  toMs: number
): number | undefined {
  const sentMs = (i: number): number =>
    exchanges.dueMs[i]! + exchanges.delayMs[i]!
  const endedMs = (i: number): number => sentMs(i) + exchanges.serviceMs[i]!
  let [low, high] = [0, exchanges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (endedMs(middle) <= fromMs) low = middle + 1
    else high = middle
  }
  let longest = 0
  let row: number | undefined
  // Concurrency is at most 1000: none further on can have begun before `toMs`.
  for (let i = low; i < Math.min(low + 1000, exchanges.length); i++) {
    const overlap = Math.min(endedMs(i), toMs) - Math.max(sentMs(i), fromMs)
    if (overlap <= longest) continue
    longest = overlap
    row = exchanges.row[i]!
  }
  return row
}
