import { isErrorMessage, isTraceback } from './error-message.ts'

/**
 * error: it can't be taken for anything else. suspect: it may be one, and
 * somebody should look.
 */
export type Look = 'error' | 'suspect' | 'right'

/** Of a JSON object that tells of an error. */
const ERROR_KEY = /^(?:error|exception|traceback|error_?message)$/i
/** What stands beside it there, and is no result. */
const COMPANION_KEY =
  /^(?:status|status_?code|code|errno|message|msg|details?|reason|type|success|ok|trace|stack|stack_?trace|traceback|exception|error\w*|timestamp|time|path|(?:request_?)?id|name|model\w*|version)$/i
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
  const value = parse(text)
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

function lookAtObject(text: string, whole: boolean): Look {
  if (!whole || !mayTell(text)) return 'right'
  const value = parse(text)
  if (typeof value !== 'object' || value === null) return 'right'
  const entries = Object.entries(value)
  const tells = entries.filter(
    ([key, said]) => ERROR_KEY.test(key) && !isEmpty(said)
  )
  const results = entries.filter(
    ([key, said]) => !COMPANION_KEY.test(key) && !isEmpty(said)
  )
  if (tells.length === 0 || results.length > 0) return 'right'
  return tells.some(([, said]) => isSentence(said))
    ? 'error'
    : tells.some(([, said]) => typeof said === 'string')
      ? 'suspect'
      : 'right'
}

/** Whether there can be such a key: quicker than one expression. */
function mayTell(text: string): boolean {
  return (
    text.includes('rror') ||
    text.includes('xception') ||
    text.includes('raceback')
  )
}

/** `{"error": 0.03}` is a result, `{"error": "low"}` may be one. */
function isSentence(said: unknown): boolean {
  if (typeof said === 'string')
    return said.trim().includes(' ') || isErrorMessage(said)
  if (typeof said !== 'object' || said === null) return false
  const { message, detail } = said as Record<string, unknown>
  return typeof message === 'string' || typeof detail === 'string'
}

function isEmpty(said: unknown): boolean {
  if (typeof said === 'string') return /^(?:none|null|no|ok)?$/i.test(said)
  if (typeof said === 'object') return Object.keys(said ?? {}).length === 0
  return said === false || said === 0
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
