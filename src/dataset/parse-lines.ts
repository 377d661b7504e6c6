import type { RequestDefaults } from './dataset.ts'
import type { RowFormat } from './row-formats.ts'

const LF = 10
const CR = 13

/** Just after the line feed at or after `from`; -1 when there is none. */
export function lineEnd(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(LF, from)
  return at < 0 ? -1 : at + 1
}

/** Where a row ends without the LF or CRLF that may be its last bytes. */
export function contentEnd(bytes: Buffer, from: number, end: number): number {
  if (end === from || bytes[end - 1] !== LF) return end
  const at = end - 1
  return at > from && bytes[at - 1] === CR ? at - 1 : at
}

/** Each line is a body, verbatim. */
export function linesFormat(defaults: RequestDefaults): RowFormat {
  const { method, path, headers } = defaults
  return {
    end: lineEnd,
    parse: (body, row) => ({ row, method, path, headers, body })
  }
}
