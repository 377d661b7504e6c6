/** Latency of a trial beside that at full size: the n-th replay with the n-th. */
import { median } from '../../measurement/quantile.ts'
import type { SearchState, Showing } from '../search-state.ts'

/** Full size as it was, and as it is now. */
export type Beside = Pick<SearchState, 'facts' | 'settings' | 'trials'>

/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5

/**
 * log(p95 ÷ allowed) beside each control; beside the first trial where there is
 * none yet, for the machine may be slower than it was then.
 */
export function logRatios(
  state: Beside,
  { shown }: { readonly shown?: Pick<Showing, 'p95Ms'> }
): number[] {
  const { facts, settings } = state
  if (settings.latencyLimits.length > 0 || !shown) return []
  const allowed = Math.log1p(settings.slowdown)
  const beside = controls(state).map(({ p95Ms }) => p95Ms)
  return (beside.length > 0 ? beside : [[facts.p95Ms]])
    .map((full) => median(pairs(shown.p95Ms, full)) - allowed)
    .filter(Number.isFinite)
}

/** Logarithms of ours ÷ full, replay by replay. */
export function pairs(
  ours: readonly number[],
  full: readonly number[]
): number[] {
  return full.flatMap((ms, i) =>
    ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]
  )
}

/** CPU time per request, ms: of the controls, or the first trial. */
export function costAtFull(state: Beside): number {
  const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest)
  return median(costs) || state.facts.cpuMsPerRequest
}

/** What fresh containers at full size showed meanwhile. */
export function controls({ trials }: Pick<Beside, 'trials'>): Showing[] {
  return trials.flatMap(({ probe, outcome, shown }) =>
    probe.purpose === 'control' && outcome.kind === 'held' && shown
      ? [shown]
      : []
  )
}
