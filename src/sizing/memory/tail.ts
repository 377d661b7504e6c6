/** How far chance may lift what a replay needs, from what replays needed. */
import { median } from '../../measurement/quantile.ts'
import { blame } from '../outcome/failure.ts'
import { largestFailed, proofs } from '../past-trials.ts'
import type { SearchState } from '../search-state.ts'
import { climbOf } from './climb.ts'
import { isElastic } from './elastic.ts'
import { findLevels } from './levels.ts'
import { NEAR, collectNeeds } from './needs.ts'

export interface Tail {
  /** What hardly a replay in `RARE` will need. */
  readonly reachBytes: number
  /** How far chance alone lifts what a third of the replays needed: a share. */
  readonly spread: number
}

/** One replay in so many may need more: 150 hold in 90 of 100, without the doubt. */
const RARE = 1500
/** The part of the replays that stands for the tail. */
const TOP = 1 / 3
const MIN_TOP = 5
/**
 * Shape of the tail (generalized Pareto): below 0 it ends somewhere, as it must
 * where at most `concurrency` requests meet. In simulations of requests that
 * meet, −0.25 came nearest to what 150 replays needed.
 */
const SHAPE = -0.25
/** On top, for a tail from thirty numbers is a guess: half of it, at most 4 %. */
const DOUBT = 0.5
const MAX_DOUBT = 0.04
/** Replays that a size must last. */
const LONG_REPLAYS = 50
/** Heaps and caches fill up ever slower. */
const slowing = (replays: number): number => replays ** 0.75
/** Above one that lasted them: as wide as the answer may be. */
const ABOVE_LASTING = 1.13
/** What chance may lift a need to; no further than what lasted shows. */
export function estimateTail(state: SearchState): Tail | undefined {
  const tail = tailOfReplays(state) ?? tailOfSteps(state)
  const reachBytes = Math.min(tail?.reachBytes ?? NaN, mostBytes(state))
  return tail && { ...tail, reachBytes }
}

/**
 * The memory that the worst of very many replays will need. Each replay of each
 * proof is a sample of one distribution, those that were killed too: of them it
 * is known that they needed more than their limit. The mean excess of the upper
 * third over its lower end, killed ones counted as maximum likelihood does (the
 * sum of all excesses ÷ the number of those that ended), is the tail's scale.
 *
 * Example: 20 replays need 240 … 290 MiB, the upper third 270 and 10 more in the
 * mean. Nearly none will need 270 × exp(4 × 1.25 × 10 ÷ 270 × (1 − 0.21)) = 312,
 * or 325 with the doubt on top.
 */
function tailOfReplays(state: SearchState): Tail | undefined {
  const needs = collectNeeds(state).sort((a, b) => b.log - a.log)
  if (needs.length === 0) return undefined
  const top = Math.max(MIN_TOP, Math.round(needs.length * TOP))
  const above = needs.slice(0, top)
  const threshold = needs[Math.min(top, needs.length - 1)]!.log
  const excess = above.reduce((sum, { log }) => sum + log - threshold, 0)
  const ended = above.filter(({ killed }) => !killed).length
  const scale = (excess / Math.max(ended, 1)) * (1 - SHAPE)
  const seenBytes = Math.exp(above[(top * 3) >> 2]!.log)
  const rank = needs.length / top / RARE
  const lift = (scale / SHAPE) * (rank ** -SHAPE - 1)
  const reach = threshold + lift + Math.min(lift * DOUBT, MAX_DOUBT)
  const { reachBytes: stepsBytes = 0 } = tailOfSteps(state) ?? {}
  const wantedBytes = Math.exp(reach) + climb(state) + unseen(state, seenBytes)
  return {
    reachBytes: Math.max(wantedBytes, stepsBytes),
    spread: Math.expm1(lift)
  }
}

/**
 * A size that held a lasting soak is not far from enough, whatever was killed or
 * climbed elsewhere, and one at which two containers held them is: what a tail
 * from few and uneven replays says has an end.
 */
function mostBytes(state: SearchState): number {
  const failed = largestFailed(state, 'memory')
  const lasting = proofs(state)
    .filter(({ outcome, shown }) => outcome.kind === 'held' && shown?.lasting)
    .map(({ probe }) => probe.size.memoryBytes)
    .filter((bytes) => bytes > failed)
    .sort((a, b) => a - b)
  const [once = Infinity, twice = Infinity] = lasting
  return Math.min(once * ABOVE_LASTING, twice)
}

/**
 * A service may need more than was seen of it. It died of one replay at a limit
 * that three of four replays' highest memory does not reach, for a spike between
 * two readings: by so much more. Where it crawled there, it is the pages of its
 * program, which come on top of what it takes later: a JVM that crawls at 84 MiB
 * with 59 in its first replay, and takes 97 in its 14th, needs 122. A proof that
 * held has shown that it is no more than its limit had left.
 */
function unseen(state: SearchState, seenBytes: number): number {
  const { trials, facts } = state
  const first = median(
    proofs(state).flatMap(({ shown }) => shown?.peakBytes.slice(0, 1) ?? [])
  )
  const missing = trials
    .filter(
      (trial) =>
        trial.probe.purpose === 'decide' &&
        blame(trial, facts.full) === 'memory'
    )
    .map((trial) => {
      const crawled = trial.outcome.kind === 'too-slow' && !isElastic(state)
      return trial.probe.size.memoryBytes - (crawled ? first : seenBytes)
    })
  const left = proofs(state)
    .filter(({ outcome, shown }) => outcome.kind === 'held' && shown)
    .map(({ probe, shown }) => {
      return probe.size.memoryBytes - Math.max(...shown!.peakBytes)
    })
  const most = Math.min(...left.filter(Number.isFinite))
  return Math.min(Math.max(0, ...missing.filter(Number.isFinite)), most)
}

/**
 * What a climb from replay to replay, if it is one, adds until the 50th, bytes.
 * Of the longest proofs, for where a short one climbs, a long one may show the
 * plateau.
 */
function climb(state: SearchState): number {
  const soaks = proofs(state).map(({ shown }) => shown?.peakBytes ?? [])
  const longest = Math.max(0, ...soaks.map(({ length }) => length))
  const climbs = soaks
    .filter(({ length }) => length >= longest * NEAR)
    .map((peaks) => {
      const left = slowing(LONG_REPLAYS) - slowing(peaks.length)
      return climbOf(peaks, slowing) * Math.max(0, left)
    })
  return Math.max(0, ...climbs)
}

/**
 * Where memory came in steps and stayed, replays of one container are no samples
 * of one distribution: those before its last step are left out, and containers
 * that made none yet. There is room for one step more than half of them made.
 */
function tailOfSteps(state: SearchState): Tail | undefined {
  const levels = findLevels(proofs(state))
  const stepBytes = Math.max(0, ...levels.map(({ step }) => step))
  if (stepBytes === 0) return undefined
  const last = levels.map(({ peaks }) => peaks.at(-1)!).sort((a, b) => a - b)
  const levelBytes = last[last.length >> 1]!
  const reachBytes = levelBytes + stepBytes
  return {
    reachBytes: reachBytes + unseen(state, reachBytes),
    spread: stepBytes / levelBytes
  }
}
