/** The size to give the service, how it was found, and how to say it. */
import type { SizeReport } from './trial.ts'

/** One step from what was seen to what is recommended. */
export interface StepReport {
  /** `+15 % headroom`. */
  readonly what: string
  /** The number after the step, in the unit of its stack. */
  readonly value: number
}

/** A size for one resource, and how it was arrived at. */
export interface SizingReport {
  /** Bytes or millicores, as the field's name says where it is used. */
  readonly value: number
  readonly steps: readonly StepReport[]
}

/** What to give the service, or the reason why nothing can be said. */
export type RecommendationReport =
  | {
      readonly kind: 'size'
      /** Whether the service was run at exactly this size, and held. */
      readonly proved: boolean
      readonly size: SizeReport
      readonly memory: SizingReport
      readonly cpu: SizingReport
    }
  | { readonly kind: 'none'; readonly reason: string }

/** A Kubernetes `resources` object; every number is rounded as it takes them. */
export interface Resources {
  readonly requests: { readonly cpu: string; readonly memory: string }
  readonly limits: { readonly cpu: string; readonly memory: string }
}

/** What to paste for another place to run. */
export interface Target {
  readonly name: string
  readonly language: 'yaml' | 'python' | 'json'
  /** Every number is rounded up to what the place allows; absent: too small. */
  readonly text?: string
}

/** One trial as a row of a table and a mark in a chart. */
export interface TrialLineReport {
  readonly purpose: 'first' | 'bracket' | 'decide' | 'proof' | 'control'
  readonly size: SizeReport
  readonly wholeDataset: boolean
  readonly outcome:
    | 'held'
    | 'not-started'
    | 'oom-killed'
    | 'exited'
    | 'not-ready'
    | 'failed-requests'
    | 'too-slow'
    | 'aborted'
  /**
   * What made it too slow: the replay took longer, its p95 was higher than at
   * full size, it read its own pages again and again, a threshold was missed.
   */
  readonly slowness?: 'replay' | 'slower' | 'thrashing' | 'latency'
  /** `killed for memory (1 kill) before its first answer`. */
  readonly why: string
  /** Of the whole trial, start and end included. */
  readonly ms: number
  /** Of the replay; absent: it did not hold. */
  readonly replayMs?: number
}

/** One CPU limit, and what its stretches say. */
export interface CandidateReport {
  readonly cpuMillicores: number
  readonly verdict: 'holds' | 'fails' | 'unsure'
  readonly stretches: number
  /** Share of CFS periods in which the quota ran out; absent: not counted. */
  readonly throttledShare?: number
  /** Latency ÷ what is allowed, geometric mean; absent: not compared. */
  readonly timesAllowed?: number
}

export interface ForecastReport {
  readonly bytesPerRequest: number
  /** How many requests this much memory lasts, and how long at their rate. */
  readonly memoryBytes: number
  readonly lastsRequests: number
  readonly lastsMs: number
}

/** Something to set, and the measured reason for it. */
export interface AdviceReport {
  /** A setting and its value: `readinessProbe.initialDelaySeconds: 2`. */
  readonly what: string
  readonly why: string
}

export interface SearchReport {
  /** Smallest limits that held; absent where none was searched. */
  readonly minimumMemoryBytes?: number
  readonly minimumCpuMillicores?: number
  readonly confidence?: {
    readonly level: 'high' | 'medium' | 'low'
    /** Sentences. */
    readonly reasons: readonly string[]
  }
  readonly growth?: ForecastReport
  /** In the order they ran, the first trial first. */
  readonly trials: readonly TrialLineReport[]
  /** The CPU limits that were tried on a running container. */
  readonly cpuCandidates: readonly CandidateReport[]
  /** Whether deciding trials paid for their own file pages. */
  readonly cold: boolean
  /** Steady-state p90 at exactly the recommended size. */
  readonly proofP90Ms?: number
  /** What to set beside the size. */
  readonly advice: readonly AdviceReport[]
}
