import { ceilTo, inside } from '../grid.ts'
import type { Probe, SearchState } from '../search-state.ts'
import { blame, held, heldAlone } from '../outcome/failure.ts'
import { ceiling, firstTrial, largestFailed } from '../past-trials.ts'
import { ampleFor, comparableOf, isElastic } from './elastic.ts'

/** Between what the smallest working limit lies, bytes. */
export interface Bounds {
  /** Largest that failed; 0: none. */
  readonly low: number
  /** Smallest above it that held alone and cold; undefined: none. */
  readonly high: number | undefined
  /** The least and the most that may be tried. */
  readonly floor: number
  readonly top: number
}

/** First jump of a gallop up; each following one is the square of the last. */
const JUMP_UP = 1.06
/** First jump of a gallop down, to catch a size just above the minimum... */
const JUMP_DOWN = 1.06
/** ...and the following ones: a heap that takes what it gets, several times. */
const LEAP_DOWN = 1.5
/** Ratio of bounds that several containers side by side narrow sooner. */
const WIDE = 1.25
/**
 * So many at once are worth it: two on two cores, if they take 1.4 × as long,
 * tell less a second (ln 3 ÷ 1.4) than one after the other (ln 2 ÷ 0.75).
 */
const CROWD = 3

/**
 * The lower bound is the largest limit that ever failed, whatever held below
 * it: outcomes are not monotone, and a size at or below one that failed is
 * never an answer.
 */
export function findBounds(state: SearchState): Bounds {
  const { minimum, step } = state.settings
  const top = ceiling(state).memoryBytes
  const floor = Math.min(ceilTo(minimum.memoryBytes, step.memoryBytes), top)
  const low = largestFailed(state, 'memory')
  const proved = [firstTrial(state.facts), ...comparableOf(state.trials)]
    .filter(heldAlone)
    .map(({ probe }) => probe.size.memoryBytes)
    .filter((bytes) => bytes > low && bytes >= floor && bytes <= top)
  return { low, high: smallest(proved), floor, top }
}

/** Whether a trial of it tells nothing about where the minimum is. */
export function isMoot({ purpose, size }: Probe, state: SearchState): boolean {
  const { low, high = Infinity } = findBounds(state)
  const isInside = size.memoryBytes > low && size.memoryBytes < high
  return purpose !== 'decide' || !isInside
}

/**
 * One limit to decide, or several to try side by side.
 *
 * From the memory seen, gallop: up while it fails, by 6, 12, 26, 59 %, for a
 * service needs about what it was seen to use; down while it holds, for a JVM
 * that took 811 MiB works with 133. Then bisect, by ratio. A trial that fails
 * costs little, because most die at start or on their heaviest rows; trials
 * that hold cost most, so a gallop down goes side by side.
 */
export function nextSizes(bounds: Bounds, state: SearchState): number[] {
  const { floor, top, high = Infinity } = bounds
  const step = state.settings.step.memoryBytes
  // What it was seen to use says nothing of how much makes it fast.
  if (isElastic(state)) return [aimElastic(bounds, state)]
  // Not measured: somewhere below; the gallop finds the way.
  const seen = state.facts.undroppableBytes || top / 4
  const start = Math.min(Math.max(ceilTo(seen, step), floor), top)
  if (state.trials.length === 0 && start < high) return [start]
  const hints = findHints(bounds, state)
  const holds = streak(state, 'held')
  const upper = hints.high ?? high
  const wide = { low: Math.max(hints.low, floor - 1), high: upper }
  const sizes =
    hints.low === 0
      ? gallopDown(wide, state, holds)
      : holds > 0 && upper > hints.low * WIDE
        ? divide(wide, state)
        : []
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
  if (sizes.length > 1 && total <= state.settings.machineBytes) return sizes
  if (hints.low === 0) return sizes.slice(0, 1)
  return [decide(bounds, hints, state)]
}

function aimElastic({ low, high, top }: Bounds, state: SearchState): number {
  const step = state.settings.step.memoryBytes
  const ample = ceilTo(ampleFor(state), step)
  if (ample > low && ample < (high ?? top)) return ample
  if (high === undefined) return top
  return inside(Math.sqrt(low * high), { low, high }, step)
}

