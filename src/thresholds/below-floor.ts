import { formatMs } from '../foundation/units.ts'
import type { Floor } from '../measurement/machine.ts'
import type { Verdict } from './rule.ts'

/** A limit that leaves the service less than the way takes is about the way. */
const TIMES = 2

/** Whether a limit says more of the way to the service than of the service. */
export function isBelowFloor(
  limitMs: number,
  floor: Floor | undefined
): boolean {
  return floor !== undefined && limitMs < TIMES * floor.p50Ms
}

/** Why such a limit is not judged, a part of a sentence. */
export function explainFloor({ p50Ms }: Floor): string {
  return `the way to the pod alone takes ${formatMs(p50Ms)}, and a limit below ${formatMs(TIMES * p50Ms)} would judge that`
}

/**
 * Nothing is taken off a latency, so a limit near the floor is neither kept nor
 * missed by the service. What is relative to an earlier report, the one comparison
 * there is in a cluster, holds: its limit is a difference and no latency.
 */
export function doubtBelowFloor(
  verdicts: readonly Verdict[],
  floor: Floor | undefined
): Verdict[] {
  return verdicts.map((verdict) => {
    const { rule } = verdict
    const isLatency = rule.metric.startsWith('latency.') && !rule.relative
    return floor && isLatency && isBelowFloor(rule.limit, floor)
      ? { rule, state: 'inconclusive', reason: explainFloor(floor) }
      : verdict
  })
}
