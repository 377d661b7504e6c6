import type { Size } from '../measurement/measurement.ts'
import {
  type Outcome,
  type Slowness,
  describeOutcome
} from './outcome/outcome.ts'
import type { PastTrial } from './search-state.ts'

/** One trial as a row of a table and a point of a chart. */
export interface TrialLine {
  readonly purpose: PastTrial['probe']['purpose'] | 'first'
  readonly size: Size
  readonly wholeDataset: boolean
  readonly outcome: Outcome['kind']
  /** What made it too slow. */
  readonly slowness?: Slowness['what']
  /** How long the replay took; absent: it did not hold. */
  readonly replayMs?: number
  /** `killed for memory (1 kill) before its first answer`. */
  readonly why: string
  readonly ms: number
}

export function describeTrial({ probe, outcome, ms }: PastTrial): TrialLine {
  const why = describeOutcome(outcome)
  const { kind } = outcome
  return {
    ...probe,
    outcome: kind,
    why,
    ms,
    ...(kind === 'too-slow' && { slowness: outcome.slowness.what }),
    ...(kind === 'held' && { replayMs: outcome.replayMs })
  }
}
