import type { Marks, Measurement } from '../../measurement/measurement.ts'

/** One reading of how much a service pages. NaN: the kernel has it not. */
export interface Paging {
  /** Since the container was started. */
  readonly atMs: number
  readonly majorFaults: number
  /** PSI "some" stall time. */
  readonly memoryPressureMs: number
}

/** The same container at full size, cold. */
export interface PagingReference {
  /** Container start → ready. */
  readonly startupMs: number
  /** Container start → last answer; Infinity: not known. */
  readonly wholeMs: number
  /** All of its major faults: every page of its code, once. NaN: not read. */
  readonly majorFaults: number
}

/** What a trial is doing; `beyond`: what follows its first replay. */
export type Phase = 'starting' | 'replaying' | 'beyond'

/** How far apart the two readings to compare lie, ms. */
const WINDOW_MS: Readonly<Record<Phase, number>> = {
  starting: 1000,
  replaying: 1000,
  beyond: 3000
}
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50
/** A soak may read a page again now and then; a crawl was 220 a second. */
const FAULT_RATE_BEYOND = 100
/** Fewer at full size: its pages were in memory already, and tell nothing. */
const FEW = 10
/** With little CPU it reads fewer, a second, but times the calmest before. */
const CRAWL = { times: 5, faultRate: 25, lastsMs: 6000 }
const LATE = 3
const LATE_SLACK_MS = 1000

/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 400 at 385/s: 6.2 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner; 2 × 170 + 400 at 340/s: 2.2 s).
 * Where the kernel has PSI it is surer and at once: reading a page for the first
 * time is no pressure.
 */
export function isThrashing(
  now: Paging,
  before: Paging,
  reference: PagingReference & { readonly phase: Phase }
): boolean {
  const { phase } = reference
  const spanMs = now.atMs - before.atMs
  if (spanMs < WINDOW_MS[phase]) return false
  const stalledMs = now.memoryPressureMs - before.memoryPressureMs
  if (stalledMs / spanMs > STALLED_SHARE) return true
  const faults = now.majorFaults - before.majorFaults
  const rate = phase === 'beyond' ? FAULT_RATE_BEYOND : FAULT_RATE
  if (!((faults / spanMs) * 1000 > rate)) return false
  if (now.majorFaults > mostFaults(reference, phase)) return true
  // How long a soak takes says nothing.
  if (phase === 'beyond') return false
  const expectedMs =
    phase === 'starting' ? reference.startupMs : reference.wholeMs
  return now.atMs > expectedMs * LATE + LATE_SLACK_MS
}

/** A soak comes to pages that no replay needed. */
function mostFaults({ majorFaults }: PagingReference, phase: Phase): number {
  const isTold = majorFaults > FEW && phase !== 'beyond'
  return majorFaults * 2 + (isTold ? 400 : 1000)
}

/**
 * Whether a soak that was calm has begun to crawl, and does so for a while. A
 * quota of 300m lets it read 60 pages a second (measured: a JVM that nothing
 * ended read for 94 s, until its requests ran out of time). One that pages at
 * one pace, as it did in the replay that held, does not crawl.
 */
export function watchForCrawl(): (now: Paging, before: Paging) => boolean {
  let calmest = Infinity
  let sinceMs: number | undefined
  return (now, before) => {
    const spanMs = now.atMs - before.atMs
    if (spanMs < WINDOW_MS.beyond) return false
    const faults = now.majorFaults - before.majorFaults
    const rate = (faults / spanMs) * 1000
    calmest = Math.min(calmest, rate)
    const least = Math.max(CRAWL.faultRate, calmest * CRAWL.times)
    sinceMs = rate > least ? (sinceMs ?? now.atMs) : undefined
    return sinceMs !== undefined && now.atMs - sinceMs > CRAWL.lastsMs
  }
}

export function phaseOf({ readyMs, replayedMs }: Marks): Phase {
  if (readyMs === undefined) return 'starting'
  return replayedMs === undefined ? 'replaying' : 'beyond'
}

/** Lets go of readings that no window reaches back to. */
export function keepWindow(
  readings: Paging[],
  nowMs: number,
  phase: Phase
): void {
  while (readings[1] && readings[1].atMs <= nowMs - WINDOW_MS[phase])
    readings.shift()
}

/** The same question about a trial that was ended, for this or for another reason. */
export function thrashedAtEnd(
  { ending, samples, marks }: Measurement,
  reference: PagingReference
): boolean {
  if (ending.kind === 'completed') return false
  if (ending.kind === 'aborted' && ending.sign === 'thrashing') return true
  const last = samples.length - 1
  const at = (i: number): Paging => ({
    atMs: samples.atMs[i]!,
    majorFaults: samples.majorFaults[i]!,
    memoryPressureMs: samples.memoryPressureMs[i]!
  })
  if (last < 1) return false
  const phase = phaseOf(marks)
  const before = samples.atMs
    .subarray(0, last)
    .findLastIndex((ms) => ms <= samples.atMs[last]! - WINDOW_MS[phase])
  if (before < 0) return false
  return isThrashing(at(last), at(before), { ...reference, phase })
}
