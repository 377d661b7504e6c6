/** Whether a proof that held is slower than it would be at full size. */
import { mean } from '../../measurement/quantile.ts'
import type {
  PastTrial,
  SearchSettings,
  SearchState,
  Showing
} from '../search-state.ts'
import { type Decision, testSequentially } from '../cpu/sequential.ts'
import { ceiling } from '../past-trials.ts'
import type { Slowness } from './outcome.ts'

/** Starts of one image differ more than pieces of load on one container. */
const LOOKS = { fewest: 2, most: 4 }
/** The proof is one start too, and may be off by this (a logarithm). */
const START_SPREAD = 0.05
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25)
const PLAIN = Math.log(2)
/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5
/** CPU time per request above it: garbage is collected, or pages are read. */
const HARDER = 1.15
/** Share of CFS periods that shows that CPU is short. */
const THROTTLED = 0.05

/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
export function judgeSlowdown(state: SearchState, proof: PastTrial): Decision {
  const ratios = logRatios(state, proof)
  const { cpu, memory } = roomAbove(state, proof)
  if (ratios.length === 0 || !(cpu || memory)) return 'holds'
  if (ratios[0]! <= 0 && ratios.length === 1) return 'holds'
  const plain = ratios.map((ratio) => ratio - START_SPREAD)
  return testSequentially(plain, [], LOOKS)
}

/**
 * Whether the first replays are so slow that a soak would prove nothing: it
 * ends here, and a `control` tells whether the machine was.
 */
export function looksSlow(
  p95Ms: readonly number[],
  fullMs: number,
  { latencyLimits, slowdown }: SearchSettings
): boolean {
  const ratio = median(pairs(p95Ms, [fullMs]))
  return latencyLimits.length === 0 && ratio > Math.log1p(slowdown) + LOOKS_SLOW
}

/** The trials, with those that proved too slow as failures. */
export function settleProofs(state: SearchState): SearchState {
  const trials = state.trials.map((trial): PastTrial => {
    const { outcome, shown } = trial
    if (outcome.kind !== 'held' || !shown || !isTooSlow(state, trial))
      return trial
    const progress = {
      answered: shown.answers,
      planned: shown.answers,
      throttledShare: shown.throttledShare
    }
    const slowness = describe(state, trial, shown)
    return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } }
  })
  return { ...state, trials }
}

/** At full CPU, and twice as slow: that takes no pairs to see. */
function isTooSlow(state: SearchState, trial: PastTrial): boolean {
  const { purpose } = trial.probe
  if (purpose === 'proof') return judgeSlowdown(state, trial) === 'fails'
  if (purpose !== 'decide') return false
  const ratios = logRatios(state, trial)
  return (
    ratios.length > 0 &&
    roomAbove(state, trial).memory &&
    ratios.every((ratio) => ratio > PLAIN)
  )
}

/** log(p95 ÷ allowed) beside the first trial, then beside each control. */
function logRatios(state: SearchState, { shown }: PastTrial): number[] {
  const { facts, settings } = state
  if (settings.latencyLimits.length > 0 || !shown) return []
  const allowed = Math.log1p(settings.slowdown)
  return [[facts.p95Ms], ...controls(state).map(({ p95Ms }) => p95Ms)]
    .map((full) => median(pairs(shown.p95Ms, full)) - allowed)
    .filter(Number.isFinite)
}

function pairs(ours: readonly number[], full: readonly number[]): number[] {
  return full.flatMap((ms, i) =>
    ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]
  )
}

function describe(
  state: SearchState,
  proof: PastTrial,
  shown: Showing
): Slowness {
  const ratios = logRatios(state, proof)
  const allowedTimes = 1 + state.settings.slowdown
  return {
    what: 'slower',
    times: Math.exp(mean(ratios)) * allowedTimes,
    allowedTimes,
    by: findCause(state, proof, shown)
  }
}

/** Of two limits: more CPU time per request is memory's doing, whatever the quota. */
function findCause(
  state: SearchState,
  proof: PastTrial,
  shown: Showing
): 'memory' | 'cpu' {
  const can = roomAbove(state, proof)
  if (!can.cpu || !can.memory) return can.cpu ? 'cpu' : 'memory'
  const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest)
  const harder = shown.cpuMsPerRequest > median(costs) * HARDER
  return harder || !(shown.throttledShare > THROTTLED) ? 'memory' : 'cpu'
}

/** Which limits could be higher: none is above what may be tried. */
function roomAbove(
  state: SearchState,
  { probe: { size } }: PastTrial
): { readonly cpu: boolean; readonly memory: boolean } {
  const most = ceiling(state)
  const { memory } = state.settings.search
  return {
    cpu: size.cpuMillicores < most.cpuMillicores,
    memory: memory && size.memoryBytes < most.memoryBytes
  }
}

function controls({ trials }: SearchState): Showing[] {
  return trials.flatMap(({ probe, outcome, shown }) =>
    probe.purpose === 'control' && outcome.kind === 'held' && shown
      ? [shown]
      : []
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (
    ((sorted[Math.ceil(middle) - 1] ?? NaN) +
      (sorted[Math.floor(middle)] ?? NaN)) /
    2
  )
}
