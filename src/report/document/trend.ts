import {
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { TrendPointReport } from '../schema/trend.ts'
import type { Block } from './document.ts'
import { line, paragraph, table } from './text.ts'

/** The runs of the picture as a table, this one first. */
export function describeTrend({ trend = [] }: Report): Block[] {
  if (trend.length < 2) return []
  const shown = trend.toReversed()
  const rows = shown.map((point) => [
    line(point.createdAt.slice(0, 16).replace('T', ' ')),
    point.memoryBytes === undefined ? '–' : formatBytes(point.memoryBytes),
    point.cpuMillicores === undefined
      ? '–'
      : formatMillicores(point.cpuMillicores),
    point.proved ? 'yes' : 'no',
    time(point, point.cpuMsPerRequest),
    time(point, point.p95Ms)
  ])
  const head = ['Run', 'Memory', 'CPU', 'Proved', 'CPU per request', 'p95']
  const others = shown.some(({ sameMachine }) => !sameMachine)
    ? [paragraph('In brackets: times of another class of machine.')]
    : []
  return [
    {
      kind: 'details',
      summary: `Trend over ${trend.length} runs`,
      blocks: [table(head, rows), ...others]
    }
  ]
}

function time(
  { sameMachine }: TrendPointReport,
  ms: number | undefined
): string {
  if (ms === undefined) return '–'
  return sameMachine ? formatMs(ms) : `(${formatMs(ms)})`
}
