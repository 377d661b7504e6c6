import { ProfileError } from '../../foundation/errors.ts'
import {
  countOomKills,
  throttledShare
} from '../../measurement/kernel-counts.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import {
  countSucceeded,
  sortedTimes,
  steadyRange
} from '../../measurement/right-answers.ts'
import { formatMs } from '../../foundation/units.ts'
import { type Excuses, countFailed } from './failed-requests.ts'
import {
  type ReplayReference,
  hasSlowedDown,
  measureEffort
} from './slowdown.ts'
import { type PagingReference, thrashedAtEnd } from './thrashing.ts'
import { type LatencyLimit, missedLimits } from './latency-limit.ts'

/** How far a trial came, and how often the CPU quota ran out meanwhile. */
export interface Progress {
  /** Right answers, warm-up included, and how many were planned. */
  readonly answered: number
  readonly planned: number
  /** Share of CFS periods, the whole trial; NaN: not counted. */
  readonly throttledShare: number
}

/** What made a trial too slow. */
export type Slowness =
  /**
   * The replay took `times` as long as at full size, and its answers `harder`
   * as much CPU time; absent: not measured.
   */
  | {
      readonly what: 'replay'
      readonly times: number
      readonly harder?: number
    }
  /** Its p95 was above `allowedTimes` that at full size, for want of `by`. */
  | {
      readonly what: 'slower'
      readonly times: number
      readonly allowedTimes: number
      readonly by: 'memory' | 'cpu'
    }
  /** It read its own pages from disk again and again. */
  | { readonly what: 'thrashing'; readonly majorFaults: number }
  /** A latency threshold was missed, for want of `by`; absent: not looked at. */
  | {
      readonly what: 'latency'
      readonly limit: LatencyLimit
      readonly measuredMs: number
      readonly by?: 'memory' | 'cpu'
    }

/** How a trial went, with the numbers that show it. */
export type Outcome =
  | { readonly kind: 'held'; readonly replayMs: number }
  /** The limits were too small to start anything under them. */
  | { readonly kind: 'not-started'; readonly reason: string }
  | ({ readonly kind: 'oom-killed'; readonly kills: number } & Progress)
  | ({ readonly kind: 'exited'; readonly code: number } & Progress)
  | ({ readonly kind: 'not-ready'; readonly waitedMs: number } & Progress)
  | ({ readonly kind: 'failed-requests'; readonly failed: number } & Progress)
  | ({ readonly kind: 'too-slow'; readonly slowness: Slowness } & Progress)
  /** Says nothing about the service: cancelled, or ended by us. */
  | { readonly kind: 'aborted'; readonly reason: string }

/** What the same requests took at full size. */
export interface Reference extends PagingReference, ReplayReference, Excuses {
  /** Thresholds that the trial must meet; empty for a memory trial. */
  readonly latencyLimits: readonly LatencyLimit[]
}

/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
export function judgeOutcome(
  trial: Measurement,
  reference: Reference
): Outcome {
  const { ending, totals, marks } = trial
  const failed = countFailed(trial, reference)
  const progress = measureProgress(trial)
  const kills = countOomKills(trial)
  if (ending.kind === 'cancelled')
    return { kind: 'aborted', reason: 'the job was cancelled' }
  if (kills > 0) return { kind: 'oom-killed', kills, ...progress }
  if (ending.kind === 'exited')
    return { kind: 'exited', code: ending.exit.code, ...progress }
  if (thrashedAtEnd(trial, reference))
    return thrashed(totals?.majorFaults ?? NaN, progress)
  if (marks.readyMs === undefined)
    return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress }
  if (failed > 0) return { kind: 'failed-requests', failed, ...progress }
  const slowness = findSlowness(trial, reference)
  if (slowness) return { kind: 'too-slow', slowness, ...progress }
  if (ending.kind === 'completed')
    return { kind: 'held', replayMs: measureEffort(trial).ms }
  return { kind: 'aborted', reason: ending.reason }
}

function thrashed(majorFaults: number, progress: Progress): Outcome {
  const slowness = { what: 'thrashing', majorFaults } as const
  return { kind: 'too-slow', slowness, ...progress }
}

function findSlowness(
  trial: Measurement,
  reference: Reference
): Slowness | undefined {
  const effort = measureEffort(trial)
  const { ending, marks } = trial
  const wasEnded = 'sign' in ending && ending.sign === 'slow'
  const tookMs = wasEnded ? marks.endedMs - (marks.settledMs ?? 0) : effort.ms
  if (wasEnded || hasSlowedDown(effort, reference))
    return { what: 'replay', times: tookMs / reference.replayMs }
  const sortedMs = sortedTimes(trial.exchanges, steadyRange(trial))
  const [missed] = missedLimits(sortedMs, reference.latencyLimits)
  return missed && { what: 'latency', ...missed }
}

function measureProgress({ exchanges, plan, totals }: Measurement): Progress {
  return {
    answered: countSucceeded(exchanges, [0, exchanges.length]),
    planned: plan.warmupRequests + plan.requests,
    throttledShare: totals ? throttledShare(totals) : NaN
  }
}

/** `oom-killed: 3 kills after 36 of 100 answers`. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'held':
      return `all answers right in ${formatMs(outcome.replayMs)}`
    case 'not-started':
    case 'aborted':
      return outcome.reason
    case 'oom-killed':
      return `killed for memory (${outcome.kills} ${outcome.kills === 1 ? 'kill' : 'kills'}) ${cameTo(outcome)}`
    case 'exited':
      return `exited with code ${outcome.code} ${cameTo(outcome)}`
    case 'not-ready':
      return `not ready after ${formatMs(outcome.waitedMs)}`
    case 'failed-requests':
      return `${outcome.failed} of ${outcome.planned} requests failed`
    case 'too-slow':
      return describeSlowness(outcome.slowness)
  }
}

function cameTo({ answered, planned }: Progress): string {
  if (answered === 0) return 'before its first answer'
  // A soak or a search on one container goes on beyond what was planned.
  return answered > planned
    ? `after ${answered} answers`
    : `after ${answered} of ${planned} answers`
}

function describeSlowness(slowness: Slowness): string {
  switch (slowness.what) {
    case 'replay':
      return `the replay took ${slowness.times.toFixed(1)} × as long as at full size`
    case 'slower':
      return `its p95 was ${slowness.times.toFixed(2)} × that at full size, and ${slowness.allowedTimes.toFixed(2)} × is allowed`
    case 'thrashing':
      return `thrashed: it kept reading its own pages from disk (${slowness.majorFaults} major faults)`
    case 'latency':
      return `${slowness.limit.metric} was ${formatMs(slowness.measuredMs)}, and ${formatMs(slowness.limit.limitMs)} is allowed`
  }
}

/** A limit so small that nothing even starts under it has failed, and no more. */
export function judgeFailedStart(thrown: unknown): Outcome | undefined {
  if (!(thrown instanceof ProfileError)) return undefined
  const { code, message, cause = '' } = thrown.facts
  return code === 'container-failed'
    ? { kind: 'not-started', reason: `${message} ${cause}`.trim() }
    : undefined
}
