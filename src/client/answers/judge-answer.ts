import { cutText } from '../../foundation/cut-text.ts'
import type { ExchangeOutcome, Noted } from '../../measurement/exchange.ts'
import type { AnswerRules } from '../../inputs/answers.ts'
import { Pattern } from '../../inputs/pattern.ts'
import type { AnswerBody } from '../http1/answer-body.ts'
import type { AnswerHead } from '../http1/answer-head.ts'
import { SUSPECT, VOID, answerShape, isVoid } from './answer-shape.ts'
import { lookAtAnswer } from './error-answer.ts'

/** A whole answer, as far as it is kept. */
export interface Answer {
  readonly status: number
  readonly head: Pick<AnswerHead, 'failed' | 'location' | 'encoding'>
  readonly body: Pick<
    AnswerBody,
    'beginning' | 'bytes' | 'whole' | 'isUnreadable' | 'text'
  >
}

export interface Judgement {
  readonly outcome: ExchangeOutcome
  /** Of an answer that succeeded. */
  readonly shape?: string
  readonly note?: Noted | undefined
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
    return { outcome: 'wrong-status', note: noteStatus(answer) }
  if (head.failed) return { outcome: 'error-answer' }
  if (failureBody instanceof Pattern && failureBody.isIn(body.text()))
    return { outcome: 'failure-body' }
  const look =
    failureBody === 'none' ? 'right' : lookAtAnswer(body.beginning, body.whole)
  if (look === 'error') return { outcome: 'error-answer' }
  return {
    outcome: 'succeeded',
    shape: look === 'suspect' ? SUSPECT : shapeOf(answer),
    note: body.isUnreadable
      ? { kind: 'not-decoded', says: head.encoding }
      : undefined
  }
}

/** A status that says that there is no body. */
const NO_CONTENT = [204, 205, 304]

function shapeOf({ status, body }: Answer): string {
  if (body.bytes === 0) return NO_CONTENT.includes(status) ? '' : VOID
  return body.whole && isVoid(body.beginning)
    ? VOID
    : answerShape(body.beginning)
}

const MAX_LOCATION = 500
const REDIRECTS = [301, 302, 303, 307, 308]
/** What services say that know only some names of their own. */
const HOST_REFUSED =
  /(?:invalid|disallowed|unknown|blocked|untrusted) ?hosts?\b|\bhost(?:name)? (?:header )?(?:is )?not (?:allowed|trusted|permitted)|ALLOWED_HOSTS/i

function noteStatus({ status, head, body }: Answer): Noted | undefined {
  if (REDIRECTS.includes(status) && head.location !== '')
    return { kind: 'redirected', says: cutText(head.location, MAX_LOCATION) }
  if (
    status === 421 ||
    ((status === 400 || status === 403) && HOST_REFUSED.test(body.beginning))
  )
    return { kind: 'host-refused', says: '' }
  return undefined
}
