import { METRICS } from '../../thresholds/rule.ts'
import { formatBytes } from '../../foundation/units.ts'
import type { ChangeReport } from '../schema/comparison.ts'
import { formatNumber } from '../verdicts.ts'

/** As people say it. */
export const METRIC_WORDS: Readonly<Record<ChangeReport['metric'], string>> = {
  'cpu.ms_per_request': 'CPU per request',
  'latency.p50': 'p50',
  'latency.p95': 'p95',
  startup: 'start-up',
  'memory.anonymous': 'anonymous memory',
  'memory.unreclaimable': 'unreclaimable memory',
  'memory.recommended': 'recommended memory',
  'image.size': 'image',
  'success.rate': 'success rate'
}

export function isChange({ direction }: ChangeReport): boolean {
  return direction === 'worse' || direction === 'better'
}

export function showCompared(
  metric: ChangeReport['metric'],
  value: number | undefined
): string {
  if (value === undefined) return 'not known'
  if (metric === 'memory.unreclaimable') return formatBytes(value)
  return formatNumber(METRICS[metric], value)
}
