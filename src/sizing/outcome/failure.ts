/** Whether a trial held or failed, and what its failure shows. */
import type { Size } from '../../measurement/measurement.ts'
import type { PastTrial } from '../search-state.ts'
import type { Outcome } from './outcome.ts'
import { STARVED_SHARE } from './slowdown.ts'

/** Share of rows that may fail at full size, and at any other. */
const MAX_FAILING = 0.05

/** Everything was right. */
export function held({ outcome }: Pick<PastTrial, 'outcome'>): boolean {
  return outcome.kind === 'held'
}

/** Ran alone and cold, and everything was right. */
export function isProof(trial: PastTrial): boolean {
  return trial.probe.purpose !== 'bracket' && held(trial)
}

/**
 * Whether the first trial is that of a working service. A few rows that fail
 * at any size are the dataset's business.
 */
export function isWorking(outcome: Outcome): boolean {
  if (outcome.kind !== 'failed-requests') return outcome.kind === 'held'
  return outcome.failed <= outcome.planned * MAX_FAILING
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
  if (
    outcome.kind === 'oom-killed' ||
    outcome.kind === 'exited' ||
    outcome.kind === 'not-started'
  )
    return 'memory'
  if (probe.purpose === 'bracket')
    return outcome.kind === 'failed-requests' ? 'memory' : 'nothing'
  const slow = outcome.kind === 'too-slow' ? outcome.slowness.what : undefined
  const starved = slow === 'latency' || outcome.throttledShare > STARVED_SHARE
  const less = probe.size.cpuMillicores < full.cpuMillicores
  return less && starved && slow !== 'thrashing' ? 'cpu' : 'memory'
}
