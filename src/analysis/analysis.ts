/** What a measurement says; the types that the rooms below share. */
import type { Finding } from '../foundation/finding.ts'
import type { ExchangeOutcome } from '../measurement/exchange.ts'

/**
 * A percentile with its distribution-free 95 % confidence interval, ms. A bound
 * is absent when there are too few requests for it: p99 has no upper one below
 * 368.
 */
export interface Percentile {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/**
 * Times of succeeded requests. A percentile p is absent below 1 / (1 − p)
 * requests: p99 needs 100, p99.9 needs 1000.
 */
export interface TimeSummary {
  readonly requests: number
  readonly meanMs?: number
  readonly maxMs?: number
  readonly p50?: Percentile
  readonly p90?: Percentile
  readonly p95?: Percentile
  readonly p99?: Percentile
  readonly p999?: Percentile
}

/** Response times: ended − due. */
export interface LatencySummary extends TimeSummary {
  /** What the server says it took, for the answers whose headers tell. */
  readonly server?: TimeSummary
  /**
   * The rest of the same answers' response times: waiting for a worker, the
   * framework around it, the network. Means add up; percentiles do not.
   */
  readonly outside?: TimeSummary
}

export type PhaseName = 'cold-start' | 'warm-up' | 'steady'

/** Memory of one phase, bytes. A number not measured is absent. */
export interface MemoryUse {
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

export interface Phase {
  readonly name: PhaseName
  readonly durationMs: number
  readonly requests: number
  readonly memory: MemoryUse
  readonly cpuMeanMillicores?: number
}

export interface Growth {
  /**
   * Growth of undroppable memory at the end of steady state, and its 95 %
   * interval: it was growing when all of it lies above 0.
   */
  readonly bytesPer1000Requests: number
  readonly low: number
  readonly high: number
}

export interface CpuUse {
  /** Busiest second of the whole trial, and of the steady state. */
  readonly peakMillicores?: number
  readonly steadyPeakMillicores?: number
  /** Over the steady state. */
  readonly meanMillicores?: number
  readonly msPerRequest?: number
  /** Share of CFS periods in which the quota ran out, steady state. */
  readonly throttledShare?: number
}

export interface RowNote {
  /** 1-based number of the dataset row. */
  readonly row: number
}
export interface SlowRow extends RowNote {
  readonly latencyMs: number
}
export interface MemoryRow extends RowNote {
  /**
   * By how much the high-water mark rose while the row was under way, be it
   * because of another one.
   */
  readonly roseBytes: number
}
export interface FailedRow extends RowNote {
  readonly outcome: ExchangeOutcome
  readonly status: number
  readonly times: number
}

export interface Analysis {
  readonly phases: readonly Phase[]
  /** Over all phases. */
  readonly memory: MemoryUse
  readonly growth?: Growth
  readonly cpu: CpuUse
  /** Steady state. */
  readonly latency: LatencySummary
  /** Container start → ready. */
  readonly startupMs?: number
  /** Response time of the very first request. */
  readonly firstResponseMs?: number
  /** Succeeded requests per second of steady state. */
  readonly throughputPerSecond?: number
  /** Steady state; warm-up is not counted. */
  readonly requests: number
  readonly succeeded: number
  readonly outcomes: Readonly<Partial<Record<ExchangeOutcome, number>>>
  readonly oomKills?: number
  /** At most 10 each, worst first. */
  readonly slowestRows: readonly SlowRow[]
  readonly memoryRows: readonly MemoryRow[]
  readonly failedRows: readonly FailedRow[]
  readonly findings: readonly Finding[]
}
