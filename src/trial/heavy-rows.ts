import type { ExchangeColumns } from '../measurement/exchange.ts'
import type { Load } from '../measurement/measurement.ts'
import { mean } from '../measurement/quantile.ts'

const COUNT = 10
const MIN_REPEATS = 5

/** The ten different rows whose answers took longest, 1-based. */
export function slowestRows({
  row,
  serviceMs,
  length
}: ExchangeColumns): number[] {
  const slowest = new Map<number, number>()
  for (let i = 0; i < length; i++) {
    const ms = slowest.get(row[i]!) ?? 0
    slowest.set(row[i]!, Math.max(ms, serviceMs[i]!))
  }
  const rows = [...slowest].sort(([, a], [, b]) => b - a)
  return rows.slice(0, COUNT).map(([number]) => number)
}

/** Together they may take so long. */
const REPEATS_MS = 3000

/**
 * The ten rows that were sent last, in that order, fewer where answers take long:
 * none when that leaves too few to say anything.
 */
export function rowsToRepeat(
  { row, serviceMs, length }: ExchangeColumns,
  { concurrency }: Load
): number[] {
  const eachMs = mean(serviceMs.subarray(0, length)) / concurrency
  const count = Math.min(COUNT, Math.floor(REPEATS_MS / eachMs))
  const last = new Set<number>()
  for (let i = length - 1; i >= 0 && last.size < count; i--) last.add(row[i]!)
  return last.size < MIN_REPEATS ? [] : [...last].reverse()
}
