import type { Noted } from '../../measurement/exchange.ts'
import type { AnswerParser } from './answer-parser.ts'

type Come = Pick<AnswerParser, 'begun' | 'status'> & {
  readonly body: Pick<AnswerParser['body'], 'bytes'>
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'closed'
}

/** What there was of an answer when its connection was lost. */
export function describeLoss(come: Come, code = ''): Noted {
  const how = CODES[code] ?? 'closed'
  const { begun, status, body } = come
  if (!begun) return { kind: 'no-answer', says: `the connection was ${how}` }
  const after =
    status < 200
      ? 'in its head'
      : `after ${body.bytes} bytes of its body, fewer than its head says`
  return { kind: 'cut', says: `the connection was ${how} ${after}` }
}
