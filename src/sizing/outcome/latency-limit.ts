import type { Rule } from '../../thresholds/rule.ts'

const PERCENTILES = {
  'latency.p50': 0.5,
  'latency.p90': 0.9,
  'latency.p95': 0.95,
  'latency.p99': 0.99,
  'latency.p99.9': 0.999
} as const
export type LatencyMetric =
  keyof typeof PERCENTILES | 'latency.mean' | 'latency.max'

/** What a latency may be at most. */
export interface LatencyLimit {
  readonly metric: LatencyMetric
  readonly limitMs: number
}

/** The upper limits on latency among the caller's thresholds. */
export function latencyLimits(rules: readonly Rule[]): LatencyLimit[] {
  return rules.flatMap(({ metric, operator, level, limit }) =>
    isLatency(metric) && operator.startsWith('<') && level === 'fail'
      ? [{ metric, limitMs: limit }]
      : []
  )
}

function isLatency(metric: string): metric is LatencyMetric {
  return metric.startsWith('latency.')
}

/** NaN when there is nothing to measure: no comparison holds or fails then. */
export function measureLatency(
  latenciesMs: ArrayLike<number>,
  metric: LatencyMetric
): number {
  const sorted = Float64Array.from(latenciesMs).sort()
  if (sorted.length === 0) return NaN
  if (metric === 'latency.max') return sorted.at(-1)!
  if (metric === 'latency.mean')
    return sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length
  return sorted[Math.ceil(PERCENTILES[metric] * sorted.length) - 1]!
}
