import type { ComparisonRecord } from './comparison/comparison-record.ts'
import type { DatasetFacts } from './dataset/dataset.ts'
import type { ErrorFacts } from './foundation/errors.ts'
import type { Finding } from './foundation/finding.ts'
import type { StageTime } from './host.ts'
import type { AskedInput, Request } from './inputs/parse-inputs.ts'
import { planHash } from './inputs/plan-hash.ts'
import type { Shard } from './inputs/shard.ts'
import type { MachineFacts } from './measurement/machine.ts'
import type {
  Measurement,
  SampleColumns,
  Size
} from './measurement/measurement.ts'
import { thinSamples } from './measurement/thin-samples.ts'
import type { ImageFacts, PreparedImage } from './runtime/image.ts'
import type { Recognized, ServerFacts } from './servers/recognize-server.ts'
import type { HistoryPoint } from './history/history-point.ts'
import type { Pricing } from './pricing/prices.ts'
import type { Criteria } from './sizing/search-settings.ts'
import type { PastTrial, Stretch } from './sizing/search-state.ts'

/** What is kept of a trial whose exchanges are not. */
export interface TrialOutline extends Pick<
  Measurement,
  'startedAt' | 'marks' | 'ending' | 'totals' | 'generator' | 'log'
> {
  readonly plan?: Measurement['plan']
  /** As many as a picture shows; absent: earlier versions kept none. */
  readonly samples?: SampleColumns
}

const OUTLINE_SAMPLES = 120

/** A trial of the search: of proofs all that was measured, of others the rest. */
export interface SearchTrial extends PastTrial {
  readonly measurement?: Measurement
  readonly outline?: TrialOutline
}

/** What the search tried, in the order it ended. */
export interface SearchRecord {
  readonly trials: SearchTrial[]
  readonly stretches: Stretch[]
  /** When the last move was decided, since the search began. */
  elapsedMs: number
}

/** Which part of a run this is, and a hash of the plan that all of them have. */
export interface ShardFacts extends Shard {
  readonly plan: string
}

/**
 * What is known of a run so far: facts and measurements, nothing that follows
 * from them (that is `conclude`). It is written as the run goes, so that
 * whatever fails later, all that was found is reported.
 */
export interface RunRecord {
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly version: string
  /** URL of docs/troubleshooting.md; undefined: nobody knows. */
  readonly troubleshooting?: string | undefined
  /** Of the workflow's run, from 1; undefined: nobody counts. */
  readonly attempt?: number | undefined
  /** Never to be printed. */
  secrets: readonly string[]
  criteria?: Criteria
  /** Only a part of the dataset was replayed. */
  shard?: ShardFacts
  /** Earlier runs of this name, oldest first; absent: nobody keeps them. */
  earlier?: readonly HistoryPoint[] | undefined
  /** What a size costs; absent: nobody asked. */
  pricing?: Pricing | undefined
  /** Inputs that were not left to their defaults. */
  asked?: readonly AskedInput[]
  error?: ErrorFacts
  machine?: MachineFacts
  image?: ImageFacts
  server?: ServerFacts
  dataset?: DatasetFacts
  /** The smallest limits that services can be started under there. */
  smallest?: Size
  /** Whether trials that decide pay for their own file pages. */
  cold?: boolean
  /** The first trial, at full size. */
  trial?: Measurement
  search?: SearchRecord
  /** With base; absent: it was not asked for, or the run did not come so far. */
  comparison?: ComparisonRecord
  readonly findings: Finding[]
  readonly stages: StageTime[]
}

/** A run that has not begun. */
export function startRecord(
  of: Pick<
    RunRecord,
    'name' | 'createdAt' | 'version' | 'troubleshooting' | 'attempt'
  >
): RunRecord {
  return { ...of, secrets: [], findings: [], stages: [] }
}

/** What is judged by later, and what must never be printed. */
export function noteInputs(
  record: RunRecord,
  { inputs, asked, history }: Pick<Request, 'inputs' | 'asked' | 'history'>
): void {
  const { headroom, image, search, thresholds, service, secrets } = inputs
  record.pricing = inputs.pricing
  record.earlier = history
  const { startupTimeoutMs } = service
  record.asked = asked
  const { shard } = inputs.dataset
  if (shard) record.shard = { ...shard, plan: planHash(inputs) }
  record.secrets = secrets
  if (image.kind === 'recipe') record.findings.push(...image.findings)
  record.criteria = { headroom, search, thresholds, startupTimeoutMs }
}

export function noteImage(
  record: RunRecord,
  image: PreparedImage,
  server: Recognized | undefined
): void {
  record.image = image.facts
  record.findings.push(...image.findings, ...(server?.findings ?? []))
  if (server) record.server = server.facts
}

export function outlineTrial(trial: Measurement): TrialOutline {
  const { startedAt, marks, ending, totals, generator, log, plan } = trial
  const samples = thinSamples(trial.samples, OUTLINE_SAMPLES)
  return { startedAt, marks, ending, totals, generator, log, plan, samples }
}
