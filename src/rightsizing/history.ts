/** What the search is told: facts, wishes, and what was tried so far. */
import type { Size } from '../measurement.ts'
import type { LatencyLimit } from './latency-limit.ts'
import type { Outcome } from './outcome.ts'

/** A fresh container to run. */
export interface Probe {
  /**
   * bracket: side by side with others, so on shared file pages and shared
   * cores; shows where to look and never that a size works.
   * decide, proof: alone, the image's file pages dropped first.
   */
  readonly purpose: 'bracket' | 'decide' | 'proof'
  readonly size: Size
  /** false: the heaviest rows are enough. */
  readonly wholeDataset: boolean
}

export interface Trial {
  readonly probe: Probe
  readonly outcome: Outcome
  /** Wall time: start, replay and end. */
  readonly ms: number
}

/** A piece of load on a running container at one CPU limit. */
export interface Stretch {
  readonly cpuMillicores: number
  /** Response times (ended − due) of right answers, ms. */
  readonly latenciesMs: ArrayLike<number>
  readonly failed: number
  /** CFS periods in which the quota ran out, of this stretch. */
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
  readonly load: 'closed' | 'open'
  /** Requests under way at once, at most. */
  readonly concurrency: number
  /** Highest seen: anonymous + shared + kernel memory. */
  readonly undroppableBytes: number
  /** The highest working set: that and file pages in use. */
  readonly workingSetBytes: number
  /** Growth in steady state, if it is one; undefined: none was found. */
  readonly growthBytesPerRequest: number | undefined
  readonly cpuMsPerRequest: number
  /** Of steady state. */
  readonly ratePerSecond: number
  /** The most that was used in any 100 ms, the period of a CFS quota. */
  readonly busiestMillicores: number
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
  readonly step: Size
  readonly minimum: Size
  readonly maximum: Size
  /** How many containers may run side by side. */
  readonly parallel: number
  /** What they may have together. */
  readonly machineBytes: number
  readonly startupTimeoutMs: number
  readonly timeBudgetMs: number
  /** File pages that trials did not pay for, because none could be dropped. */
  readonly unpaidFileBytes: number
}

export interface SearchState {
  readonly facts: SearchFacts
  readonly settings: SearchSettings
  /** In the order they ended. */
  readonly trials: readonly Trial[]
  readonly stretches: readonly Stretch[]
  /** Since the first trial ended. */
  readonly elapsedMs: number
}

/** The first trial as the oldest entry of the history. */
export function firstTrial({ full, ...facts }: SearchFacts): Trial {
  return {
    probe: { purpose: 'decide', size: full, wholeDataset: true },
    outcome: facts.outcome,
    ms: facts.startupMs + facts.replayMs
  }
}

/** Ran alone and cold, and everything was right. */
export function isProof({ probe, outcome }: Trial): boolean {
  return probe.purpose !== 'bracket' && outcome.kind === 'held'
}

/**
 * Which limit a failure shows to be too small. Side by side a trial can be
 * slow for its neighbour's sake, and even crawl: a neighbour that drops the
 * pages they share makes both read them again. Then it shows nothing.
 */
export function blame(
  { probe, outcome }: Trial,
  full: Size
): 'memory' | 'cpu' | 'nothing' {
  if (outcome.kind === 'held' || outcome.kind === 'aborted') return 'nothing'
  if (outcome.kind === 'oom-killed' || outcome.kind === 'exited')
    return 'memory'
  if (probe.purpose === 'bracket')
    return outcome.kind === 'failed-requests' ? 'memory' : 'nothing'
  const slow = outcome.kind === 'too-slow' ? outcome.slowness.what : undefined
  const starved = slow === 'latency' || outcome.throttledShare > 0.3
  const less = probe.size.cpuMillicores < full.cpuMillicores
  return less && starved && slow !== 'crawl' ? 'cpu' : 'memory'
}

/** The largest limit that a trial showed to be too small; 0: none yet. */
export function largestFailed(
  state: SearchState,
  limit: 'memory' | 'cpu'
): number {
  const { full } = state.facts
  const failed = state.trials
    .filter((trial) => blame(trial, full) === limit)
    .map(({ probe: { size } }) =>
      limit === 'memory' ? size.memoryBytes : size.cpuMillicores
    )
  return Math.max(0, ...failed)
}

/** The largest limits that make sense to try. */
export function ceiling({ facts: { full }, settings }: SearchState): Size {
  const { maximum } = settings
  return {
    cpuMillicores: Math.min(full.cpuMillicores, maximum.cpuMillicores),
    memoryBytes: Math.min(full.memoryBytes, maximum.memoryBytes)
  }
}

/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000

/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held.
 */
export function planMemoryProbe(
  { facts, trials }: SearchState,
  memoryBytes: number,
  purpose: 'bracket' | 'decide'
): Probe {
  const { full, startupMs, replayMs, growthBytesPerRequest } = facts
  const fooled = trials.some(
    (whole) =>
      whole.probe.wholeDataset &&
      blame(whole, full) === 'memory' &&
      trials.some(
        (part) =>
          isProof(part) &&
          !part.probe.wholeDataset &&
          part.probe.size.memoryBytes <= whole.probe.size.memoryBytes
      )
  )
  const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs)
  const wholeDataset = short || fooled || growthBytesPerRequest !== undefined
  return { purpose, size: { ...full, memoryBytes }, wholeDataset }
}

/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
export function expectedProofMs(
  { facts }: SearchState,
  cpuMillicores: number
): number {
  const { startupMs, startupCpuMs, replayMs, requests } = facts
  const stretched = (ms: number, cpuMs: number): number =>
    Math.max(ms, (cpuMs * 1000) / cpuMillicores)
  const startup = stretched(startupMs, startupCpuMs)
  const replay = stretched(replayMs, facts.cpuMsPerRequest * requests)
  return 1.2 * (startup + replay)
}
