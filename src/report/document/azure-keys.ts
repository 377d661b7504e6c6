import type { Report } from '../schema/report.ts'
import type { Block } from './document.ts'
import { line, table } from './text.ts'

/** As `az ml model profile -o table` showed a result, in its order. */
const COLUMNS = [
  'name',
  'state',
  'recommendedCpu',
  'recommendedMemoryInGB',
  'recommendationLatencyInMs',
  'maxUtilizedMemoryInGB',
  'maxUtilizedCpu',
  'averageLatencyInMs',
  'latencyPercentile50InMs',
  'latencyPercentile90InMs',
  'latencyPercentile95InMs',
  'latencyPercentile99InMs',
  'latencyPercentile999InMs',
  'measuredQueriesPerSecond',
  'totalQueries',
  'successQueries',
  'successRate',
  'requestedCpu',
  'requestedMemoryInGB',
  'error'
] as const

/** For who compares with what Azure ML v1 printed. Only keys with a value. */
export function describeAzure({ azure }: Report): Block[] {
  const rows = COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
    key,
    describeValue(azure[key])
  ])
  const blocks = [table(['Key', 'Value'], rows)]
  return [{ kind: 'details', summary: 'As Azure ML v1 named it', blocks }]
}

/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function describeValue(value: unknown): string {
  return line(typeof value === 'string' ? value : JSON.stringify(value))
}
