import type { ConcludedRun } from '../conclude.ts'
import { doubtBelowFloor } from '../thresholds/below-floor.ts'
import { collectMetrics } from '../thresholds/collect-metrics.ts'
import {
  evaluateRules,
  withImpliedRules
} from '../thresholds/evaluate-rules.ts'
import type { Metric, MetricName, Verdict } from '../thresholds/rule.ts'

/** What differs from machine to machine. */
const OF_MACHINES: readonly MetricName[] = [
  'cpu.peak',
  'cpu.mean',
  'cpu.ms_per_request',
  'cpu.throttled',
  'latency.p50',
  'latency.p90',
  'latency.p95',
  'latency.p99',
  'latency.p99.9',
  'latency.mean',
  'latency.max',
  'throughput',
  'startup'
]
const NOT_COMPARABLE: Metric = {
  absent: 'the shards ran on machines of different classes'
}

/** Rules are judged here and in no shard, which has not seen all rows. */
export function judgeMerged(
  { analysis, recommendation, cost, ...run }: ConcludedRun,
  haveOneClass: boolean
): Verdict[] {
  if (!analysis) return []
  const metrics = collectMetrics({
    analysis,
    cost,
    imageBytes: run.image?.sizeBytes,
    ...(recommendation && {
      recommended:
        recommendation.kind === 'size'
          ? recommendation.size
          : { absent: recommendation.reason }
    })
  })
  const known = haveOneClass
    ? metrics
    : {
        ...metrics,
        ...Object.fromEntries(OF_MACHINES.map((name) => [name, NOT_COMPARABLE]))
      }
  const rules = withImpliedRules(run.criteria?.thresholds ?? [])
  return doubtBelowFloor(evaluateRules(rules, known), run.machine?.floor)
}
