import { ProfileError } from '../foundation/errors.ts'
import { type Mask, createMask } from '../foundation/mask.ts'
import { pack, unpack } from '../measurement/exact-json.ts'
import { unzipColumns, zipColumns } from '../measurement/zip-columns.ts'
import type { RunRecord } from '../run-record.ts'
import { checkColumns, checkMeasurement } from './check-measurement.ts'
import { Misfit, fit } from './fit.ts'
import { bringUpToDate } from './older-runs.ts'
import schema from './run.schema.json' with { type: 'json' }

/** A run as it lies in `measurements/`; its texts are masked already. */
export type SavedRecord = Omit<RunRecord, 'secrets'>

/** Where they lie, beside report.json. */
export const RUN_FILE = 'measurements/run.json'
export const COLUMNS_FILE = 'measurements/columns.gz'

/** Goes up when an older reader would misread what is written. */
const FORMAT = 1
/** 33 million exchanges: what a reader may be made to hold. */
const MAX_COLUMN_BYTES = 2 ** 30

/** The two files of a run. */
export interface SavedRun {
  /** run.json */
  readonly text: string
  /** columns.gz, in pieces. */
  readonly columns: Iterable<Uint8Array>
}

/** All of a record but its secrets, which are masked in its texts too. */
export function saveRun(record: RunRecord): SavedRun {
  const fitted = fit(record, shape, schema.definitions)
  const masked = maskTexts(fitted, createMask(record.secrets))
  const { json, columns, columnBytes } = pack(masked)
  const run = { format: FORMAT, columnBytes, record: json }
  return { text: `${JSON.stringify(run)}\n`, columns: zipColumns(columns) }
}

/**
 * The record that was saved. The files may be anybody's.
 *
 * @throws {ProfileError} they are damaged, too large, or of a later version
 */
export function loadRun(text: string, zipped: Uint8Array): RunRecord {
  try {
    const { format, columnBytes, record } = parseHead(text)
    if (format !== FORMAT)
      throw new Error(
        `it has format ${String(format)}, and this program reads ${FORMAT}`
      )
    if (!Number.isSafeInteger(columnBytes) || Number(columnBytes) < 0)
      throw new Error('it does not say how large its columns are')
    if (Number(columnBytes) > MAX_COLUMN_BYTES)
      throw new Error('its columns have more than 1 GiB')
    const bytes = unzipColumns(zipped, Number(columnBytes))
    const fitted = fit(
      bringUpToDate(unpack(record, bytes)),
      shape,
      schema.definitions
    )
    return check({ ...(fitted as SavedRecord), secrets: [] })
  } catch (thrown) {
    throw unreadable(thrown)
  }
}

const shape = { $ref: schema.$ref }

function parseHead(text: string): Record<string, unknown> {
  const head: unknown = JSON.parse(text)
  if (typeof head !== 'object' || head === null) throw new Misfit('format')
  return { ...head }
}

function check(record: RunRecord): RunRecord {
  const { trial, search } = record
  if (trial) checkMeasurement(trial, 'trial')
  search?.trials.forEach(({ measurement, outline }, i) => {
    const path = `search.trials[${i}]`
    if (measurement) checkMeasurement(measurement, path)
    if (outline?.samples) checkColumns(outline.samples, `${path}.samples`)
  })
  return record
}

/** Columns have no texts. */
function maskTexts(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value)
  if (typeof value !== 'object' || value === null) return value
  if (ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, maskTexts(item, mask)])
  )
}

function unreadable(thrown: unknown): ProfileError {
  return new ProfileError(
    {
      code: 'measurements-unreadable',
      message: `What was measured cannot be read again: ${explain(thrown)}.`,
      blame: 'user',
      remedy:
        'Download the artifact again, or run the profile once more; `measurements/run.json` and `measurements/columns.gz` belong together.'
    },
    thrown
  )
}

function explain(thrown: unknown): string {
  if (thrown instanceof Misfit) return `in run.json, ${thrown.message}`
  if (thrown instanceof SyntaxError)
    return 'run.json is no JSON, or was cut short'
  const { code, message } = thrown as NodeJS.ErrnoException
  if (message.includes('call stack')) return 'run.json is nested too deeply'
  return /^(Z_|ERR_)/.test(code ?? '')
    ? 'columns.gz is damaged, or was cut short'
    : message
}
