import { ExchangeLog } from '../../../src/trial/exchange-log.ts'
import {
  replay,
  type ReplayEnd,
  type ReplayPlan
} from '../../../src/trial/replay.ts'
import {
  type AnswerShape,
  type ExchangeColumns,
  type ExchangeNote,
  type ExchangeOutcome,
  type HttpRequest,
  type SameAnswer,
  OUTCOMES
} from '../../../src/measurement/exchange.ts'

const HEADERS = { 'content-type': 'application/json' }

export function post(row: number, body: Uint8Array | string): HttpRequest {
  return {
    row,
    method: 'POST',
    path: '/score',
    headers: HEADERS,
    body: typeof body === 'string' ? Buffer.from(body) : body
  }
}

/** Small requests, one after the other. */
export function posts(count: number): HttpRequest[] {
  return Array.from({ length: count }, (_, i) => post(i + 1, `{"n":${i}}`))
}

/** A source that hands out its requests in turn, at hand or later. */
export function sourceOf(
  requests: readonly HttpRequest[],
  late = false
): ReplayPlan['source'] {
  let at = 0
  return {
    next: () => (late ? Promise.resolve(requests[at++]) : requests[at++]),
    close: async () => {}
  }
}

export interface Replayed {
  readonly end: ReplayEnd
  readonly columns: ExchangeColumns
  readonly outcomes: readonly ExchangeOutcome[]
  readonly statuses: readonly number[]
  readonly shapes: readonly AnswerShape[]
  readonly notes: readonly ExchangeNote[]
  readonly same: SameAnswer | undefined
}

export async function runReplay(
  origin: string,
  requests: readonly HttpRequest[],
  plan: Partial<ReplayPlan> = {}
): Promise<Replayed> {
  const log = new ExchangeLog()
  const startMs = performance.now()
  const end = await replay({
    origin,
    load: { kind: 'closed', concurrency: 1 },
    source: sourceOf(requests),
    answers: { successStatus: [[200, 299]], failureBody: undefined },
    requestTimeoutMs: 5000,
    clock: () => performance.now() - startMs,
    log,
    signal: new AbortController().signal,
    ...plan
  })
  const columns = log.columns()
  return {
    end,
    columns,
    outcomes: Array.from(columns.outcome, (index) => OUTCOMES[index]!),
    statuses: [...columns.status],
    shapes: log.answers().answerShapes,
    notes: log.answers().notes,
    same: log.answers().sameAnswer
  }
}
