import type { RequestDefaults } from './dataset.ts'
import { type RowFormat, lineEnd } from './row-format.ts'

/** Each line is a body, verbatim. */
export function linesFormat(defaults: RequestDefaults): RowFormat {
  const { method, path, headers } = defaults
  return {
    end: lineEnd,
    parse: (body, row) => ({ row, method, path, headers, body })
  }
}
