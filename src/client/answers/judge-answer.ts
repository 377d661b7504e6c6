import type { ExchangeOutcome } from '../../measurement/exchange.ts'
import type { AnswerRules } from '../../inputs/inputs.ts'
import type { AnswerBody } from '../http1/answer-body.ts'
import type { AnswerHead } from '../http1/answer-head.ts'
import { SUSPECT, answerShape } from './answer-shape.ts'
import { lookAtAnswer } from './error-answer.ts'

/** A whole answer, as far as it is kept. */
export interface Answer {
  readonly status: number
  readonly head: Pick<AnswerHead, 'failed'>
  readonly body: Pick<AnswerBody, 'beginning' | 'bytes' | 'text'>
}

export interface Judgement {
  readonly outcome: ExchangeOutcome
  /** Of an answer that succeeded. */
  readonly shape?: string
}

/**
 * How an answer went. Bodies have failed that match `failure-body` or can be
 * nothing but an error; with `none` no body has.
 */
export function judgeAnswer(rules: AnswerRules, answer: Answer): Judgement {
  const { status, head, body } = answer
  const { failureBody } = rules
  if (
    !rules.successStatus.some(([low, high]) => low <= status && status <= high)
  )
    return { outcome: 'wrong-status' }
  if (head.failed) return { outcome: 'error-answer' }
  // `search` begins at the start whatever the expression's flags.
  if (failureBody instanceof RegExp && body.text().search(failureBody) >= 0)
    return { outcome: 'failure-body' }
  const look =
    failureBody === 'none'
      ? 'right'
      : lookAtAnswer(body.beginning, body.beginning.length === body.bytes)
  if (look === 'error') return { outcome: 'error-answer' }
  return {
    outcome: 'succeeded',
    shape: look === 'suspect' ? SUSPECT : answerShape(body.beginning)
  }
}
