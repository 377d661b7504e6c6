import { fewestValues, mean, quantile } from '../../measurement/quantile.ts'
import type { Floor } from '../../measurement/machine.ts'
import { explainFloor, isBelowFloor } from '../../thresholds/below-floor.ts'
import type { LatencyMetric, MetricName, Rule } from '../../thresholds/rule.ts'

/** What a latency may be at most. */
export interface LatencyLimit {
  readonly metric: LatencyMetric
  readonly limitMs: number
}

/** One that has no say, and why: a part of a sentence. */
export interface UnmeasuredLimit extends LatencyLimit {
  readonly why: string
}

/** A percentile by its p; the others need one request. */
const MEASURES: Readonly<Record<LatencyMetric, number | 'mean' | 'max'>> = {
  'latency.p50': 0.5,
  'latency.p90': 0.9,
  'latency.p95': 0.95,
  'latency.p99': 0.99,
  'latency.p99.9': 0.999,
  'latency.mean': 'mean',
  'latency.max': 'max'
}

/** The upper limits on latency among the caller's thresholds; not those that are relative to a base. */
export function latencyLimits(rules: readonly Rule[]): LatencyLimit[] {
  return rules.flatMap(({ metric, operator, level, limit, relative }) =>
    isLatency(metric) &&
    operator.startsWith('<') &&
    level === 'fail' &&
    !relative
      ? [{ metric, limitMs: limit }]
      : []
  )
}

function isLatency(metric: MetricName): metric is LatencyMetric {
  return Object.hasOwn(MEASURES, metric)
}

/** How many right answers it takes to measure it. */
export function fewestAnswers(metric: LatencyMetric): number {
  const measure = MEASURES[metric]
  return typeof measure === 'number' ? fewestValues(measure) : 1
}

/**
 * Undefined of too few answers: a percentile that the thresholds call
 * inconclusive decides nothing here either.
 *
 * @param sortedMs ascending
 */
export function measureLatency(
  sortedMs: ArrayLike<number>,
  metric: LatencyMetric
): number | undefined {
  const measure = MEASURES[metric]
  if (typeof measure === 'number') return quantile(sortedMs, measure)
  if (sortedMs.length === 0) return undefined
  return measure === 'mean' ? mean(sortedMs) : sortedMs[sortedMs.length - 1]
}

/** The limits that are not met, each with what was measured instead. */
export function missedLimits(
  sortedMs: ArrayLike<number>,
  limits: readonly LatencyLimit[]
): { limit: LatencyLimit; measuredMs: number }[] {
  return limits.flatMap((limit) => {
    const measuredMs = measureLatency(sortedMs, limit.metric)
    return measuredMs !== undefined && measuredMs > limit.limitMs
      ? [{ limit, measuredMs }]
      : []
  })
}

/** The limits that a trial can be held to, and the others. */
export function splitMeasurable(
  limits: readonly LatencyLimit[],
  by: { readonly answers: number; readonly floor: Floor | undefined }
): {
  latencyLimits: LatencyLimit[]
  unmeasuredLimits: UnmeasuredLimit[]
} {
  const latencyLimits: LatencyLimit[] = []
  const unmeasuredLimits: UnmeasuredLimit[] = []
  for (const limit of limits) {
    const fewest = fewestAnswers(limit.metric)
    if (by.answers < fewest)
      unmeasuredLimits.push({ ...limit, why: `it needs ${fewest} requests` })
    else if (by.floor && isBelowFloor(limit.limitMs, by.floor))
      unmeasuredLimits.push({ ...limit, why: explainFloor(by.floor) })
    else latencyLimits.push(limit)
  }
  return { latencyLimits, unmeasuredLimits }
}
