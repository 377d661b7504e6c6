/** Whether a proof that held is slower than it would be at full size. */
import { isContended } from '../../measurement/contention.ts'
import type { Size } from '../../measurement/measurement.ts'
import { mean, median, squaresAroundMean } from '../../measurement/quantile.ts'
import type { PastTrial, Showing } from '../search-state.ts'
import { type Decision, testSequentially } from '../cpu/sequential.ts'
import { isComparable } from './failure.ts'
import { type Shown, THROTTLED, isOthersDoing } from './others-doing.ts'
import {
  type Beside,
  controls,
  costAtFull,
  logRatios,
  pairs
} from './paired-latency.ts'
import type { Slowness } from './outcome.ts'
import { canBeFaster, roomAbove } from './room-above.ts'
import {
  HARDER_BESIDE_OTHERS,
  HICCUP_MS,
  MAX_SLOWDOWN,
  pagesMore
} from './slowdown.ts'

/** Starts of one image differ more than pieces of load on one container. */
export const LOOKS = { fewest: 2, most: 4 }
/** The proof is one start too, and may be off by this (a logarithm), or as much as controls are. */
export const START_SPREAD = 0.05
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25)
const PLAIN = Math.log(2)
/** A replay of 140 ms takes 200 for no reason. */
const SHORT_MS = 100
/** CPU time per request above it: garbage is collected, or pages are read. */
const HARDER = 1.15
/** Starts of one image differ by so much. */
const LONGER = 1.15

/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
export function judgeSlowdown(state: Beside, proof: Shown): Decision {
  if (isOthersDoing(state, proof)) return 'holds'
  const ratios = logRatios(state, proof)
  if (ratios.length === 0 || !canBeFaster(state, proof)) return 'holds'
  if (ratios[0]! <= 0 && controls(state).length === 0)
    return tookLonger(state, proof) ? 'unsure' : 'holds'
  const squares = squaresAroundMean(ratios) / Math.max(ratios.length - 1, 1)
  const spread = Math.max(START_SPREAD, Math.sqrt(squares))
  const plain = ratios.map((ratio) => ratio - spread)
  return testSequentially(plain, [], LOOKS)
}

/** All requests may be slower, and the few slowest not: a control tells. */
function tookLonger({ facts, settings }: Beside, { shown }: Shown): boolean {
  if (shown?.replayMs === undefined || facts.isPaced) return false
  const allowed = Math.exp(LOOKS_SLOW) * (1 + settings.slowdown)
  return shown.replayMs > facts.replayMs * allowed + SHORT_MS
}

/**
 * Whether the first replays of a proof are so slow that a soak would prove
 * nothing: it ends here, and a `control` tells whether the machine was.
 */
export function isLost(state: Beside, proof: Shown): boolean {
  return judgeSlowdown(state, proof) === 'fails' || looksSlow(state, proof)
}

/** Whether p95s are above those of all of full size, and plainly. */
export function looksSlow(state: Beside, trial: Shown): boolean {
  if (isOthersDoing(state, trial) || !canBeFaster(state, trial)) return false
  const { facts, settings, trials } = state
  const { latencyLimits, slowdown } = settings
  const p95Ms = trial.shown?.p95Ms ?? []
  const beside = controls({ trials }).map((control) => control.p95Ms)
  // The first trial has one replay, the coldest: in favour of all that follow it.
  const first = p95Ms.map(() => facts.p95Ms)
  const ratios = [first, ...beside].map((full) => median(pairs(p95Ms, full)))
  const most = Math.log1p(slowdown) + LOOKS_SLOW
  return latencyLimits.length === 0 && ratios.every((ratio) => ratio > most)
}

