import type { DatasetFormat } from '../inputs/inputs.ts'
import type { RequestDefaults } from './dataset.ts'
import { csvFormat } from './parse-csv.ts'
import { httpFormat } from './parse-http.ts'
import { linesFormat } from './parse-lines.ts'
import type { RowFormat } from './row-format.ts'

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
