import type { HttpRequest } from '../measurement/exchange.ts'

const LF = 10
const CR = 13

/** How rows lie in a text, and what they ask to be sent. */
export interface RowFormat {
  /**
   * Where the row that begins at `from` ends, with its line's end; -1 when
   * `bytes` do not hold that end.
   */
  readonly end: (bytes: Buffer, from: number) => number
  /** Throws a ProfileError for a row that `parse` would not understand. */
  readonly check?: (row: Buffer, number: number) => void
  /**
   * A row without its line's end, and its 1-based number. The request's body
   * may share the row's memory.
   */
  readonly parse: (row: Buffer, number: number) => HttpRequest
}

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
