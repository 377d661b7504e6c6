/** What trials show when they are looked at together. */
import { isComparable, heldAlone, isSlowForMemory } from './outcome/failure.ts'
import {
  LOOKS,
  findCause,
  findSlowness,
  looksDelayed
} from './outcome/slower-than-full.ts'
import type { PastTrial, Probe, SearchState } from './search-state.ts'

/** Memory that was a little short makes hardly another CPU limit of it. */
const NEAR = 1.25
/** As many as tell whether the machine is slower than it was. */
const MAX_CONTROLS = 3

/**
 * The trials, with those that proved too slow as failures of the right limit,
 * and without stretches in too little memory.
 */
export function settleProofs(state: SearchState): SearchState {
  const judged = state.trials.map((trial) => settle(state, trial))
  const trials = judged.map((trial) => excuse(trial, judged))
  const slowBytes = Math.max(
    0,
    ...trials.filter(isSlowForMemory).map(({ probe }) => probe.size.memoryBytes)
  )
  const stretches = state.stretches.filter(
    ({ memoryBytes = Infinity }) => memoryBytes * NEAR > slowBytes
  )
  return { ...state, trials, stretches }
}

function settle(state: SearchState, trial: PastTrial): PastTrial {
  const { outcome, shown } = trial
  if (!shown) return trial
  if (outcome.kind === 'too-slow' && isComparable(trial)) {
    const { slowness } = outcome
    if (slowness.what !== 'latency') return trial
    const by = findCause(state, trial, shown)
    return { ...trial, outcome: { ...outcome, slowness: { ...slowness, by } } }
  }
  const slowness =
    outcome.kind === 'held' ? findSlowness(state, trial, shown) : undefined
  if (!slowness) return trial
  const progress = {
    answered: shown.answers,
    planned: shown.answers,
    throttledShare: shown.throttledShare
  }
  return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } }
}

/** Slower than one that held with less of both: the machine was. */
function excuse(trial: PastTrial, all: readonly PastTrial[]): PastTrial {
  const { outcome, probe } = trial
  const { size, purpose } = probe
  if (purpose !== 'proof' && purpose !== 'decide') return trial
  if (outcome.kind !== 'too-slow' || outcome.slowness.what === 'thrashing')
    return trial
  const held = all.some(
    (other) =>
      heldAlone(other) &&
      other.probe.wholeDataset &&
      isAsSure(other, probe) &&
      other.probe.size.memoryBytes <= size.memoryBytes &&
      other.probe.size.cpuMillicores <= size.cpuMillicores
  )
  if (!held) return trial
  const reason = 'It was slower than with less of both, as was the machine.'
  return { ...trial, outcome: { kind: 'aborted', reason } }
}

/** A proof is excused by a soak, a comparison by another. */
function isAsSure(other: PastTrial, { purpose, compared }: Probe): boolean {
  if (purpose === 'decide') return !compared || isComparable(other)
  return other.probe.purpose === 'proof' && !other.shown?.unsoaked
}

/** Whether full size is to be run again, beside what was plainly slow. */
export function needsControl(state: SearchState): boolean {
  const { trials } = state
  const isCompared = trials.some(({ probe }) => probe.compared)
  const controls = trials.filter(({ probe }) => probe.purpose === 'control')
  const last = trials.findLastIndex(({ probe }) => probe.purpose === 'control')
  if (isCompared && controls.length < LOOKS.fewest) return true
  return (
    controls.length < MAX_CONTROLS &&
    trials.slice(last + 1).some((trial) => looksDelayed(state, trial))
  )
}
