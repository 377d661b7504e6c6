/** What is said about the run: verdicts, doubts, and why it ended. */

export type VerdictState = 'passed' | 'failed' | 'inconclusive'

export type MetricName =
  | 'memory.peak'
  | 'memory.working_set'
  | 'memory.anonymous'
  | 'memory.recommended'
  | 'cpu.peak'
  | 'cpu.mean'
  | 'cpu.ms_per_request'
  | 'cpu.throttled'
  | 'cpu.recommended'
  | 'latency.p50'
  | 'latency.p90'
  | 'latency.p95'
  | 'latency.p99'
  | 'latency.p99.9'
  | 'latency.mean'
  | 'latency.max'
  | 'success.rate'
  | 'failures'
  | 'throughput'
  | 'startup'
  | 'image.size'
  | 'oom.kills'
  | 'cost.per_month'
  | 'cost.per_million_requests'

/** One line of `thresholds`, parsed: `warn: memory.peak <= 512Mi`. */
export interface RuleReport {
  readonly metric: MetricName
  readonly operator: '<' | '<=' | '>' | '>=' | '=='
  /** In the metric's unit; of a relative rule, what it may change by. */
  readonly limit: number
  /** Of the change against base: a share of it, or an amount of the unit. */
  readonly relative?: 'share' | 'amount'
  /** A missed `warn:` rule is told and never fails. */
  readonly level: 'fail' | 'warn'
  /** As it was written, comment removed. */
  readonly text: string
}

export interface VerdictReport {
  readonly rule: RuleReport
  readonly state: VerdictState
  /** As the rule's limit; absent when it could not be measured. */
  readonly measured?: number
  /** Why it is inconclusive. */
  readonly reason?: string
}

/** A coded doubt or remark about the run. */
export interface FindingReport {
  /** Stable kebab-case code; docs/troubleshooting.md has a heading for each. */
  readonly code: string
  readonly severity: 'note' | 'warning'
  readonly message: string
  readonly remedy: string
}

export interface ErrorReport {
  /** Stable kebab-case code; docs/troubleshooting.md has a heading for each. */
  readonly code: string
  /** What happened, one sentence. */
  readonly message: string
  /** Whose move it is: the caller's, the image's, the machine's, or ours. */
  readonly blame: 'user' | 'image' | 'machine' | 'bug'
  /** The likely cause, one sentence. */
  readonly cause?: string
  /** What to do about it, one sentence. */
  readonly remedy?: string
  /** Last lines of a build's or a container's log. Untrusted text. */
  readonly log?: string
}
