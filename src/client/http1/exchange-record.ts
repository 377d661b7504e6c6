import type { Exchange } from '../../measurement/exchange.ts'

/** An exchange that is filled in while it happens. */
export type ExchangeRecord = {
  -readonly [key in keyof Exchange]: Exchange[key]
}

/** One for a connection's whole life: no object per request. */
export function emptyExchange(): ExchangeRecord {
  return {
    row: 0,
    dueMs: 0,
    sentMs: 0,
    endedMs: 0,
    status: 0,
    outcome: 'succeeded',
    requestBytes: 0,
    responseBytes: 0,
    serverMs: NaN,
    shape: undefined,
    note: undefined
  }
}

/** Clocks are coarse: so much more may a server say than the exchange took. */
const BELIEVED_MS = 1

/** More than the whole exchange took is another unit, or another's time. */
export function believe(
  serverMs: number,
  { sentMs, endedMs }: Pick<Exchange, 'sentMs' | 'endedMs'>
): number {
  const serviceMs = endedMs - sentMs
  return serverMs <= serviceMs + BELIEVED_MS
    ? Math.min(serverMs, serviceMs)
    : NaN
}
