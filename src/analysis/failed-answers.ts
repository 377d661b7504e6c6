import type { Finding } from '../foundation/finding.ts'
import { type ExchangeOutcome, OUTCOMES } from '../measurement/exchange.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { steadyRange } from '../measurement/right-answers.ts'

const WAYS_TOLD = 3

const WAYS: Readonly<
  Record<Exclude<ExchangeOutcome, 'succeeded' | 'wrong-status'>, string>
> = {
  'failure-body': 'a body that `failure-body` matches',
  'error-answer': 'an error under a good status',
  'timed-out': 'no answer within `request-timeout`',
  'connection-failed': 'a connection that broke'
}

const LOOK = 'Look at the log of the service.'
const NOT_ALLOWED = 'Give what the service asks for in `headers`.'
const OTHER_ROWS =
  'Send one row by hand (`curl`) and read the answer: the service expects rows of another shape.'
/** What mostly helps against a status; of others the log tells. */
const REMEDIES: Readonly<Record<number, string>> = {
  400: OTHER_ROWS,
  401: NOT_ALLOWED,
  403: NOT_ALLOWED,
  404: 'Give the route that answers as `path`, for example `path: /predict`.',
  405: 'Give the route that answers as `path`, and how it is asked as `method`.',
  413: 'Raise the limit on request bodies in the service, or leave that row out.',
  415: 'Give the type that the service expects as `content-type`.',
  422: OTHER_ROWS
}

/** How requests failed, and what mostly helps; undefined: none did. */
export function findFailedAnswers(trial: Measurement): Finding | undefined {
  const [from, to] = steadyRange(trial)
  const { exchanges } = trial
  const ways = new Map<string, { count: number; status: number }>()
  let failed = 0
  for (let i = from; i < to; i++) {
    const outcome = OUTCOMES[exchanges.outcome[i]!]!
    if (outcome === 'succeeded') continue
    failed++
    const status = outcome === 'wrong-status' ? exchanges.status[i]! : 0
    const way = outcome === 'wrong-status' ? `HTTP ${status}` : WAYS[outcome]
    const count = (ways.get(way)?.count ?? 0) + 1
    ways.set(way, { count, status })
  }
  const [first, ...others] = [...ways].sort(([, a], [, b]) => b.count - a.count)
  if (!first) return undefined
  const told = [first, ...others].slice(0, WAYS_TOLD)
  const list = told.map(([way, { count }]) => `${count} × ${way}`).join(', ')
  const more = others.length >= WAYS_TOLD ? ' and others' : ''
  return {
    code: failed === to - from ? 'all-requests-failed' : 'answers-failed',
    severity: 'warning',
    message: `${failed} of ${to - from} requests failed: ${list}${more}.`,
    remedy: remedyOf(first[1].status)
  }
}

function remedyOf(status: number): string {
  if (status >= 200 && status < 300)
    return 'Name the statuses that are right as `success-status`.'
  return REMEDIES[status] ?? LOOK
}
