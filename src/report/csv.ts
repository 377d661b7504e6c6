import { OUTCOMES } from '../measurement/exchange.ts'
import { endedMs, responseBytes, sentMs } from '../measurement/moments.ts'
import { COUNTER_NAMES, type Measurement } from '../measurement/measurement.ts'

const LINES_A_CHUNK = 1000

/**
 * exchanges.csv in pieces: row numbers, times, statuses; no bodies. `server_ms`
 * is what the server says it took, empty where it says nothing; sizes are of
 * bodies.
 */
export function* exchangesCsv({
  exchanges,
  warmupExchanges
}: Measurement): Generator<string> {
  yield 'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms,request_bytes\n'
  yield* chunks(exchanges.length, (i) => [
    exchanges.row[i]!,
    i < warmupExchanges ? 'warm-up' : 'steady',
    exchanges.dueMs[i]!.toFixed(3),
    sentMs(exchanges, i).toFixed(3),
    endedMs(exchanges, i).toFixed(3),
    exchanges.status[i]!,
    OUTCOMES[exchanges.outcome[i]!]!,
    responseBytes(exchanges, i),
    told(exchanges.serverMs?.[i]),
    exchanges.requestBytes?.[i] ?? ''
  ])
}

function told(ms = NaN): string {
  return Number.isNaN(ms) ? '' : ms.toFixed(3)
}

/** samples.csv in pieces: every counter; empty where it was not read. */
export function* samplesCsv({ samples }: Measurement): Generator<string> {
  yield `${['atMs', ...COUNTER_NAMES].join()}\n`
  yield* chunks(samples.length, (i) => [
    samples.atMs[i]!.toFixed(3),
    ...COUNTER_NAMES.map((name) => {
      const value = samples[name][i]!
      return Number.isNaN(value) ? '' : Number(value.toFixed(3))
    })
  ])
}

function* chunks(
  count: number,
  fields: (i: number) => readonly (string | number)[]
): Generator<string> {
  for (let from = 0; from < count; from += LINES_A_CHUNK) {
    let text = ''
    const to = Math.min(from + LINES_A_CHUNK, count)
    for (let i = from; i < to; i++) text += `${fields(i).join()}\n`
    yield text
  }
}
