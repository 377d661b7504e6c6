import { type ExchangeOutcome, OUTCOMES } from '../../measurement/exchange.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import { steadyRange, succeeded } from '../../measurement/right-answers.ts'

type Failure = Exclude<ExchangeOutcome, 'succeeded'>

const WORDS: Readonly<Record<Failure, string>> = {
  'wrong-status': 'status',
  'failure-body': 'a body that `failure-body` names',
  'error-answer': 'an error under a good status',
  'timed-out': 'no answer in time',
  'connection-failed': 'a connection that broke'
}
const MAX_TOLD = 3

/** `10 of 10 requests failed: 9 with status 500, 1 with no answer in time.` */
export function explainFailures(trial: Measurement): string | undefined {
  const { exchanges } = trial
  const [from, to] = steadyRange(trial)
  const counts = new Map<string, number>()
  for (let i = from; i < to; i++) {
    if (succeeded(exchanges, i)) continue
    const outcome = OUTCOMES[exchanges.outcome[i]!] as Failure
    const status = outcome === 'wrong-status' ? ` ${exchanges.status[i]}` : ''
    const what = WORDS[outcome] + status
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  if (counts.size === 0) return undefined
  const kinds = [...counts].sort(([, a], [, b]) => b - a)
  const failed = kinds.reduce((sum, [, count]) => sum + count, 0)
  const told = kinds
    .slice(0, MAX_TOLD)
    .map(([what, count]) => `${count} with ${what}`)
  return `${failed} of ${to - from} requests failed: ${told.join(', ')}.`
}
