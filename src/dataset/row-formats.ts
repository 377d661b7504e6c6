import type { DatasetFormat } from '../inputs/inputs.ts'
import type { HttpRequest } from '../measurement/exchange.ts'
import type { RequestDefaults } from './dataset.ts'
import { csvFormat } from './parse-csv.ts'
import { httpFormat } from './parse-http.ts'
import { linesFormat } from './parse-lines.ts'

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

const FORMATS = { lines: linesFormat, csv: csvFormat, http: httpFormat }

export function rowFormat(
  format: DatasetFormat,
  defaults: RequestDefaults
): RowFormat {
  return FORMATS[format]({
    ...defaults,
    headers: Object.freeze({ ...defaults.headers })
  })
}
