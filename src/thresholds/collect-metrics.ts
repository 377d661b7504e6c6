import type {
  Analysis,
  LatencySummary,
  Percentile
} from '../analysis/analysis.ts'
import type { Size } from '../measurement/measurement.ts'
import { fewestValues } from '../measurement/quantile.ts'
import type { LatencyMetric, Metric, MetricName } from './rule.ts'

/** What a proved size costs. */
export interface KnownCost {
  readonly perMonth: number
  readonly perMillionRequests?: number
}

/** What is known of a run; what it did not come to is undefined. */
export interface Known {
  readonly analysis?: Analysis | undefined
  readonly imageBytes?: number | undefined
  /** The size, or why there is none. */
  readonly recommended?: Size | { readonly absent: string }
  readonly cost?: KnownCost | undefined
  /** Why the recommended CPU is not to be judged by; a sentence. */
  readonly cpuDoubt?: string | undefined
}

const UNPRICED = 'only a proved size has a price'

/** Every metric that a rule can name: its number, or why there is none. */
export function collectMetrics(known: Known): Record<MetricName, Metric> {
  const { analysis } = known
  const memory = analysis?.memory
  const cpu = analysis?.cpu
  return {
    'memory.peak': measured(memory?.peakBytes),
    'memory.working_set': measured(memory?.workingSetPeakBytes),
    'memory.anonymous': measured(memory?.anonymousPeakBytes),
    'memory.recommended': recommended(known, 'memoryBytes'),
    'cpu.peak': measured(cpu?.peakMillicores),
    'cpu.mean': measured(cpu?.meanMillicores),
    'cpu.ms_per_request': measured(cpu?.msPerRequest),
    'cpu.throttled': measured(cpu?.throttledShare),
    'cpu.recommended': unless(
      known.cpuDoubt,
      recommended(known, 'cpuMillicores')
    ),
    ...latencies(analysis?.latency),
    ...answers(analysis),
    startup: measured(analysis?.startupMs, 'the service was never ready'),
    'image.size': measured(known.imageBytes, 'there was no image'),
    'oom.kills': measured(analysis?.oomKills),
    'cost.per_month': unless(
      known.cpuDoubt,
      measured(known.cost?.perMonth, UNPRICED)
    ),
    'cost.per_million_requests': unless(
      known.cpuDoubt,
      measured(known.cost?.perMillionRequests, UNPRICED)
    )
  }
}

/** A number that is not one was not measured, and must not be compared. */
function measured(
  value: number | undefined,
  absent = 'it could not be measured'
): Metric {
  return value === undefined || !Number.isFinite(value) ? { absent } : { value }
}

function unless(doubt: string | undefined, metric: Metric): Metric {
  return doubt === undefined ? metric : { absent: doubt }
}

function recommended(
  { recommended: size = { absent: 'there is no recommendation' } }: Known,
  resource: keyof Size
): Metric {
  return 'absent' in size ? size : measured(size[resource])
}

function latencies(
  latency: LatencySummary | undefined
): Record<LatencyMetric, Metric> {
  const requests = latency?.requests ?? 0
  const percentile = (of: Percentile | undefined, p: number): Metric => {
    const name = `p${Number((p * 100).toFixed(1))}`
    const needs = `${name} needs at least ${fewestValues(p)} requests`
    return measured(of?.value, `${needs}, ${requests} succeeded`)
  }
  const none = 'no request succeeded'
  return {
    'latency.p50': percentile(latency?.p50, 0.5),
    'latency.p90': percentile(latency?.p90, 0.9),
    'latency.p95': percentile(latency?.p95, 0.95),
    'latency.p99': percentile(latency?.p99, 0.99),
    'latency.p99.9': percentile(latency?.p999, 0.999),
    'latency.mean': measured(latency?.meanMs, none),
    'latency.max': measured(latency?.maxMs, none)
  }
}

function answers(
  analysis: Analysis | undefined
): Record<'success.rate' | 'failures' | 'throughput', Metric> {
  const { requests = 0, succeeded = 0 } = analysis ?? {}
  const none = 'no request was counted'
  const counted = (value: number): Metric =>
    requests === 0 ? { absent: none } : { value }
  return {
    'success.rate': counted(succeeded / requests),
    failures: counted(requests - succeeded),
    throughput: measured(analysis?.throughputPerSecond, none)
  }
}
