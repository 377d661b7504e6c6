/** Whether a trial may have been slow for the sake of others on the machine. */
import { isContended } from '../../measurement/contention.ts'
import type { PastTrial, Probe, Showing } from '../search-state.ts'
import { startsFewer } from './adapts.ts'
import { type Beside, costAtFull } from './paired-latency.ts'
import { HARDER_BESIDE_OTHERS, pagesMore } from './slowdown.ts'

/** A trial that ended, or as much of it as there is. */
export interface Shown extends Pick<PastTrial, 'contention'> {
  readonly probe: Probe
  readonly shown?: Pick<Showing, 'p95Ms'> & Partial<Showing>
}

/** Share of CFS periods that shows that CPU is short. */
export const THROTTLED = 0.05

/**
 * Beside others that use the CPU the clock is no witness against a limit: what
 * the kernel counted must say the same. A limit of memory that is too small makes
 * a service collect garbage, read its pages again or start fewer workers, one of
 * CPU stops it.
 */
export function isOthersDoing(state: Beside, trial: Shown): boolean {
  const { shown, contention, probe } = trial
  if (!isContended(contention) || !shown) return false
  const { facts } = state
  const { cpuMsPerRequest = 0, throttledShare = 0 } = shown
  const less = probe.size.cpuMillicores < facts.full.cpuMillicores
  const counted =
    cpuMsPerRequest > costAtFull(state) * HARDER_BESIDE_OTHERS ||
    pagesMore(shown, facts) ||
    startsFewer(facts, shown) ||
    (less && throttledShare > THROTTLED)
  return !counted
}
