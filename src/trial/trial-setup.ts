import type { Dataset, Replayable } from '../dataset/dataset.ts'
import type { Place } from '../host.ts'
import type { AnswerRules } from '../inputs/answers.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { OnRefused } from '../measurement/exchange.ts'
import type { Workers } from '../measurement/machine.ts'
import type {
  Counters,
  Ending,
  Marks,
  TrialPlan
} from '../measurement/measurement.ts'
import type { ProfileError } from '../foundation/errors.ts'
import { trialRepeated } from '../runtime/disturbance.ts'
import type { Healthcheck, PreparedImage } from '../runtime/image.ts'
import type { Service } from '../runtime/service.ts'
import { planPort, planRequests } from './plan.ts'
import { tellHealthcheck } from './healthcheck-findings.ts'

/** What all trials of a run have in common. */
export interface TrialSetup {
  /** Starts the service, fresh, under the plan's limits. */
  readonly start: (plan: TrialPlan) => Promise<Service>
  readonly dataset: Replayable
  readonly answers: AnswerRules
  readonly readinessPath: string
  readonly startupTimeoutMs: number
  readonly requestTimeoutMs: number
  /** A service that is ready and does nothing for so long is at rest; absent: 300. */
  readonly quietMs?: number
  /** Run once in each trial; absent: there is none, or it is left out. */
  readonly checkHealth?: Healthcheck | undefined
  /** Fires when the job is cancelled. */
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
  readonly onRefused?: OnRefused | undefined
  /** A trial says nothing, for this reason, and is run again. */
  readonly onDisturbed: (reason: ProfileError) => void
  /** Once in a run: it costs two calls of the engine. */
  readonly readWorkers?: (service: Service) => Promise<Workers | undefined>
  /** Looks at each sample; an ending ends the trial at once. */
  readonly judge?: (
    counters: Counters,
    atMs: number,
    marks: Marks
  ) => Ending | undefined
}

/** What trials are made of, beside the inputs. */
export interface SetupParts extends Place {
  readonly image: PreparedImage
  readonly dataset: Dataset
}

/** Throws where the inputs leave open what is asked of the service. */
export function planSetup(inputs: Inputs, parts: SetupParts): TrialSetup {
  const { service, answers } = inputs
  const { host, runtime, image, dataset } = parts
  const port = planPort(service.port, image.facts)
  const check = image.config.healthcheck
  const runs =
    service.runsHealthcheck && runtime.capabilities.healthchecks === true
  if (check) runtime.findings.push(tellHealthcheck(check, runs))
  return {
    start: ({ size }) => {
      host.beginTrial(size)
      return runtime.start({ imageId: image.facts.id, size, port, service })
    },
    dataset: dataset.withDefaults(planRequests(inputs)),
    answers,
    readinessPath: service.readinessPath,
    startupTimeoutMs: service.startupTimeoutMs,
    requestTimeoutMs: service.requestTimeoutMs,
    checkHealth: runs ? check : undefined,
    signal: host.signal,
    onProgress: (done, all) => host.tell(`${done} of ${all} requests`),
    onRefused: host.onRefused,
    onDisturbed: (reason) => {
      const finding = trialRepeated(reason)
      host.tell(finding.message)
      runtime.findings.push(finding)
    }
  }
}

/** For the first trial, which is looked at longest. */
export function withWorkers(setup: TrialSetup): TrialSetup {
  // Where nobody answers, or the run is cancelled: no measurement goes along.
  const readWorkers = async (service: Service): Promise<Workers | undefined> =>
    service.workers?.().catch(() => undefined)
  return { ...setup, readWorkers }
}
