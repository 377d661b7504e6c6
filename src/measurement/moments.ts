/** The moments of an exchange, from its columns. */
import type { ExchangeColumns } from './exchange.ts'

export function sentMs(exchanges: ExchangeColumns, i: number): number {
  return exchanges.dueMs[i]! + exchanges.delayMs[i]!
}

export function endedMs(exchanges: ExchangeColumns, i: number): number {
  return sentMs(exchanges, i) + exchanges.serviceMs[i]!
}

/** ended − due: what a caller waits, queueing in an open loop included. */
export function responseMs(exchanges: ExchangeColumns, i: number): number {
  return exchanges.delayMs[i]! + exchanges.serviceMs[i]!
}
