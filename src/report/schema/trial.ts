/** A trial: one container under known limits with a known load. */

/** Limits of a container. Swap is always off. */
export interface SizeReport {
  readonly cpuMillicores: number
  readonly memoryBytes: number
}

/** closed: each worker sends when its last answer came; open: at set times. */
export type LoadReport =
  | { readonly kind: 'closed'; readonly concurrency: number }
  | {
      readonly kind: 'open'
      readonly ratePerSecond: number
      readonly arrivals: 'poisson' | 'constant'
      readonly seed: number
      readonly concurrency: number
    }

export interface PlanReport {
  readonly size: SizeReport
  readonly load: LoadReport
  /** Answered but not counted. */
  readonly warmupRequests: number
  /** Counted. */
  readonly requests: number
}

/** Moments since the container was started; absent: it did not come so far. */
export interface MarksReport {
  /** First answer below 500 at the readiness path: end of cold start. */
  readonly readyMs?: number
  /** It had come to rest after that: the replay began. */
  readonly settledMs?: number
  /** End of warm-up, begin of steady state. */
  readonly steadyMs?: number
  /** The last exchange ended. */
  readonly replayedMs?: number
  /** The container was told to stop, or was found gone. */
  readonly endedMs: number
}

/** Why a trial ended; completed: every planned request was sent and ended. */
export type EndingReport =
  | { readonly kind: 'completed' }
  | {
      readonly kind: 'exited'
      readonly exit: {
        readonly code: number
        /** What the engine says; false for a killed child whose parent lives on. */
        readonly oomKilled: boolean
      }
    }
  | { readonly kind: 'not-ready'; readonly reason: string }
  /** The job was cancelled. */
  | { readonly kind: 'cancelled' }
  /** We ended it; the reason is a sentence. */
  | { readonly kind: 'aborted'; readonly reason: string }

/** A curve over time of at most 60 points, for charts. */
export interface Curve {
  readonly atMs: readonly number[]
  readonly values: readonly number[]
}

/** What the load generator itself used; empty when nothing was sent. */
export interface GeneratorReport {
  /** Own CPU, mean and busiest reading (1000 = one core). */
  readonly meanMillicores?: number
  readonly peakMillicores?: number
  /** Share of all cores' time that the machine was idle. */
  readonly machineIdleShare?: number
}

export interface TrialReport {
  readonly plan: PlanReport
  readonly startedAt: string
  readonly marks: MarksReport
  readonly ending: EndingReport
  readonly counterSource: 'cgroup-v1' | 'cgroup-v2' | 'docker-api' | 'kubelet'
  readonly generator: GeneratorReport
  readonly samples: number
  readonly exchanges: number
  /** Working set, bytes. */
  readonly memoryCurve: Curve
  /** Millicores. */
  readonly cpuCurve: Curve
  /** Last lines of the container's log. Untrusted text. */
  readonly log: string
}
