import {
  type Throttling,
  throttledShare,
  throttlingBetween
} from '../../measurement/kernel-counts.ts'
import type {
  Counters,
  Measurement,
  SampleColumns
} from '../../measurement/measurement.ts'

/** What a replay took of the clock, the processor and the disk. */
export interface Effort {
  /** First to last exchange, warm-up included. */
  readonly ms: number
  readonly cpuMs: number
  readonly majorFaults: number
  /** Share of CFS periods in which the quota ran out. */
  readonly throttledShare: number
}

/** The same replay at full size. NaN: not read. */
export interface ReplayReference {
  /** Infinity: not known. */
  readonly replayMs: number
  readonly replayCpuMs: number
  /** Of the whole trial. */
  readonly majorFaults: number
}

/** A replay this many times as long as at full size is a collapse. */
export const MAX_SLOWDOWN = 2.5
/**
 * A replay of 150 ms takes 300 when the machine hiccups or one collection of
 * garbage falls into it; that is no collapse yet.
 */
export const HICCUP_MS = 300
/** A neighbour on the same core makes the same work cost 1.5 × the CPU time. */
export const HARDER_BESIDE_OTHERS = 1.75
/** Fewer, at 1 ms each, slow nothing down. */
const FEW_FAULTS = 100
/** So many times as long, and this, is waited for nobody's sake. */
const HOPELESS = { times: 10, ms: 10_000 }
/** Above it, the quota is what the replay waited for. */
export const STARVED_SHARE = 0.3

/**
 * Whether a replay took far longer than the same at full size, for the limit's
 * sake: it collected garbage, read its own pages again or waited for its quota.
 * One that only waited, for a machine that was busy, has not collapsed, unless it
 * was hopeless.
 */
export function hasSlowedDown(
  effort: Effort,
  reference: ReplayReference
): boolean {
  if (effort.ms <= reference.replayMs * MAX_SLOWDOWN + HICCUP_MS) return false
  if (isHopeless(effort.ms, reference)) return true
  const onlyWaited =
    effort.cpuMs <= reference.replayCpuMs * HARDER_BESIDE_OTHERS &&
    effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
    effort.throttledShare <= STARVED_SHARE
  return !onlyWaited
}

/** More in its replay than in all of full size: a JVM at 86 MiB 376, and 32. */
export function pagesMore(
  { majorFaults = NaN }: { readonly majorFaults?: number | undefined },
  full: { readonly majorFaults: number }
): boolean {
  return majorFaults > full.majorFaults + FEW_FAULTS
}

/** Whether something that takes as long as a replay will never end well. */
export function isHopeless(
  ms: number,
  { replayMs }: Pick<ReplayReference, 'replayMs'>
): boolean {
  return ms > replayMs * HOPELESS.times + HOPELESS.ms
}

type Spent = Throttling & Pick<Counters, 'cpuMs' | 'majorFaults'>

/** From the counters when the replay began, and as they are now. */
export function effortBetween(before: Spent, now: Spent, ms: number): Effort {
  return {
    ms,
    cpuMs: now.cpuMs - before.cpuMs,
    majorFaults: now.majorFaults - before.majorFaults,
    throttledShare: throttledShare(throttlingBetween(before, now))
  }
}

/** What the replay of a trial took, or as much of it as there was. */
export function measureEffort({
  marks,
  samples,
  totals
}: Pick<Measurement, 'marks' | 'samples' | 'totals'>): Effort {
  const startMs = marks.settledMs ?? marks.readyMs ?? 0
  const ms = (marks.replayedMs ?? marks.endedMs) - startMs
  const first = Math.max(
    samples.atMs
      .subarray(0, samples.length)
      .findLastIndex((at) => at <= startMs),
    0
  )
  const last = samples.atMs
    .subarray(0, samples.length)
    .findIndex((at) => at >= (marks.replayedMs ?? Infinity))
  const now = last < 0 ? totals : reading(samples, last)
  return now
    ? effortBetween(reading(samples, first), now, ms)
    : { ms, cpuMs: NaN, majorFaults: NaN, throttledShare: NaN }
}

function reading(samples: SampleColumns, i: number): Spent {
  const at = (name: keyof Spent): number => samples[name][i] ?? NaN
  return {
    cpuMs: at('cpuMs'),
    majorFaults: at('majorFaults'),
    periods: at('periods'),
    throttledPeriods: at('throttledPeriods')
  }
}
