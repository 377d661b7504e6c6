import { PAIR_KINDS } from '../inputs/pairs.ts'
import type { HttpRequest } from '../measurement/exchange.ts'
import type { RequestDefaults } from './dataset.ts'
import { rowMistake } from './mistake.ts'
import type { RowFormat } from './row-format.ts'
import { lineEnd } from './row-format.ts'
import { compactMember } from './parse-member.ts'

const BODIES = ['body', 'bodyBase64', 'json'] as const
const KEYS: readonly string[] = [...BODIES, 'headers', 'path', 'method']

const AN_OBJECT =
  'An http dataset has one JSON object a line with `body` (text), `bodyBase64` or `json`, and if wanted `headers`, `path` and `method`, for example {"json": {"data": [[1, 2]]}, "headers": {"X-Id": "7"}}; jq -c . makes lines of documents over several lines.'

type Row = Readonly<Record<string, unknown>>
type Headers = HttpRequest['headers']
/** The error of the row at hand; `says` goes on after `Row 7`. */
type ReportMistake = (says: string) => Error

/** JSON lines, each a request; what it does not say is the defaults'. */
export function httpFormat(defaults: RequestDefaults): RowFormat {
  const parse: RowFormat['parse'] = (bytes, number) => {
    const reportMistake: ReportMistake = (says) =>
      rowMistake(number, { says, remedy: AN_OBJECT })
    const row = parseRow(bytes, reportMistake)
    return {
      row: number,
      method: parseMethod(row, reportMistake) ?? defaults.method,
      path: parsePath(row, reportMistake) ?? defaults.path,
      headers: mergeHeaders(defaults.headers, parseHeaders(row, reportMistake)),
      body: parseBody(row, bytes, reportMistake)
    }
  }
  return { end: lineEnd, check: parse, parse }
}

function parseRow(bytes: Buffer, reportMistake: ReportMistake): Row {
  const row = parseJson(bytes, reportMistake)
  if (!isRecord(row)) throw reportMistake('is not a JSON object')
  if (!Object.keys(row).every((key) => KEYS.includes(key)))
    throw reportMistake(`has a key that is none of ${KEYS.join(', ')}`)
  return row
}

/** V8's own message quotes the text, so it is not passed on. */
function parseJson(bytes: Buffer, reportMistake: ReportMistake): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw reportMistake('is not valid JSON')
  }
}

function parseBody(
  row: Row,
  bytes: Buffer,
  reportMistake: ReportMistake
): Buffer | undefined {
  const [kind, ...more] = BODIES.filter((key) => Object.hasOwn(row, key))
  if (more.length > 0)
    throw reportMistake('has more than one of body, bodyBase64 and json')
  if (kind === undefined) return undefined
  if (kind === 'json') return compactMember(bytes, 'json')
  const text = row[kind]
  if (typeof text !== 'string')
    throw reportMistake(`has a ${kind} that is not a string`)
  if (kind === 'body') return Buffer.from(text)
  const body = Buffer.from(text, 'base64')
  // Node's decoder skips what it does not understand; the way back shows it.
  if (body.toString('base64') !== text)
    throw reportMistake(
      'has a bodyBase64 that is not standard Base64 with padding'
    )
  return body
}

function parseMethod(
  row: Row,
  reportMistake: ReportMistake
): string | undefined {
  const { method } = row
  if (method === undefined) return undefined
  if (typeof method !== 'string' || !PAIR_KINDS.headers.name.test(method))
    throw reportMistake('has a method that is not an HTTP method')
  return method.toUpperCase()
}

function parsePath(row: Row, reportMistake: ReportMistake): string | undefined {
  const { path } = row
  if (path === undefined) return undefined
  if (typeof path !== 'string' || !/^\/[\x21-\x7e]*$/.test(path))
    throw reportMistake('has a path that is not ASCII without blanks after a /')
  return path
}

function parseHeaders(
  row: Row,
  reportMistake: ReportMistake
): Headers | undefined {
  const { headers } = row
  if (headers === undefined) return undefined
  if (!isRecord(headers))
    throw reportMistake('has headers that are not an object')
  const names = new Set<string>()
  const { name, value, reserved } = PAIR_KINDS.headers
  for (const [key, told] of Object.entries(headers)) {
    const lower = key.toLowerCase()
    if (!name.test(key))
      throw reportMistake('has a header with a forbidden name')
    // The input `content-type` is not in a row's way.
    if (Object.hasOwn(reserved, lower) && lower !== 'content-type')
      throw reportMistake(
        `sets the header ${lower}, which is not a row's to set`
      )
    if (typeof told !== 'string' || !value.test(told))
      throw reportMistake(
        'has a header whose value is not a string of Latin-1 letters'
      )
    if (names.has(lower)) throw reportMistake('gives a header twice')
    names.add(lower)
  }
  return headers as Headers
}

/** The row's headers win, whatever the case of their names. */
function mergeHeaders(defaults: Headers, own: Headers | undefined): Headers {
  if (own === undefined) return defaults
  const names = new Set(Object.keys(own).map((name) => name.toLowerCase()))
  const kept = Object.entries(defaults).filter(
    ([name]) => !names.has(name.toLowerCase())
  )
  return { ...Object.fromEntries(kept), ...own }
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
