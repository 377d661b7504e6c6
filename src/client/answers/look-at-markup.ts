import type { Look } from './error-message.ts'
const HTML = /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
/** A page that asks who one is, or says that it is none. */
const NO_ANSWER =
  /type=["']?password\b|<title>[^<]*\b(?:log ?in|sign ?in|error|not found|forbidden|unauthorized|denied|unavailable|bad (?:gateway|request)|time-?d? ?out)\b/i
/** SOAP's way of telling of an error, under whatever status. */
const FAULT = /<(?:[\w-]+:)?Fault\b/

/** How a text that begins with `<` looks. A page is no answer of a model, as a rule. */
export function lookAtMarkup(text: string, whole: boolean): Look {
  if (!HTML.test(text)) return FAULT.test(text) ? 'suspect' : 'right'
  return whole && NO_ANSWER.test(text) ? 'error' : 'suspect'
}
