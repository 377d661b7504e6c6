import { formatBytes, formatMs } from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { Block } from './document.ts'
import { table } from './text.ts'

/** Dataset rows that failed, took memory, or were slow. */
export function describeRows({ analysis }: Report): Block[] {
  if (!analysis) return []
  const { slowestRows, memoryRows, failedRows } = analysis
  const failed = failedRows.map(({ row, outcome, status, times }) => [
    String(row),
    outcome,
    status === 0 ? 'none' : String(status),
    String(times)
  ])
  const heavy = memoryRows.map(({ row, roseBytes }) => [
    String(row),
    formatBytes(roseBytes)
  ])
  const slow = slowestRows.map(({ row, latencyMs }) => [
    String(row),
    formatMs(latencyMs)
  ])
  const blocks = [
    ...tableOf(['Failed row', 'How', 'Status', 'Times'], failed),
    ...tableOf(['Row', 'Memory rose meanwhile by'], heavy),
    ...tableOf(['Slowest row', 'Response time'], slow)
  ]
  if (blocks.length === 0) return []
  return [{ kind: 'details', summary: 'Rows that stand out', blocks }]
}

function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[]
): Block[] {
  return rows.length > 0 ? [table(head, rows)] : []
}
