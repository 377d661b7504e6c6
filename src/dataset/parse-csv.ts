import type { RequestDefaults } from './dataset.ts'
import { isJson } from '../foundation/json.ts'
import { carriageReturns, rowMistake } from './mistake.ts'
import type { RowFormat } from './row-format.ts'
import { lineEnd } from './row-format.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const CARRIAGE_RETURN = 0x0d

const ONE_COLUMN =
  'A csv dataset has one column and no header; a body with commas, quotes or newlines stands in quotes and its quotes are doubled, for example "{""data"": [[1, 2]]}".'
/** What Azure's own tool read with `sep='\\n'`. */
const RAW_LINES =
  'For a line a body, as it is, give `dataset-format: lines`; in a csv dataset such a body stands in quotes and its quotes are doubled, for example "{""data"": [[1, 2]]}".'

/**
 * One column of bodies, no header, quoted as in RFC 4180. A quote within an
 * unquoted field is taken as it is, as most readers of CSV do.
 */
export function csvFormat(defaults: RequestDefaults): RowFormat {
  const { method, path, headers } = defaults
  return {
    end: rowEnd,
    check: checkField,
    parse: (field, row) => {
      const body = field[0] === QUOTE ? unquote(field) : field
      return { row, method, path, headers, body }
    }
  }
}

/** A newline ends a row unless it stands within quotes. */
function rowEnd(bytes: Buffer, from: number): number {
  if (bytes[from] !== QUOTE) return lineEnd(bytes, from)
  const close = closingQuote(bytes, from)
  return close < 0 ? -1 : lineEnd(bytes, close + 1)
}

/** The first quote after the opening one that is not doubled; -1: none. */
function closingQuote(bytes: Buffer, open: number): number {
  let at = bytes.indexOf(QUOTE, open + 1)
  while (at >= 0 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2)
  return at
}

function checkField(field: Buffer, row: number): void {
  if (field[0] !== QUOTE) {
    if (!field.includes(COMMA)) return
    throw /^\s*[[{]/.test(field.toString('latin1')) && isJson(field.toString())
      ? rowMistake(row, { says: 'is JSON without quotes', remedy: RAW_LINES })
      : csvMistake(row, 'has several columns')
  }
  const close = closingQuote(field, 0)
  if (close < 0) throw csvMistake(row, 'has a quote that is never closed')
  if (field[close + 1] === COMMA) throw csvMistake(row, 'has several columns')
  if (field[close + 1] === CARRIAGE_RETURN) throw carriageReturns()
  if (close + 1 < field.length)
    throw csvMistake(row, 'has text after its closing quote')
}

/** A quoted field's text. */
export function unquote(field: Buffer): Buffer {
  const quoted = field.subarray(1, -1)
  if (!quoted.includes(QUOTE)) return quoted
  const body = Buffer.allocUnsafe(quoted.length)
  let length = 0
  for (let at = 0; at < quoted.length; at++) {
    const byte = quoted[at]!
    body[length++] = byte
    if (byte === QUOTE) at++
  }
  return body.subarray(0, length)
}

function csvMistake(row: number, says: string): Error {
  return rowMistake(row, { says, remedy: ONE_COLUMN })
}
