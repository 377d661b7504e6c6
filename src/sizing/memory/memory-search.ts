import type { PastTrial, Probe, SearchState } from '../search-state.ts'
import {
  blame,
  isComparable,
  heldAlone,
  isSlowForMemory
} from '../outcome/failure.ts'
import { firstTrial } from '../past-trials.ts'
import { hasTime, planMemoryProbe } from '../probe.ts'
import { comparableOf, findDoubtful } from './elastic.ts'
import { nextLeakProbe } from './leak.ts'
import { type Bounds, findBounds, nextSizes } from './memory-bounds.ts'

/** The smallest memory limit that works, and how sure that is. */
export interface MemoryFound {
  readonly kind: 'found'
  readonly minimumBytes: number
  /** Largest limit that failed; 0: none was small enough to fail. */
  readonly failedBytes: number
  /** How often the minimum held, alone and cold. */
  readonly holds: number
  /** Limits that held once and failed at or above that: a blurred edge. */
  readonly flakyBytes: readonly number[]
  /** Why it is not known better; undefined: to 3.5 % or a step. */
  readonly shortOf: 'patience' | 'time' | 'trials' | undefined
}

export type MemoryMove =
  | { readonly kind: 'probe'; readonly probes: readonly Probe[] }
  | { readonly kind: 'leak' }
  /** It failed at the largest limit there is. */
  | { readonly kind: 'none' }
  | MemoryFound

/** Precision of the answer, for the headroom above it is 10 %. */
const FINE = 1.035
/** The same when it has taken long: a jump up of 6 %. */
const COARSE = 1.065
const MAX_TRIALS = 40

/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, 3.5 % or a step apart. Without a soak the upper one has to
 * hold twice, once more than needed to find it, because a limit that held once
 * failed the next time (measured on a JVM: 320 MiB; 324 held).
 */
export function nextMemoryProbes(state: SearchState): MemoryMove {
  const leak = nextLeakProbe(state)
  if (leak.kind === 'leak') return leak
  if (leak.kind === 'probe') return { kind: 'probe', probes: [leak.probe] }
  const doubtful = findDoubtful(state)
  if (doubtful) return { kind: 'probe', probes: [doubtful] }
  const bounds = findBounds(state)
  if (bounds.low >= bounds.top) return { kind: 'none' }
  if (proofsDecide(state)) return found(bounds, state, undefined)
  const shortOf = findShortage(state)
  if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
    return confirm(bounds, state, shortOf)
  const sizes = nextSizes(bounds, state)
  const purpose = sizes.length > 1 ? 'bracket' : 'decide'
  return {
    kind: 'probe',
    probes: sizes.map((bytes) => planMemoryProbe(state, bytes, purpose))
  }
}

function findShortage(state: SearchState): MemoryFound['shortOf'] {
  if (state.trials.length >= MAX_TRIALS) return 'trials'
  if (!hasTime(state)) return 'time'
  return state.elapsedMs > patienceMs(state) ? 'patience' : undefined
}

/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }: SearchState): number {
  return Math.max(25_000, firstTrial(facts).ms)
}

function isNarrow(
  { low, high, floor }: Bounds,
  by: { readonly step: number; readonly shortOf: MemoryFound['shortOf'] }
): boolean {
  const stop = by.shortOf === 'trials' || by.shortOf === 'time'
  if (high === undefined || stop) return stop
  if (high <= floor || high - low <= by.step) return true
  return high <= low * (by.shortOf === 'patience' ? COARSE : FINE)
}

function confirm(
  bounds: Bounds,
  state: SearchState,
  shortOf: MemoryFound['shortOf']
): MemoryMove {
  const { low, floor, top, high = top } = bounds
  const here = heldAt(high, state)
  // The whole dataset if there is patience for it: the proof replays it anyway.
  const whole =
    here.some(({ probe }) => probe.wholeDataset) ||
    state.elapsedMs + firstTrial(state.facts).ms > patienceMs(state)
  // At full size the first trial is enough: there is nothing above it to find.
  const atFull = high === state.facts.full.memoryBytes
  const enough = state.settings.soakMs > 0 ? 1 : 2
  if (!atFull && shortOf === undefined && (here.length < enough || !whole)) {
    const repeat = planMemoryProbe(state, high, 'decide')
    const wholeDataset = repeat.wholeDataset || !whole
    return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] }
  }
  // Time that went by since then takes nothing from what was found.
  const step = state.settings.step.memoryBytes
  const exact = high - low <= step || high <= low * FINE || high <= floor
  const sure = exact && (atFull || here.length >= enough)
  return found(bounds, state, sure ? undefined : shortOf)
}

function found(
  { low, top, high = top }: Bounds,
  state: SearchState,
  shortOf: MemoryFound['shortOf']
): MemoryFound {
  return {
    kind: 'found',
    minimumBytes: high,
    failedBytes: low,
    holds: heldAt(high, state).length,
    flakyBytes: comparableOf(state.trials)
      .filter(heldAlone)
      .map(({ probe }) => probe.size.memoryBytes)
      .filter((bytes) => bytes <= low),
    shortOf
  }
}

function heldTrials(state: SearchState): PastTrial[] {
  return [firstTrial(state.facts), ...state.trials].filter(heldAlone)
}

function heldAt(bytes: number, state: SearchState): PastTrial[] {
  return heldTrials(state).filter(
    ({ probe }) => probe.size.memoryBytes === bytes
  )
}

/**
 * A proof failed above a limit at which the whole dataset had held: one replay
 * tells nothing more here, for chance or its soak decides. One that was slow
 * for want of memory tells that replays are to be compared, until these held.
 */
export function proofsDecide({ trials, facts }: SearchState): boolean {
  return trials.some(
    (proof) =>
      proof.probe.purpose === 'proof' &&
      blame(proof, facts.full) === 'memory' &&
      trials.some(
        (held) =>
          heldAlone(held) &&
          held.probe.wholeDataset &&
          (isComparable(held) || !isSlowForMemory(proof)) &&
          held.probe.size.memoryBytes <= proof.probe.size.memoryBytes
      )
  )
}