/** What containers side by side showed: where to look, and no more. */
interface Hints {
  /** Failed, perhaps for its neighbour's sake; at least the lower bound. */
  readonly low: number
  /** Held, perhaps on its neighbour's file pages; undefined: none did. */
  readonly high: number | undefined
}

function findHints(
  { low, high = Infinity }: Bounds,
  state: SearchState
): Hints {
  const hints = state.trials
    .filter(({ probe }) => probe.purpose === 'bracket')
    .map((trial) => ({
      bytes: trial.probe.size.memoryBytes,
      worked: held(trial)
    }))
    .filter(({ bytes }) => bytes > low && bytes < high)
  const failed = hints.filter(({ worked }) => !worked).map(({ bytes }) => bytes)
  const lowest = Math.max(low, ...failed)
  const above = hints.filter(({ bytes, worked }) => worked && bytes > lowest)
  return { low: lowest, high: smallest(above.map(({ bytes }) => bytes)) }
}

function decide(bounds: Bounds, hints: Hints, state: SearchState): number {
  const { low, high, top } = bounds
  const step = state.settings.step.memoryBytes
  if (hints.high !== undefined) return hints.high
  // Nothing but a doubtful failure lies between: ask again, alone.
  if (high !== undefined && high - hints.low <= step) return hints.low
  const failures = streak(state, 'failed')
  const up = leapUp(hints.low, failures, state)
  if (high === undefined)
    return Math.min(ceilTo(Math.max(up, low + 1), step), top)
  const middle = Math.sqrt(hints.low * high)
  const target = failures > 0 ? Math.min(middle, up) : middle
  return inside(target, { low: hints.low, high }, step)
}

/**
 * File pages that are in use count too, though nobody knows how many are
 * needed: the first three jumps (7 times the first) go to all of them at most.
 * A mapped model of 400 MiB beside 200 MiB of heap: 1.17, 1.37, 1.87 times.
 */
function firstJump({ facts }: SearchState): number {
  const files = facts.workingSetBytes / facts.undroppableBytes || 1
  return Math.min(Math.max(files ** (1 / 7), JUMP_UP), JUMP_UP ** 4)
}

/** Never past all that it was ever charged, which was enough for it. */
function leapUp(low: number, failures: number, state: SearchState): number {
  const { chargedBytes } = state.facts
  const up = low * firstJump(state) ** (2 ** Math.max(failures - 1, 0))
  return chargedBytes > low ? Math.min(up, chargedBytes) : up
}

/** Ever smaller limits below one that held, largest first. */
function gallopDown(
  wide: { readonly low: number; readonly high: number },
  state: SearchState,
  holds: number
): number[] {
  const { parallel, step } = state.settings
  const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN
  const sizes = Array.from({ length: parallel }, (_, i) =>
    inside(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes)
  )
  return [...new Set(sizes)]
}

/** Limits that divide the bounds in equal ratios, largest first. */
function divide(
  wide: { readonly low: number; readonly high: number },
  { settings }: SearchState
): number[] {
  const { parallel, step } = settings
  if (parallel < CROWD) return []
  const sizes = Array.from({ length: parallel }, (_, i) => {
    const share = (i + 1) / (parallel + 1)
    const bytes = wide.high / (wide.high / wide.low) ** share
    return inside(bytes, wide, step.memoryBytes)
  })
  return [...new Set(sizes)]
}

/** How many of the last trials failed for memory, or held, one after another. */
function streak(state: SearchState, as: 'failed' | 'held'): number {
  const { facts } = state
  const trials = state.trials.filter(({ probe }) => probe.purpose !== 'control')
  const other = trials.findLastIndex((trial) =>
    as === 'held' ? !held(trial) : blame(trial, facts.full) !== 'memory'
  )
  return trials.length - 1 - other
}

function smallest(numbers: readonly number[]): number | undefined {
  return numbers.length > 0 ? Math.min(...numbers) : undefined
}
