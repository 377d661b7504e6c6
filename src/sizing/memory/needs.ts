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

/** Fewer say nothing about a tail. */
const MIN_REPLAYS = 10
/** An elastic heap takes more where it may: limits near the largest count. */
export const NEAR = 0.8

/** None where there are too few to tell anything. */
export function collectNeeds(state: SearchState): Need[] {
  const samples = findSamples(state)
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
  return needs.length < MIN_REPLAYS ? [] : needs
}

/** Limits no further apart are one: an edge is not sharp. */
const EDGE = 1.04

/**
 * Whether one was killed at a limit above one that had held the same rows: then
 * it is chance what a replay needs. Measured: Ruby needs 58 to 60 MiB in most of
 * its replays of 7 s, and 84 in some; a pool of threads in Rust held its heaviest
 * rows at 150 MiB and died of them at 163.
 */
export function isByChance(state: SearchState): boolean {
  const held = runAlone(state).filter(heldAlone)
  return runAlone(state)
    .filter(isKilled)
    .some((killed) =>
      held.some(
        (lower) =>
          (lower.probe.wholeDataset || !killed.probe.wholeDataset) &&
          bytesOf(killed) > bytesOf(lower) * EDGE
      )
    )
}

/** Proofs; where it is chance, all that replayed the dataset or were killed. */
function findSamples(state: SearchState): readonly PastTrial[] {
  return isByChance(state)
    ? [...heldWhole(state), ...runAlone(state).filter(isKilled)]
    : proofs(state)
}

function heldWhole(state: SearchState): PastTrial[] {
  return runAlone(state).filter(
    (trial) => trial.probe.wholeDataset && heldAlone(trial)
  )
}

function runAlone({ trials }: SearchState): PastTrial[] {
  return trials.filter(
    ({ probe }) => probe.purpose === 'decide' || probe.purpose === 'proof'
  )
}

function isKilled({ outcome }: PastTrial): boolean {
  return outcome.kind === 'oom-killed'
}

function bytesOf({ probe }: PastTrial): number {
  return probe.size.memoryBytes
}
