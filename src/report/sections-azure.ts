import { details, escapeText, table } from './markdown.ts'
import type { Report } from './schema/report.ts'

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
export function renderAzureTable({ azure }: Report): string {
  const rows = COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
    key,
    renderValue(azure[key])
  ])
  return details('As Azure ML v1 named it', table(['Key', 'Value'], rows))
}

/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function renderValue(value: unknown): string {
  return escapeText(typeof value === 'string' ? value : JSON.stringify(value))
}
