import type { Replayable } from '../dataset/dataset.ts'
import type { AnswerRules } from '../inputs/inputs.ts'
import type {
  Counters,
  Ending,
  Marks,
  TrialPlan
} from '../measurement/measurement.ts'
import type { Service } from '../runtime/service.ts'

/** What all trials of a run have in common. */
export interface TrialSetup {
  /** Starts the service, fresh, under the plan's limits. */
  readonly start: (plan: TrialPlan) => Promise<Service>
  readonly dataset: Replayable
  readonly answers: AnswerRules
  readonly readinessPath: string
  readonly startupTimeoutMs: number
  readonly requestTimeoutMs: number
  /** Fires when the job is cancelled. */
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
  /** Looks at each sample; an ending ends the trial at once. */
  readonly judge?: (
    counters: Counters,
    atMs: number,
    marks: Marks
  ) => Ending | undefined
}
