import type { ExchangeColumns } from '../measurement/exchange.ts'

const COUNT = 10

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
