/** What replays needed, killed ones too: samples of one distribution. */
import { heldAlone } from '../outcome/failure.ts'
import { proofs } from '../past-trials.ts'
import type { PastTrial, SearchState } from '../search-state.ts'
import { findLevels } from './levels.ts'

export interface Need {
  readonly log: number
  /** Killed: it needed that and more, nobody knows how much. */
  readonly killed: boolean
}

/** Fewer say nothing about a tail, unless it was met. */
const MIN_REPLAYS = 10
const MIN_BY_CHANCE = 5
/** An elastic heap takes more where it may: limits near the largest count. */
export const NEAR = 0.8

/** None where there are too few to tell anything. */
export function collectNeeds(state: SearchState): Need[] {
  const { samples, fewest } = findSamples(state)
  const nearBytes = Math.max(...samples.map(bytesOf)) * NEAR
  const near = samples.filter((trial) => bytesOf(trial) >= nearBytes)
  const levels = findLevels(near)
  const stepped = levels.filter(({ step }) => step > 0)
  const ended = (stepped.length > 0 ? stepped : levels)
    .flatMap(({ peaks }) => peaks)
    .map((bytes): Need => ({ log: Math.log(bytes), killed: false }))
  const least = Math.min(
    ...(stepped.length > 0 ? ended : []).map(({ log }) => log)
  )
  const killed = near
    .filter(isKilled)
    .map((trial): Need => ({ log: Math.log(bytesOf(trial)), killed: true }))
    .filter(({ log }) => stepped.length === 0 || log >= least)
  const needs = [...ended, ...killed].filter(({ log }) => Number.isFinite(log))
  return needs.length < fewest ? [] : needs
}

/**
 * Proofs; and where one was killed above a limit at which the whole dataset had
 * held, all that replayed it or were killed: long replays are seldom repeated.
 * Measured: Ruby needs 58 to 60 MiB in most replays, and 74 in one of twenty.
 */
function findSamples(state: SearchState) {
  const alone = state.trials.filter(
    ({ probe }) => probe.purpose === 'decide' || probe.purpose === 'proof'
  )
  const held = alone.filter(
    (trial) => trial.probe.wholeDataset && heldAlone(trial)
  )
  const killed = alone.filter(isKilled)
  const leastBytes = Math.min(...held.map(bytesOf))
  return killed.some((trial) => bytesOf(trial) > leastBytes)
    ? { samples: [...held, ...killed], fewest: MIN_BY_CHANCE }
    : { samples: proofs(state), fewest: MIN_REPLAYS }
}

function isKilled({ outcome }: PastTrial): boolean {
  return outcome.kind === 'oom-killed'
}

function bytesOf({ probe }: PastTrial): number {
  return probe.size.memoryBytes
}
