import { formatBytes, formatMs } from '../foundation/units.ts'
import { details, escapeText, logBlock, table } from './markdown.ts'
import type { Report } from './schema/report.ts'
import { renderStages } from './sections-stages.ts'

const LOG_LINES = 50

/** Folded: for who wants to know. */
export function renderDetails(report: Report): string[] {
  return [
    renderRows(report),
    renderSetting(report),
    renderStages(report),
    renderLog(report)
  ]
}

function renderRows({ analysis }: Report): string {
  if (!analysis) return ''
  const { slowestRows, memoryRows, failedRows } = analysis
  const parts = [
    failedRows.length > 0 &&
      table(
        ['Failed row', 'How', 'Status', 'Times'],
        failedRows.map(({ row, outcome, status, times }) => [
          String(row),
          outcome,
          status === 0 ? 'none' : String(status),
          String(times)
        ])
      ),
    memoryRows.length > 0 &&
      table(
        ['Row', 'Memory rose meanwhile by'],
        memoryRows.map(({ row, roseBytes }) => [
          String(row),
          formatBytes(roseBytes)
        ])
      ),
    slowestRows.length > 0 &&
      table(
        ['Slowest row', 'Response time'],
        slowestRows.map(({ row, latencyMs }) => [
          String(row),
          formatMs(latencyMs)
        ])
      )
  ].filter((part) => part !== false)
  return parts.length > 0
    ? details('Rows that stand out', parts.join('\n\n'))
    : ''
}

function renderSetting({
  machine,
  image,
  server,
  dataset,
  trials
}: Report): string {
  const load = trials[0]?.plan.load
  const rows: [string, string][] = []
  if (image)
    rows.push(
      ['Image', escapeText(image.reference)],
      ['Image id', escapeText(image.id.slice(0, 19))],
      ['Image size', formatBytes(image.sizeBytes)],
      ...layerRows(image)
    )
  if (server)
    rows.push(['Server', escapeText(`${server.name}: ${server.because}`)])
  if (dataset)
    rows.push(
      ['Dataset', escapeText(dataset.path)],
      ['Rows', String(dataset.rows)],
      ['SHA-256', dataset.sha256.slice(0, 16)]
    )
  if (load)
    rows.push([
      'Load',
      load.kind === 'closed'
        ? `closed loop, concurrency ${load.concurrency}`
        : `open loop, ${load.ratePerSecond} a second, ${load.arrivals}`
    ])
  if (machine)
    rows.push(
      ['Machine', `${escapeText(machine.cpuModel)}, ${machine.cores} cores`],
      ['Memory', formatBytes(machine.memoryBytes)],
      ['Kernel', escapeText(machine.kernel)],
      ['Docker', escapeText(machine.engine)],
      ['Counters from', trials[0]?.counterSource ?? '–']
    )
  return rows.length > 0
    ? details('Image, dataset and machine', table(['', ''], rows))
    : ''
}

function layerRows({
  layers = []
}: NonNullable<Report['image']>): [string, string][] {
  return layers.map(({ sizeBytes, madeBy }) => [
    `Layer of ${formatBytes(sizeBytes)}`,
    escapeText(madeBy, 120)
  ])
}

/** Above, when there was an error. */
function renderLog({ trials: [trial], error }: Report): string {
  if (!trial?.log || error?.log) return ''
  return details(
    "Last lines of the service's log",
    logBlock(trial.log, LOG_LINES)
  )
}
