import { formatBytes, formatMs } from '../../foundation/units.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import { responseBytes, responseMs } from '../../measurement/moments.ts'
import { steadyRange, succeeded } from '../../measurement/right-answers.ts'
import type { FailedRowReport, UseReport } from '../schema/use.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { labelled } from './render-blocks.ts'

/** A dataset row that stands out; sizes are of bodies, which are not shown. */
interface RowLine {
  readonly row: number
  readonly slowestMs: number | undefined
  readonly roseBytes: number | undefined
  readonly failed: string
  readonly times: number | undefined
  readonly requestBytes: number | undefined
  readonly responseBytes: number | undefined
}

/** Of each row of the dataset, over all of its counted exchanges. */
interface Seen {
  times: number
  requestBytes: number
  responseBytes: number
  slowestMs: number
}

/** The slowest, the heaviest and those that failed, in one table to sort. */
export function renderRows(
  use: UseReport,
  trial: Measurement | undefined
): Markup {
  const lines = collectRows(use, trial)
  if (lines.length === 0) return html`<p>No row stands out.</p>`
  const rows = lines.map((line) => {
    const [first = NOTHING, ...others] = cellsOf(line).map(
      ({ sort, text }, i) =>
        i === 0
          ? html`<th scope="row" data-sort="${sort}" ${LABELS[i]!}>${text}</th>`
          : html`<td data-sort="${sort}" ${LABELS[i]!}>${text}</td>`
    )
    return html`<tr>
      ${first}${others}
    </tr>`
  })
  return html`<div class="wide" tabindex="0" role="group" aria-label="Rows">
    <table class="sortable stacked">
      <thead>
        <tr>
          ${HEADS.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

const HEADS = [
  'Row',
  'Slowest response',
  'Memory rose meanwhile by',
  'Failed',
  'Request',
  'Largest answer',
  'Times sent'
]
const LABELS = HEADS.map(labelled)

/** What a cell is sorted by, and what it shows. */
interface Cell {
  readonly sort: number | string
  readonly text: string
}

/** As many as there are heads. */
function cellsOf(line: RowLine): Cell[] {
  const cell = (
    value: number | undefined,
    format: (value: number) => string
  ): Cell =>
    value === undefined
      ? { sort: -1, text: '–' }
      : { sort: value, text: format(value) }
  return [
    cell(line.row, String),
    cell(line.slowestMs, formatMs),
    cell(line.roseBytes, formatBytes),
    { sort: line.failed, text: line.failed || '–' },
    cell(line.requestBytes, formatSize),
    cell(line.responseBytes, formatSize),
    cell(line.times, String)
  ]
}

function howItFailed({ outcome, status }: FailedRowReport): string {
  const got = status ? `status ${status}` : 'no status'
  return outcome === 'wrong-status' ? got : `${outcome}, ${got}`
}

function formatSize(bytes: number): string {
  return bytes < 10_240
    ? `${bytes}\u00a0bytes`
    : `${(bytes / 1024).toFixed(1)} KiB`
}

function collectRows(
  { slowestRows, memoryRows, failedRows }: UseReport,
  trial: Measurement | undefined
): RowLine[] {
  const numbers = [...slowestRows, ...memoryRows, ...failedRows].map(
    ({ row }) => row
  )
  const wanted = new Map<number, Seen>(
    numbers.map((row) => [
      row,
      { times: 0, requestBytes: 0, responseBytes: 0, slowestMs: 0 }
    ])
  )
  if (trial) readExchanges(trial, wanted)
  return [...wanted].map(([row, seen]) => {
    const failed = failedRows.find((each) => each.row === row)
    const slow = slowestRows.find((each) => each.row === row)?.latencyMs
    return {
      row,
      slowestMs: seen.slowestMs || slow,
      roseBytes: memoryRows.find((each) => each.row === row)?.roseBytes,
      failed: failed ? `${howItFailed(failed)}, ${failed.times} ×` : '',
      times: seen.times || undefined,
      requestBytes:
        seen.times > 0 && trial?.exchanges.requestBytes
          ? seen.requestBytes
          : undefined,
      responseBytes: seen.times > 0 ? seen.responseBytes : undefined
    }
  })
}

function readExchanges(
  trial: Measurement,
  wanted: ReadonlyMap<number, Seen>
): void {
  const { exchanges } = trial
  const [from, to] = steadyRange(trial)
  for (let i = from; i < to; i++) {
    const seen = wanted.get(exchanges.row[i]!)
    if (!seen) continue
    seen.times++
    // A row is the same each time it is sent.
    seen.requestBytes = exchanges.requestBytes?.[i] ?? 0
    const bytes = responseBytes(exchanges, i)
    seen.responseBytes = Math.max(seen.responseBytes, bytes)
    if (succeeded(exchanges, i))
      seen.slowestMs = Math.max(seen.slowestMs, responseMs(exchanges, i))
  }
}
