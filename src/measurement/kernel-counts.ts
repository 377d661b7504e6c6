/** What the kernel's counters tell, of a limit that was met and of who ran. */
import type { Counters, Measurement, SampleColumns } from './measurement.ts'

export type Throttling = Pick<Counters, 'periods' | 'throttledPeriods'>

/**
 * Share of CFS periods in which the quota ran out. No quota, no periods: then
 * nothing was throttled. NaN: not counted.
 */
export function throttledShare({
  periods,
  throttledPeriods
}: Throttling): number {
  return periods === 0 ? 0 : throttledPeriods / periods
}

/** What was counted between two readings. */
export function throttlingBetween(
  before: Throttling,
  now: Throttling
): Throttling {
  return {
    periods: now.periods - before.periods,
    throttledPeriods: now.throttledPeriods - before.throttledPeriods
  }
}

/**
 * Processes killed for memory. The kernel's count goes with the container: the
 * kill that ended it may be known from the engine only. NaN: nobody counted.
 */
export function countOomKills({
  totals,
  ending
}: Pick<Measurement, 'totals' | 'ending'>): number {
  const counted = totals?.oomKills ?? NaN
  const killed = ending.kind === 'exited' && ending.exit.oomKilled
  return killed ? Math.max(counted || 0, 1) : counted
}

/** Most processes and threads at once; NaN: not read. */
export function mostTasks({ pids, length }: SampleColumns): number {
  const read = pids.subarray(0, length).filter(Number.isFinite)
  return read.length > 0 ? read.reduce((a, b) => Math.max(a, b)) : NaN
}
