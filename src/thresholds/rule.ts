/** What a rule can be about, with the unit of its number. */
export const METRICS = {
  'memory.peak': 'bytes',
  'memory.working_set': 'bytes',
  'memory.anonymous': 'bytes',
  'memory.recommended': 'bytes',
  'cpu.peak': 'millicores',
  'cpu.mean': 'millicores',
  'cpu.ms_per_request': 'ms',
  'cpu.throttled': 'share',
  'cpu.recommended': 'millicores',
  'latency.p50': 'ms',
  'latency.p90': 'ms',
  'latency.p95': 'ms',
  'latency.p99': 'ms',
  'latency.p99.9': 'ms',
  'latency.mean': 'ms',
  'latency.max': 'ms',
  'success.rate': 'share',
  failures: 'count',
  throughput: 'per-second',
  startup: 'ms',
  'image.size': 'bytes',
  'oom.kills': 'count',
  'cost.per_month': 'money',
  'cost.per_million_requests': 'money'
} as const
export type MetricName = keyof typeof METRICS
export type LatencyMetric = Extract<MetricName, `latency.${string}`>
export type MetricUnit = (typeof METRICS)[MetricName]

/** What the change against a base can be told of, and a relative rule be about. */
export const RELATIVE_METRICS = [
  'memory.anonymous',
  'memory.recommended',
  'cpu.ms_per_request',
  'latency.p50',
  'latency.p95',
  'success.rate',
  'startup',
  'image.size'
] as const satisfies readonly MetricName[]
export type RelativeMetric = (typeof RELATIVE_METRICS)[number]

export const OPERATORS = ['<', '<=', '>', '>=', '=='] as const
export type Operator = (typeof OPERATORS)[number]

/** One line of `thresholds`, parsed: `warn: memory.peak <= 512Mi`. */
export interface Rule {
  readonly metric: MetricName
  readonly operator: Operator
  /** In the metric's unit; of a relative rule, what it may change by. */
  readonly limit: number
  /** Of the change against base: a share of it, or an amount of the unit. */
  readonly relative?: 'share' | 'amount'
  /** A missed `warn:` rule is told and never fails. */
  readonly level: 'fail' | 'warn'
  /** As it was written, comment removed. */
  readonly text: string
}

/** A number to judge, or the reason why there is none. */
export type Metric = { readonly value: number } | { readonly absent: string }

export type VerdictState = 'passed' | 'failed' | 'inconclusive'

export interface Verdict {
  readonly rule: Rule
  readonly state: VerdictState
  /** As the rule's limit; absent when it could not be measured. */
  readonly measured?: number
  /** Why it is inconclusive. */
  readonly reason?: string
}