/** Why a trial was too slow, looked at beside others; undefined: it was not. */
export function findSlowness(
  state: Beside,
  trial: PastTrial,
  shown: Showing
): Slowness | undefined {
  if (isComparable(trial))
    return judgeSlowdown(state, trial) === 'fails'
      ? describe(state, trial, shown)
      : undefined
  if (pagesMore(shown, state.facts) && isDelayed(state, trial))
    return { what: 'thrashing', majorFaults: shown.majorFaults! }
  // The machine may be slower than it was, and only a control tells.
  if (controls(state).length === 0 || !looksDelayed(state, trial))
    return undefined
  const slow = logRatios(state, trial).every((ratio) => ratio > PLAIN)
  if (slow) return describe(state, trial, shown)
  const { replayMs = NaN } = shown
  return { what: 'replay', times: replayMs / slowestReplay(state) }
}

/** Whether it was plainly slower than full size, and only a control tells why. */
export function looksDelayed(state: Beside, trial: PastTrial): boolean {
  const { shown = {} } = trial
  return isDelayed(state, trial) && !pagesMore(shown, state.facts)
}

/**
 * Of a trial of full CPU that decides about memory. A p95 of a few unlucky requests
 * hardly moves when all of them wait for fewer workers: 8 of them for 8 requests 177
 * ms, 2 of them 242, and the replay took 4 times as long.
 */
function isDelayed(state: Beside, trial: PastTrial): boolean {
  const { probe, outcome, shown } = trial
  const ratios = logRatios(state, trial)
  const judged = probe.purpose === 'decide' && probe.wholeDataset
  if (!judged || outcome.kind !== 'held' || ratios.length === 0) return false
  if (isOthersDoing(state, trial) || !roomAbove(state, trial).memory)
    return false
  const { replayMs = NaN } = shown!
  const mostMs = slowestReplay(state) * MAX_SLOWDOWN + HICCUP_MS
  const waits = !state.facts.isPaced && replayMs > mostMs
  return waits || ratios.every((ratio) => ratio > PLAIN)
}

/** Of full size: as its controls took, or the first trial where there is none. */
function slowestReplay(state: Beside): number {
  const { replayMs: firstMs } = state.facts
  const took = controls(state).map(({ replayMs }) => replayMs ?? firstMs)
  return took.length > 0 ? Math.max(...took) : firstMs
}

function describe(state: Beside, proof: PastTrial, shown: Showing): Slowness {
  const ratios = logRatios(state, proof)
  const allowedTimes = 1 + state.settings.slowdown
  return {
    what: 'slower',
    times: Math.exp(mean(ratios)) * allowedTimes,
    allowedTimes,
    by: findCause(state, proof, shown)
  }
}

/**
 * Of two limits: where at full CPU this much memory, or less, was as fast as full
 * size, it is CPU. Else more CPU time per request is memory's doing, whatever the
 * quota, and so is a replay that took longer than a quota that ran out so seldom
 * can have made it: fewer workers. A quota that stops a tenth of all periods takes
 * a tenth of the time, so a replay is 1 ÷ 0.9 as long.
 */
export function findCause(
  state: Beside,
  proof: PastTrial,
  { cpuMsPerRequest, replayMs = NaN, throttledShare }: Showing
): 'memory' | 'cpu' {
  const can = roomAbove(state, proof)
  if (!can.cpu || !can.memory) return can.cpu ? 'cpu' : 'memory'
  if (wasFast(state, proof.probe.size)) return 'cpu'
  const cost = costAtFull(state)
  const explainedMs = slowestReplay(state) / (1 - throttledShare)
  // Beside others work costs more, and takes as long as they let it.
  const isBeside = isContended(proof.contention)
  const isCpu =
    throttledShare > THROTTLED &&
    cpuMsPerRequest <= cost * (isBeside ? HARDER_BESIDE_OTHERS : HARDER) &&
    (isBeside || !(replayMs > explainedMs * LONGER + SHORT_MS))
  return isCpu ? 'cpu' : 'memory'
}

/** At full CPU, compared. */
function wasFast(state: Beside, { memoryBytes }: Size): boolean {
  return state.trials.some(
    (trial) =>
      trial.probe.compared &&
      trial.probe.size.memoryBytes <= memoryBytes &&
      trial.outcome.kind === 'held' &&
      judgeSlowdown(state, trial) !== 'fails'
  )
}
