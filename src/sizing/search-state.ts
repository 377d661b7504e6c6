/** What the search is told: facts, wishes, and what was tried so far. */
import type { Repeats } from '../analysis/repeats.ts'
import type { Contention } from '../measurement/contention.ts'
import type { Size } from '../measurement/measurement.ts'
import type { LatencyLimit, UnmeasuredLimit } from './outcome/latency-limit.ts'
import type { Outcome } from './outcome/outcome.ts'

/** A fresh container to run. */
export interface Probe {
  /**
   * bracket: side by side with others, so on shared file pages and shared
   * cores; shows where to look and never that a size works.
   * decide, proof: alone, the image's file pages dropped first; a proof goes
   * on with a soak.
   * control: full size once more, beside a proof that may be too slow.
   */
  readonly purpose: 'bracket' | 'decide' | 'proof' | 'control'
  readonly size: Size
  /** false: the heaviest rows are enough. */
  readonly wholeDataset: boolean
  /** Replays as often as a control and is held against `slowdown`; absent: no. */
  readonly compared?: true
}

export interface PastTrial {
  readonly probe: Probe
  readonly outcome: Outcome
  /** Wall time: start, replay and end. */
  readonly ms: number
  /** Absent: no replay ended. */
  readonly shown?: Showing
  /** Absent: it could not be seen. */
  readonly contention?: Contention | undefined
}

/** What a trial showed beside its outcome. NaN: not measured. */
export interface Showing {
  /**
   * Highest memory that cannot be dropped in each piece of the load that ended,
   * bytes. A piece is a replay, or several that take half a second.
   */
  readonly peakBytes: readonly number[]
  /** p95 of each of the first replays, ms: later ones are warmer. */
  readonly p95Ms: readonly number[]
  /** Right answers of all replays. */
  readonly answers: number
  /** A proof that had no soak, for it was too slow to be one; absent: false. */
  readonly unsoaked?: true
  /** A proof with a soak so long that more would show little; absent: false. */
  readonly lasting?: true
  readonly cpuMsPerRequest: number
  /** What the first replay took; absent: not known. */
  readonly replayMs?: number
  /** Of the first replay; absent: not read. */
  readonly majorFaults?: number
  /** Most processes and threads at once; absent: not read. */
  readonly tasks?: number
  /** Share of CFS periods in which the quota ran out. */
  readonly throttledShare: number
  /** Growth that went on through the soak, bytes a request; absent: none. */
  readonly growthBytesPerRequest?: number
}

/** A piece of load to run on the running container. */
export interface StretchPlan {
  /** The limit that is tried; another runs at full size beside it. */
  readonly candidate: number
  readonly cpuMillicores: number
  /**
   * The same in both: the seed of an open loop's schedule is the first trial's
   * plus the round.
   */
  readonly round: number
  readonly requests: number
}

export interface Stretch {
  readonly plan: StretchPlan
  /** Absent: it could not be seen. */
  readonly contention?: Contention | undefined
  /** Memory limit of the container; absent: not known. */
  readonly memoryBytes?: number
  /** Response times (ended − due) of right answers, ms, ascending. */
  readonly sortedMs: ArrayLike<number>
  readonly failed: number
  /** CFS periods of this stretch in which the quota ran out. */
  readonly throttledPeriods: number
  /** All CFS periods of this stretch; NaN: not counted. */
  readonly periods: number
}

/** What the first trial, at full size, brought. */
export interface SearchFacts {
  readonly full: Size
  readonly outcome: Outcome
  /** Container start → ready. */
  readonly startupMs: number
  /** Ready → last answer. */
  readonly replayMs: number
  /** Warm-up included. */
  readonly requests: number
  /** Whether requests come at a rate that was asked for, answers or not. */
  readonly isPaced: boolean
  /** Requests under way at once, at most. */
  readonly concurrency: number
  /** Highest seen: anonymous + shared + kernel memory. */
  readonly undroppableBytes: number
  /** The highest working set: that and file pages in use. */
  readonly workingSetBytes: number
  /** The most that was charged to it, whether or not it could be dropped. */
  readonly chargedBytes: number
  /** Growth in steady state, if it is one; undefined: none was found. */
  readonly growthBytesPerRequest: number | undefined
  readonly cpuMsPerRequest: number
  /** Of the whole trial; NaN: not read. */
  readonly majorFaults: number
  /** Most processes and threads at once; NaN: not read. */
  readonly tasks: number
  /** Of steady state. */
  readonly ratePerSecond: number
  /** Response time of steady state; NaN: nothing was answered. */
  readonly p95Ms: number
  /** The most that was used in any 100 ms, the period of a CFS quota. */
  readonly busiestMillicores: number
  /**
   * How long it worked on after the last answer, ms; Infinity: it did not come
   * to rest in the time that it was given.
   */
  readonly workedOnMs: number
  /** Absent: it could not be seen. */
  readonly contention?: Contention | undefined
  /** Answers are remembered: those of rows that were sent before cost less. */
  readonly remembers?: Repeats | undefined
  /** CPU time until ready. */
  readonly startupCpuMs: number
  /** Latency limits that even full size does not meet. */
  readonly missedLimits: readonly LatencyLimit[]
}

export interface SearchSettings {
  /** What to search; the other keeps its number of `unsearched`. */
  readonly search: { readonly memory: boolean; readonly cpu: boolean }
  readonly unsearched: Size
  /** Share above what was proved necessary: 0.1 is 10 %. */
  readonly headroom: number
  /** Share by which p95 may exceed that at full size. */
  readonly slowdown: number
  /** Instead of `slowdown`, when there are any. */
  readonly latencyLimits: readonly LatencyLimit[]
  /** Those that nothing can be held to here: they have no say. */
  readonly unmeasuredLimits: readonly UnmeasuredLimit[]
  readonly step: Size
  readonly minimum: Size
  readonly maximum: Size
  /** How many containers may run side by side. */
  readonly parallel: number
  /** How many trials may run at once, each alone on a node of its own. */
  readonly nodes: number
  /** What those side by side may have together. */
  readonly machineBytes: number
  readonly startupTimeoutMs: number
  readonly timeBudgetMs: number
  /** How long a proof replays on; 0: it ends with the first replay. */
  readonly soakMs: number
  /** File pages that trials did not pay for, because none could be dropped. */
  readonly unpaidFileBytes: number
  /** Whether each trial read all file pages of its own. */
  readonly cold: boolean
}

export interface SearchState {
  readonly facts: SearchFacts
  readonly settings: SearchSettings
  /** In the order they ended. */
  readonly trials: readonly PastTrial[]
  readonly stretches: readonly Stretch[]
  /** Since the first trial ended. */
  readonly elapsedMs: number
}
