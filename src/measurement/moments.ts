/** What an exchange was, from its columns. */
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

/** What the high column of the answers' sizes counts in. */
export const HIGH_BYTES = 2 ** 32

export function responseBytes(exchanges: ExchangeColumns, i: number): number {
  const high = exchanges.responseBytesHigh?.[i] ?? 0
  return exchanges.responseBytes[i]! + high * HIGH_BYTES
}
