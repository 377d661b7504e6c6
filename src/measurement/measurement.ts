/**
 * The words of a trial. A trial is one container under known limits with a
 * known load; what comes out is plain data, judged later and elsewhere.
 * Times are milliseconds since the container was started, on one monotonic
 * clock; memory is bytes; CPU is millicores and milliseconds.
 */

import type { Exit } from './exit.ts'
import type { AfterLoad } from './after-load.ts'
import type { Contention } from './contention.ts'
import type { GeneratorUse, Workers } from './machine.ts'
import type {
  AnswerShape,
  ExchangeColumns,
  ExchangeNote,
  SameAnswer
} from './exchange.ts'

/** Limits of a container. Swap is always off. */
export interface Size {
  readonly cpuMillicores: number
  readonly memoryBytes: number
}

/**
 * closed: `concurrency` workers, each sends when its last answer came.
 * open: requests are due at set times whatever happened; `concurrency` caps
 * how many are under way.
 */
export type Load =
  | { readonly kind: 'closed'; readonly concurrency: number }
  | {
      readonly kind: 'open'
      readonly ratePerSecond: number
      readonly arrivals: 'poisson' | 'constant'
      readonly seed: number
      readonly concurrency: number
    }

export interface TrialPlan {
  readonly size: Size
  readonly load: Load
  /** Answered but not counted. */
  readonly warmupRequests: number
  /** Position of its first row; absent: 0. */
  readonly warmupFrom?: number
  /** Counted. */
  readonly requests: number
}

/** One reading of a container's counters. NaN: not to be had here. */
export interface Counters {
  /** All memory charged, page cache included. */
  readonly memoryBytes: number
  /** The kernel's high-water mark of `memoryBytes`. */
  readonly memoryPeakBytes: number
  /** Process memory that cannot be dropped (v2 `anon`, v1 `total_rss`). */
  readonly anonymousBytes: number
  /** Shared memory and tmpfs: cannot be dropped either without swap. */
  readonly sharedBytes: number
  /** Page cache, `sharedBytes` included. */
  readonly fileBytes: number
  readonly inactiveFileBytes: number
  /** Kernel memory that cannot be dropped (stacks, page tables, sockets). */
  readonly kernelBytes: number
  readonly oomKills: number
  readonly majorFaults: number
  /** CPU time used since the start. */
  readonly cpuMs: number
  /** CFS periods: all, and those in which the quota ran out. */
  readonly periods: number
  readonly throttledPeriods: number
  readonly throttledMs: number
  readonly pids: number
  /** PSI "some" stall time since the start. */
  readonly memoryPressureMs: number
  readonly cpuPressureMs: number
}

export const COUNTER_NAMES = [
  'memoryBytes',
  'memoryPeakBytes',
  'anonymousBytes',
  'sharedBytes',
  'fileBytes',
  'inactiveFileBytes',
  'kernelBytes',
  'oomKills',
  'majorFaults',
  'cpuMs',
  'periods',
  'throttledPeriods',
  'throttledMs',
  'pids',
  'memoryPressureMs',
  'cpuPressureMs'
] as const satisfies readonly (keyof Counters)[]

/** Timed readings of the counters, one column each. */
export type SampleColumns = {
  readonly length: number
  readonly atMs: Float64Array
} & { readonly [name in (typeof COUNTER_NAMES)[number]]: Float64Array }

export type CounterSource = 'cgroup-v1' | 'cgroup-v2' | 'docker-api' | 'kubelet'

/** Where counters come from and what that makes of them. */
export interface CounterTraits {
  readonly source: CounterSource
  /**
   * How far apart new readings are at least, ms; 0: each reading is new. What
   * is shorter than this cannot be seen.
   */
  readonly periodMs: number
}

/** Moments of a trial; absent when it did not come so far. */
export interface Marks {
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
export type Ending =
  | { readonly kind: 'completed' }
  | { readonly kind: 'exited'; readonly exit: Exit }
  | { readonly kind: 'not-ready'; readonly reason: string }
  /** The job was cancelled. */
  | { readonly kind: 'cancelled' }
  /** We ended it; the reason is a sentence, the sign what it was seen to do. */
  | {
      readonly kind: 'aborted'
      readonly reason: string
      readonly sign?: 'thrashing' | 'slow'
    }

/** A replay, and the rows that were sent after it so that they meet. */
export interface Round {
  /** Exchanges until the replay's end, and until that of the round. */
  readonly replayed: number
  readonly ended: number
  readonly endedMs: number
}

/** What was sent so far, and what the counters said meanwhile. */
export type LoadRecord = Pick<
  Measurement,
  'exchanges' | 'warmupExchanges' | 'rounds' | 'samples' | 'marks'
>

/** All that one trial brought. Bodies are never in it. */
export interface Measurement {
  readonly plan: TrialPlan
  readonly startedAt: string
  readonly marks: Marks
  readonly ending: Ending
  readonly exchanges: ExchangeColumns
  /** The first exchanges of these columns are warm-up. */
  readonly warmupExchanges: number
  /** Of a trial that replayed on; absent: it ended with its first replay. */
  readonly rounds?: readonly Round[]
  /** Warm-up included, in the order they were first seen. */
  readonly answerShapes: readonly AnswerShape[]
  /** Warm-up included, in the order they were first seen. */
  readonly notes: readonly ExchangeNote[]
  /** Different requests had one answer; absent: they had not. */
  readonly sameAnswer?: SameAnswer | undefined
  readonly samples: SampleColumns
  /** The last reading before the container was stopped. */
  readonly totals: Counters | undefined
  readonly counters: CounterTraits
  /** Of a trial whose load was sent to its end. */
  readonly afterLoad?: AfterLoad
  /** Of its replays; absent: it could not be seen. */
  readonly contention?: Contention | undefined
  readonly generator: GeneratorUse
  /** At the end of the replay; absent: not asked, or there were none. */
  readonly workers?: Workers | undefined
  /** Lines of the container's log that explain most, 50 at most. Untrusted. */
  readonly log: string
}
