/** Whether a trial held or failed, and what its failure shows. */
import type { Size } from '../../measurement/measurement.ts'
import type { PastTrial } from '../search-state.ts'
import type { Outcome, Slowness } from './outcome.ts'
import { STARVED_SHARE } from './slowdown.ts'

/** CPU time per answer ÷ that at full size, above which memory is short. */
const HARDER = 1.3
/** Share of rows that may fail at full size, and at any other. */
const MAX_FAILING = 0.05

/** Everything was right. */
export function held({ outcome }: Pick<PastTrial, 'outcome'>): boolean {
  return outcome.kind === 'held'
}

/** Ran alone and cold, and everything was right: its limits are enough, once. */
export function heldAlone(trial: PastTrial): boolean {
  const { purpose } = trial.probe
  return (purpose === 'decide' || purpose === 'proof') && held(trial)
}

/** Replayed often enough to be held against full size. */
export function isComparable({ probe }: PastTrial): boolean {
  return probe.purpose === 'proof' || probe.compared === true
}

/** It lived in its memory limit, which made it too slow. */
export function isSlowForMemory({ outcome }: PastTrial): boolean {
  if (outcome.kind !== 'too-slow') return false
  return 'by' in outcome.slowness && outcome.slowness.by === 'memory'
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
  if (probe.purpose === 'control') return 'nothing'
  if (outcome.kind === 'held' || outcome.kind === 'aborted') return 'nothing'
  if (
    outcome.kind === 'oom-killed' ||
    outcome.kind === 'exited' ||
    outcome.kind === 'not-started'
  )
    return 'memory'
  if (probe.purpose === 'bracket')
    return outcome.kind === 'failed-requests' ? 'memory' : 'nothing'
  const slowness = outcome.kind === 'too-slow' ? outcome.slowness : undefined
  if (slowness && 'by' in slowness) return slowness.by
  const starved =
    slowness?.what === 'latency' || outcome.throttledShare > STARVED_SHARE
  const less = probe.size.cpuMillicores < full.cpuMillicores
  return less && starved && !isMemorys(slowness) ? 'cpu' : 'memory'
}

/** Pages read again, or garbage collected: no CPU quota makes it do that. */
function isMemorys(slowness: Slowness | undefined): boolean {
  return (
    slowness?.what === 'thrashing' ||
    (slowness?.what === 'replay' && (slowness.harder ?? 1) > HARDER)
  )
}
