import type { Probe } from '../sizing/search-state.ts'
import type { RestBounds } from '../trial/sampling/wait-for-rest.ts'

/** Shorter, and it is what follows every last answer. */
const AT_ONCE_MS = 100
/** A service that works on may pause before it does. */
const QUIET_MS = 300
/** Under smaller limits it may take so much longer. */
const TIMES = 3
const SLACK_MS = 2000
const MAX_MS = 60_000
/** One that did not rest at full size is looked at for so long. */
const RESTLESS_MS: Readonly<Record<Probe['purpose'], number>> = {
  bracket: 5000,
  decide: 10_000,
  proof: 30_000,
  control: 5000
}

/**
 * How long a trial waits until the service rests, from how long it worked on at
 * full size. Undefined: it rested at once.
 */
export function planLastRest(
  workedOnMs: number,
  purpose: Probe['purpose']
): RestBounds | undefined {
  if (workedOnMs <= AT_ONCE_MS) return undefined
  const longMs = workedOnMs * TIMES + SLACK_MS
  const mostMs = Number.isFinite(workedOnMs)
    ? Math.min(longMs, MAX_MS)
    : RESTLESS_MS[purpose]
  return { quietMs: QUIET_MS, mostMs }
}
