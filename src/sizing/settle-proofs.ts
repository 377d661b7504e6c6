/** What trials show when they are looked at together. */
import { isProof } from './outcome/failure.ts'
import {
  findCause,
  findSlowness,
  looksDelayed
} from './outcome/slower-than-full.ts'
import type { PastTrial, SearchState } from './search-state.ts'

/**
 * The trials, with those that proved too slow as failures of the right limit,
 * and without stretches in too little memory.
 */
export function settleProofs(state: SearchState): SearchState {
  const judged = state.trials.map((trial) => settle(state, trial))
  const trials = judged.map((trial) => excuse(trial, judged))
  // Held against a limit, and not against full size on the same container.
  const isAbsolute = state.settings.latencyLimits.length > 0
  const slowBytes = Math.max(0, ...trials.map(slowForMemory))
  const stretches = state.stretches.filter(
    ({ memoryBytes = Infinity }) => !isAbsolute || memoryBytes > slowBytes
  )
  return { ...state, trials, stretches }
}

function settle(state: SearchState, trial: PastTrial): PastTrial {
  const { outcome, shown, probe } = trial
  if (!shown) return trial
  if (outcome.kind === 'too-slow' && probe.purpose === 'proof') {
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

/**
 * Slower than one that held with less of both: the machine was. Of trials that
 * decide any that held will do, a proof is excused by a proof.
 */
function excuse(trial: PastTrial, all: readonly PastTrial[]): PastTrial {
  const { outcome, probe } = trial
  const { size, purpose } = probe
  if (purpose !== 'proof' && purpose !== 'decide') return trial
  if (outcome.kind !== 'too-slow' || outcome.slowness.what === 'thrashing')
    return trial
  const held = all.some(
    (other) =>
      isProof(other) &&
      other.probe.wholeDataset &&
      (purpose === 'decide' || isSoaked(other)) &&
      other.probe.size.memoryBytes <= size.memoryBytes &&
      other.probe.size.cpuMillicores <= size.cpuMillicores
  )
  if (!held) return trial
  const reason = 'It was slower than with less of both, as was the machine.'
  return { ...trial, outcome: { kind: 'aborted', reason } }
}

function isSoaked({ probe, shown }: PastTrial): boolean {
  return probe.purpose === 'proof' && !shown?.unsoaked
}

/** As many as tell whether the machine is slower than it was. */
const MAX_CONTROLS = 3

/** Whether full size is to be run again, beside a trial that was plainly slow. */
export function needsControl(state: SearchState): boolean {
  const { trials } = state
  const controls = trials.filter(({ probe }) => probe.purpose === 'control')
  const last = trials.findLastIndex(({ probe }) => probe.purpose === 'control')
  return (
    controls.length < MAX_CONTROLS &&
    trials.slice(last + 1).some((trial) => looksDelayed(state, trial))
  )
}

/** Of a trial that was slow for want of memory, its limit: CPU was no help. */
function slowForMemory({ outcome, probe }: PastTrial): number {
  const slowness = outcome.kind === 'too-slow' && outcome.slowness
  const is = slowness && 'by' in slowness && slowness.by === 'memory'
  return is ? probe.size.memoryBytes : 0
}
