import { parseJson } from '../../foundation/json.ts'
import { type Look, isErrorMessage, isTraceback } from './error-message.ts'
import {
  isFailureFlag,
  isResult,
  isTelling,
  mayExplain,
  mayTell
} from './failure-words.ts'
import { lookAtMarkup } from './look-at-markup.ts'

/** `str(KeyError('data'))`, or a word in quotes. */
const LONE_KEY = /^'[A-Za-z_]\w*'$/
/** What programs say of themselves, and persons might. */
const SAID = /^(?:Internal Server Error$|Error: |An (?:\w+ )?error occurred)/

/**
 * How an answer with a good status looks. `text` is the beginning of its body,
 * `whole`: all of it.
 */
export function lookAtAnswer(text: string, whole: boolean): Look {
  switch (text.trimStart()[0]) {
    case '"':
      return lookAtString(text, whole)
    case '{':
      return lookAtObject(text, whole)
    case '<':
      return lookAtMarkup(text, whole)
    case '[':
    case undefined:
      return 'right'
    default:
      return lookAtText(text, whole)
  }
}

function lookAtString(text: string, whole: boolean): Look {
  if (!whole) return isTraceback(text.trimStart().slice(1)) ? 'error' : 'right'
  // A label: one word, not in quotes.
  if (!text.includes(' ') && !text.includes("'")) return 'right'
  const value = parseJson(text)
  if (typeof value !== 'string') return 'right'
  // JSON in JSON: `return json.dumps({'error': str(e)})`
  return value.startsWith('{')
    ? lookAtObject(value, whole)
    : lookAtText(value, whole)
}

function lookAtText(body: string, whole: boolean): Look {
  if (!whole) return isTraceback(body) ? 'error' : 'right'
  const text = body.trim()
  if (isErrorMessage(text)) return 'error'
  return LONE_KEY.test(text) || SAID.test(text) ? 'suspect' : 'right'
}

/** Its first key tells of an error, and there is too much of it to read. */
const ERROR_FIRST = /^\s*\{\s*"(?:errors?|exception|traceback)"\s*:\s*["{[]/i

/**
 * A sentence that explains an error, and nothing that could be a result, is an
 * error. A flag or a word alone may be what a classifier rightly answers.
 */
function lookAtObject(text: string, whole: boolean): Look {
  if (!whole) return ERROR_FIRST.test(text) ? 'suspect' : 'right'
  if (!mayTell(text)) return 'right'
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null) return 'right'
  const entries = Object.entries(value)
  const tells = entries.filter(isTelling)
  const isFlagged = entries.some(isFailureFlag)
  const isExplained = entries.some(
    (entry) => mayExplain(entry) && isSentence(entry[1])
  )
  if (entries.some(isResult))
    return isFlagged && isExplained ? 'suspect' : 'right'
  if (tells.some(([, said]) => isSentence(said))) return 'error'
  if (isFlagged) return isExplained ? 'error' : 'suspect'
  return tells.some(([, said]) => isWorded(said)) ? 'suspect' : 'right'
}

/** `{"error": 0.03}` is a result, `{"error": "low"}` may be one. */
function isSentence(said: unknown): boolean {
  if (typeof said === 'string')
    return said.trim().includes(' ') || isErrorMessage(said)
  if (Array.isArray(said)) return said.length > 0 && said.every(isSentence)
  if (typeof said !== 'object' || said === null) return false
  const { message, detail, msg } = said as Record<string, unknown>
  return [message, detail, msg].some((each) => typeof each === 'string')
}

function isWorded(said: unknown): boolean {
  return Array.isArray(said)
    ? said.some((each) => typeof each === 'string')
    : typeof said === 'string'
}
