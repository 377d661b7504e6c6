/** The service that stretches of load are sent to, from one CPU limit to the next. */
import type { Move } from '../sizing/move.ts'
import type { Probe } from '../sizing/search-state.ts'
import type { Trial } from '../trial/trial.ts'

/** It is running, and its CPU limit is changed from stretch to stretch. */
export interface Live {
  readonly trial: Trial
  readonly probe: Probe
  readonly startMs: number
}

export type StretchMove = Extract<Move, { kind: 'stretch' }>

/**
 * What is started for a stretch. Where limits of a running service can't be
 * changed, each has a service of its own, which begins under them.
 */
export function probeFor(
  { probe, stretch: { cpuMillicores } }: StretchMove,
  liveLimits: boolean
): Probe {
  return liveLimits
    ? probe
    : { ...probe, size: { ...probe.size, cpuMillicores } }
}
