import { describeError } from '../foundation/errors.ts'
import type { Exchange, ExchangeOutcome } from '../measurement/exchange.ts'
import type { Ending, Load } from '../measurement/measurement.ts'
import { askedRate } from '../load/load.ts'
import { formatMs } from '../foundation/units.ts'

/**
 * A timeout says more than a quick failure and costs more to wait for: five in
 * a row are enough at concurrency 1 (5 × 4 = 20), one from each worker at 8
 * (8 × 4 = 32).
 */
const TIMEOUT_WEIGHT = 4
/** Open loop: how late the next request may be. */
const LATE_MS = 5000

const FAILURES: Readonly<
  Record<Exclude<ExchangeOutcome, 'succeeded' | 'wrong-status'>, string>
> = {
  'failure-body': 'a body that matches `failure-body`',
  'error-answer': 'an answer that tells of an error under a good status',
  'timed-out': 'no whole answer before the request timeout',
  'connection-failed': 'no whole answer'
}

/** Knows when a replay makes no sense any more. */
export class FailureLimit {
  private readonly load: Load
  private readonly limit: number
  private failures = 0
  private weight = 0

  constructor(load: Load) {
    this.load = load
    this.limit = Math.max(20, 4 * load.concurrency)
  }

  /** Why to give up after this exchange, a sentence; undefined: go on. */
  judge(exchange: Exchange): string | undefined {
    const { outcome, status, note } = exchange
    if (outcome === 'succeeded') {
      this.failures = 0
      this.weight = 0
      return undefined
    }
    this.failures++
    this.weight += outcome === 'timed-out' ? TIMEOUT_WEIGHT : 1
    if (this.weight < this.limit) return undefined
    const last =
      outcome === 'wrong-status' ? `HTTP ${status}` : FAILURES[outcome]
    return `${this.failures} requests in a row failed, the last with ${last}${explain(note)}.`
  }

  /**
   * Why to give up when the next request was due `lateMs` ago. Requests that
   * wait are numbers only (the schedule knows them), so the bound is for the
   * user's time and not for memory.
   */
  judgeDelay(lateMs: number): string | undefined {
    const ratePerSecond = askedRate(this.load)
    if (ratePerSecond === undefined || lateMs < LATE_MS) return undefined
    const { concurrency } = this.load
    const waiting = Math.round((lateMs / 1000) * ratePerSecond)
    return `It cannot keep up with ${ratePerSecond}/s: ${waiting} requests are waiting, the first for ${formatMs(lateMs)}, with ${concurrency} under way.`
  }
}

/** What the client knows of it, to follow. */
function explain(note: Exchange['note']): string {
  switch (note?.kind) {
    case 'no-http':
      return `; the answer is no valid HTTP: ${note.says}`
    case 'cut':
    case 'no-answer':
      return `: ${note.says}`
    default:
      return ''
  }
}

/** A dataset that changed ends the trial; throws whatever else it was. */
export function endedByDataset(thrown: unknown): Ending {
  const { code, message: reason } = describeError(thrown)
  if (code === 'dataset-changed') return { kind: 'aborted', reason }
  throw thrown
}
