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
    responseBytes: 0,
    serverMs: NaN,
    shape: undefined
  }
}
