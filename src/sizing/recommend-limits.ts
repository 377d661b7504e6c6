import type { CpuFound } from './cpu/cpu-search.ts'
import { ceilTo, inside } from './grid.ts'
import type { PastTrial, SearchState } from './search-state.ts'
import { blame, heldAlone } from './outcome/failure.ts'
import { ceiling, largestFailed, proofs } from './past-trials.ts'
import { type MemoryFound, proofsDecide } from './memory/memory-search.ts'
import { estimateTail } from './memory/tail.ts'

/** Share of the headroom on top of what held, where what failed lies well below. */
const ON_WHAT_HELD = 0.85
/** The same on top of what failed, at most: 14.5 % where 10 are asked for. */
const MOST_ON_WHAT_FAILED = 1.45
/** After a proof that failed, a limit goes up by so much; then by more. */
const STEP_UP = 1.1
/** The same where what a replay needs was climbing: to where it ends is far. */
const STEP_UP_CLIMB = 1.25
/** Between a proof that failed and one that held there may lie so much. */
const CLOSE = 1.16
/** A proof that held is kept when new samples move what is wanted so little. */
const KEEP = { above: 1.05, below: 0.98 }

/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 115 (106 × 1.085 is more than 101 × 1.1, and less than 101 × 1.145). To
 * the nearest step, for up would be 4 % more at 31 MiB: 34.1 is 34.
 *
 * Once a proof has failed, proofs alone decide: up while they fail, between
 * the two where one held far above. Never below the reach of chance, see
 * `tail.ts`.
 */
export function recommendMemory(
  state: SearchState,
  memory: MemoryFound | undefined
): number {
  const { step } = state.settings
  const most = ceiling(state).memoryBytes
  const { reachBytes } = (memory && estimateTail(state)) ?? {}
  const wanted = memory
    ? searchedMemory(state, memory, reachBytes)
    : stepUp(state)
  const reach = reachBytes ?? 0
  const held = heldProofs(state)
    .map(({ probe }) => probe.size.memoryBytes)
    .filter((bytes) => isKept(bytes, Math.max(wanted, reach)))
  if (held.length > 0) return Math.min(...held)
  return Math.min(Math.max(wanted, ceilTo(reach, step.memoryBytes)), most)
}

/** Whether a proof that held there is one of what is wanted, too. */
export function isKept(bytes: number, wanted: number): boolean {
  return bytes >= wanted * KEEP.below && bytes <= wanted * KEEP.above
}

function searchedMemory(
  state: SearchState,
  memory: MemoryFound,
  reachBytes = Infinity
): number {
  const { headroom, step, unpaidFileBytes } = state.settings
  const failed = largestFailed(state, 'memory')
  const failures = proofsDecide(state) ? failedProofs(state) : []
  const { minimumBytes } = memory
  const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes
  const wanted = Math.max(
    necessary * (1 + headroom),
    Math.min(
      minimumBytes * (1 + headroom * ON_WHAT_HELD),
      necessary * (1 + headroom * MOST_ON_WHAT_FAILED)
    )
  )
  const cold = wanted + unpaidFileBytes
  const nearest = Math.round(cold / step.memoryBytes) * step.memoryBytes
  if (failures.length === 0) return Math.max(nearest, minimumBytes)
  const held = heldProofs(state)
    .map(({ probe }) => probe.size.memoryBytes)
    .filter((bytes) => bytes > failed)
  if (held.length === 0) return stepUp(state)
  const high = Math.min(...held)
  if (high <= failed * CLOSE || high - failed <= step.memoryBytes) return high
  const bounds = { low: failed, high }
  const middle = Math.sqrt(failed * high)
  const target = Math.min(middle, Math.max(reachBytes, failed * STEP_UP))
  return inside(target, bounds, step.memoryBytes)
}

/**
 * 10 % above a first and a second proof that failed, then 21, 46, 114 %; 25 % at
 * least where one climbed.
 */
function stepUp(state: SearchState): number {
  const { step, unsearched } = state.settings
  const failed = largestFailed(state, 'memory')
  const failures = failedProofs(state)
  const times = Math.max(
    STEP_UP ** (2 ** Math.max(0, failures.length - 2)),
    failures.some(isClimbing) ? STEP_UP_CLIMB : 1
  )
  const enough = ceilTo(failed * times, step.memoryBytes)
  return state.settings.search.memory
    ? enough
    : Math.max(unsearched.memoryBytes, enough)
}

/** It needed more and more, the first replay aside, and nobody knows how much. */
function isClimbing({ shown }: PastTrial): boolean {
  const [, second = NaN, ...later] = shown?.peakBytes ?? []
  return later.at(-1)! > second * STEP_UP
}

function failedProofs(state: SearchState): PastTrial[] {
  const { full } = state.facts
  return proofs(state).filter((trial) => blame(trial, full) === 'memory')
}

function heldProofs(state: SearchState): PastTrial[] {
  const failed = largestFailed(state, 'memory')
  return proofs(state).filter(
    (trial) => heldAlone(trial) && trial.probe.size.memoryBytes > failed
  )
}

/**
 * Never more than can be used: a higher limit changes nothing. CPU that is not
 * searched stays as it was given, or is not limited once it is to blame.
 */
export function recommendCpu(
  state: SearchState,
  cpu: CpuFound | undefined
): number {
  const { headroom, step, unsearched } = state.settings
  const most = ceiling(state).cpuMillicores
  const failed = largestFailed(state, 'cpu')
  if (!cpu && failed > 0) return most
  const ceil = (cpu: number): number => ceilTo(cpu, step.cpuMillicores)
  const wanted = ceil(
    cpu ? searchedCpu(cpu, headroom) : unsearched.cpuMillicores
  )
  const enough = wanted > failed ? wanted : ceil(failed * STEP_UP)
  return Math.min(enough, most)
}

/** As with memory: most of the headroom on top of what held, all on what failed. */
function searchedCpu(cpu: CpuFound, headroom: number): number {
  const { minimumMillicores, failedMillicores, usableMillicores } = cpu
  const share = failedMillicores > 0 ? ON_WHAT_HELD : 1
  return Math.min(
    Math.max(
      failedMillicores * (1 + headroom),
      minimumMillicores * (1 + headroom * share)
    ),
    usableMillicores
  )
}
