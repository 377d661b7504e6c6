import type { Measurement } from '../../measurement/measurement.ts'

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

/** The two readings to compare lie at least this far apart. */
export const THRASHING_WINDOW_MS = 1000
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50
const LATE = 3
const LATE_SLACK_MS = 1000

/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 1000 at 385/s: 8 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner). Where the kernel has PSI it
 * is surer and at once: reading a page for the first time is no pressure.
 */
export function isThrashing(
  now: Paging,
  before: Paging,
  reference: PagingReference & { readonly ready: boolean }
): boolean {
  const spanMs = now.atMs - before.atMs
  if (spanMs < THRASHING_WINDOW_MS) return false
  const stalledMs = now.memoryPressureMs - before.memoryPressureMs
  if (stalledMs / spanMs > STALLED_SHARE) return true
  const faults = now.majorFaults - before.majorFaults
  if (!((faults / spanMs) * 1000 > FAULT_RATE)) return false
  const expectedMs = reference.ready ? reference.wholeMs : reference.startupMs
  return (
    now.atMs > expectedMs * LATE + LATE_SLACK_MS ||
    now.majorFaults > reference.majorFaults * 2 + 1000
  )
}

/** The same question about the last second of a trial that was ended. */
export function thrashedAtEnd(
  { samples, marks }: Measurement,
  reference: PagingReference
): boolean {
  const last = samples.length - 1
  const at = (i: number): Paging => ({
    atMs: samples.atMs[i]!,
    majorFaults: samples.majorFaults[i]!,
    memoryPressureMs: samples.memoryPressureMs[i]!
  })
  if (last < 1) return false
  const before = samples.atMs
    .subarray(0, last)
    .findLastIndex((ms) => ms <= samples.atMs[last]! - THRASHING_WINDOW_MS)
  if (before < 0) return false
  const ready = marks.readyMs !== undefined
  return isThrashing(at(last), at(before), { ...reference, ready })
}
