/** What the service used at full size, and how fast it answered. */

export interface UseReport {
  readonly phases: readonly PhaseReport[]
  /** Over all phases. */
  readonly memory: MemoryReport
  readonly growth?: GrowthReport
  readonly cpu: CpuReport
  /** Steady state. */
  readonly latency: LatencyReport
  /** Container start → ready. */
  readonly startupMs?: number
  /** Response time of the very first request. */
  readonly firstResponseMs?: number
  /** Succeeded requests per second of steady state. */
  readonly throughputPerSecond?: number
  /** Steady state; warm-up is not counted. */
  readonly requests: number
  readonly succeeded: number
  readonly outcomes: Readonly<Partial<Record<AnswerOutcome, number>>>
  readonly oomKills?: number
  /** At most 10 each, worst first. */
  readonly slowestRows: readonly SlowRowReport[]
  readonly memoryRows: readonly MemoryRowReport[]
  readonly failedRows: readonly FailedRowReport[]
}

/** How one exchange went. */
export type AnswerOutcome =
  | 'succeeded'
  | 'wrong-status'
  | 'failure-body'
  | 'error-answer'
  | 'timed-out'
  | 'connection-failed'

export interface PhaseReport {
  readonly name: 'cold-start' | 'warm-up' | 'steady'
  readonly durationMs: number
  readonly requests: number
  readonly memory: MemoryReport
  readonly cpuMeanMillicores?: number
}

/** Memory of one phase. A number not measured is absent. */
export interface MemoryReport {
  /**
   * The kernel's high-water mark at the end of the phase: it never falls. Where
   * it keeps none, the highest reading until then.
   */
  readonly peakBytes?: number
  readonly anonymousPeakBytes?: number
  /** memory.current − inactive_file. */
  readonly workingSetPeakBytes?: number
  /** Anonymous + shared + kernel memory: what no pressure can drop. */
  readonly undroppablePeakBytes?: number
  /** Page cache at its highest. */
  readonly filePeakBytes?: number
}

/**
 * Growth of undroppable memory at the end of steady state, and its 95 %
 * interval: it was growing when all of it lies above 0.
 */
export interface GrowthReport {
  readonly bytesPer1000Requests: number
  readonly low: number
  readonly high: number
}

export interface CpuReport {
  /** Busiest second of the whole trial, and of the steady state. */
  readonly peakMillicores?: number
  readonly steadyPeakMillicores?: number
  /** Over the steady state. */
  readonly meanMillicores?: number
  readonly msPerRequest?: number
  /** Share of CFS periods in which the quota ran out, steady state. */
  readonly throttledShare?: number
}

/**
 * A percentile with its distribution-free 95 % confidence interval, ms. A bound
 * is absent when there are too few requests for it: p99 has no upper one below
 * 368.
 */
export interface PercentileReport {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/**
 * Times of succeeded requests. A percentile p is absent below 1 / (1 − p)
 * requests: p99 needs 100, p99.9 needs 1000.
 */
export interface TimesReport {
  readonly requests: number
  readonly meanMs?: number
  readonly maxMs?: number
  readonly p50?: PercentileReport
  readonly p90?: PercentileReport
  readonly p95?: PercentileReport
  readonly p99?: PercentileReport
  readonly p999?: PercentileReport
}

/** Response times: ended − due. */
export interface LatencyReport extends TimesReport {
  /** What the server says it took, for the answers whose headers tell. */
  readonly server?: TimesReport
  /**
   * The rest of the same answers' response times: waiting for a worker, the
   * framework around it, the network. Means add up; percentiles do not.
   */
  readonly outside?: TimesReport
}

/** `row` is the 1-based number of the dataset row. */
export interface SlowRowReport {
  readonly row: number
  readonly latencyMs: number
}

export interface MemoryRowReport {
  readonly row: number
  /**
   * By how much the high-water mark rose while the row was under way, be it
   * because of another one.
   */
  readonly roseBytes: number
}

export interface FailedRowReport {
  readonly row: number
  readonly outcome: AnswerOutcome
  readonly status: number
  readonly times: number
}
