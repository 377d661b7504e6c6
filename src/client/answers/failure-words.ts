/** Of a JSON object that tells of an error. */
const ERROR_KEY =
  /^(?:errors?|exceptions?|traceback|error_?message|faults?|fault_?string)$/i
/** What stands beside it there, and is no result. */
const COMPANION_KEY =
  /^(?:status|status_?\w*|\w*code|errno|message|msg|details?|reason|type|(?:is_?)?success\w*|succeeded|ok|failed|trace|stack|stack_?trace|traceback|exception|(?:is_?|has_?)?error\w*|fault\w*|timestamp|time|path|(?:request_?|trace_?)?id|name|model\w*|version)$/i
const SENTENCE_KEY =
  /^(?:message|msg|details?|reason|description|status_?message|error\w*)$/i

const SUCCESS_KEY = /^(?:(?:is_?)?success\w*|succeeded|ok)$/i
const FAILURE_KEY = /^(?:failed|(?:is_?|has_?)?error)$/i
const STATUS_KEY = /^(?:status|state|outcome)$/i
const FAILURE_STATUS =
  /^(?:err|error|failed|failure|fail|exception|ko|unavailable|internal_?(?:server_?)?error)$/i
const CODE_KEY =
  /^(?:code|(?:http_?|response_?)?status(?:_?code)?|error_?code)$/i

type Entry = readonly [key: string, said: unknown]

export const isTelling = ([key, said]: Entry): boolean =>
  ERROR_KEY.test(key) && !isEmpty(said)

/** Something else than what stands beside an error. */
export const isResult = ([key, said]: Entry): boolean =>
  !COMPANION_KEY.test(key) && !ERROR_KEY.test(key) && !isEmpty(said)

/** `"success": false`, `"status": "error"`, `"code": 500`. */
export function isFailureFlag([key, said]: Entry): boolean {
  if (SUCCESS_KEY.test(key)) return said === false || said === 'false'
  if (FAILURE_KEY.test(key)) return said === true
  if (STATUS_KEY.test(key) && typeof said === 'string')
    return FAILURE_STATUS.test(said)
  return CODE_KEY.test(key) && /^[45]\d\d$/.test(String(said))
}

export const mayExplain = ([key]: Entry): boolean => SENTENCE_KEY.test(key)

function isEmpty(said: unknown): boolean {
  if (typeof said === 'string') return /^(?:none|null|no|ok)?$/i.test(said)
  if (typeof said === 'object') return Object.keys(said ?? {}).length === 0
  return said === false || said === 0
}

const FLAG =
  /"(?:(?:is_?)?success\w*|succeeded|ok)"\s*:\s*"?false|"\w*(?:code|status)"\s*:\s*"?[45]\d\d\b/i

/** Whether there can be such words: quicker than one expression. */
export function mayTell(text: string): boolean {
  return (
    text.includes('rror') ||
    text.includes('ail') ||
    text.includes('xception') ||
    text.includes('raceback') ||
    text.includes('ault') ||
    ((text.includes('false') ||
      text.includes('ode"') ||
      text.includes('tatus"')) &&
      FLAG.test(text))
  )
}
