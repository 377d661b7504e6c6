import type { Counters, Ending, Marks } from '../../measurement/measurement.ts'
import {
  type Paging,
  isThrashing,
  keepWindow,
  phaseOf,
  watchForCrawl
} from './thrashing.ts'
import { effortBetween, hasSlowedDown, isHopeless } from './slowdown.ts'
import type { Reference } from './outcome.ts'

const SLOW: Ending = {
  kind: 'aborted',
  reason: 'Its replay takes far longer than at full size.',
  sign: 'slow'
}

/** A start-up this many times as long as at full size will not end well. */
const LATE_START = 5
const LATE_START_SLACK_MS = 10_000

/**
 * Looks at each sample of a trial and says why it is lost, as soon as it is:
 * at the first OOM kill, when it crawls, when its replay takes too long.
 *
 * @param goesOn what follows the first replay takes as long as it does
 */
export function watchForEarlyStop(
  reference: Reference,
  goesOn = true
): (counters: Counters, atMs: number, marks: Marks) => Ending | undefined {
  const window: Paging[] = []
  const crawls = watchForCrawl()
  const late = reference.startupMs * LATE_START + LATE_START_SLACK_MS
  let settled: Counters | undefined
  return (counters, atMs, marks) => {
    const { readyMs, settledMs } = marks
    const phase = phaseOf(marks)
    if (counters.oomKills > 0)
      return { kind: 'aborted', reason: 'The kernel killed it for memory.' }
    if (settledMs !== undefined && phase !== 'beyond') {
      settled ??= counters
      const effort = effortBetween(settled, counters, atMs - settledMs)
      if (hasSlowedDown(effort, reference)) return SLOW
    }
    if (phase === 'beyond' && !goesOn) {
      const beyondMs = atMs - marks.replayedMs!
      if (isHopeless(beyondMs, reference)) return SLOW
    }
    if (readyMs === undefined && atMs > late)
      return {
        kind: 'not-ready',
        reason: 'Its start-up takes far longer than at full size.'
      }
    const { majorFaults, memoryPressureMs } = counters
    const now = { atMs, majorFaults, memoryPressureMs }
    window.push(now)
    keepWindow(window, atMs, phase)
    const before = window[0]!
    const thrashes =
      isThrashing(now, before, { ...reference, phase }) ||
      (phase === 'beyond' && crawls(now, before))
    if (!thrashes) return undefined
    return {
      kind: 'aborted',
      reason: 'It keeps reading its own pages from disk.',
      sign: 'thrashing'
    }
  }
}
