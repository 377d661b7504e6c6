/** What the trials so far say about the limits. */
import type { Size } from '../measurement/measurement.ts'
import type { SearchFacts, SearchState, PastTrial } from './search-state.ts'

/** The first trial as the oldest entry of the history. */
export function firstTrial({ full, ...facts }: SearchFacts): PastTrial {
  return {
    probe: { purpose: 'decide', size: full, wholeDataset: true },
    outcome: facts.outcome,
    ms: facts.startupMs + facts.replayMs
  }
}

/** Ran alone and cold, and everything was right. */
export function isProof({ probe, outcome }: PastTrial): boolean {
  return probe.purpose !== 'bracket' && outcome.kind === 'held'
}

/**
 * Which limit a failure shows to be too small. Side by side a trial can be
 * slow for its neighbour's sake, and even crawl: a neighbour that drops the
 * pages they share makes both read them again. Then it shows nothing.
 */
export function blame(
  { probe, outcome }: PastTrial,
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
  return less && starved && slow !== 'thrashing' ? 'cpu' : 'memory'
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
