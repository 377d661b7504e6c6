import { analyze } from '../analysis/analyze.ts'
import { describeEnding } from '../analysis/ending.ts'
import type { ComparisonRecord } from '../comparison/comparison-record.ts'
import { relevanceOf } from '../comparison/relative-rules.ts'
import type { Side } from '../comparison/size-check.ts'
import { ProfileError } from '../foundation/errors.ts'
import { formatShare } from '../foundation/units.ts'
import type { Place } from '../host.ts'
import type { Request } from '../inputs/parse-inputs.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { countSucceeded, steadyRange } from '../measurement/right-answers.ts'
import type { RunRecord } from '../run-record.ts'
import type { PreparedImage } from '../runtime/image.ts'
import { recognizeServer } from '../servers/recognize-server.ts'
import { runTrial } from '../trial/run-trial.ts'
import { type TrialSetup, planSetup } from '../trial/trial-setup.ts'
import { checkBothSizes } from './check-both-sizes.ts'
import { runPairs } from './run-pairs.ts'
import { openSameDataset } from './same-dataset.ts'

export interface Comparing {
  readonly request: Request
  readonly record: RunRecord
  readonly comparison: ComparisonRecord
}

/** Of the time, this is for the starts where sizes are tried after them. */
const STARTS_SHARE = 0.75
/** Of its rows base may get so many less right than head does. */
const FAILED_SHARE = 0.01

/** Base once with all rows, pairs of starts, then both at each other's size. */
export async function compareImages(
  comparing: Comparing,
  images: Readonly<Record<Side, PreparedImage>>,
  place: Place
): Promise<void> {
  const { request, record, comparison } = comparing
  const { inputs, parseAbove } = request
  const { budgetMs } = inputs.compare!
  const startMs = performance.now()
  // Head's inputs serve both, those of the server that it was seen to be too.
  const server = recognizeServer(inputs, images.head)
  const served = server ? parseAbove(server.texts) : inputs
  await using dataset = await openSameDataset(inputs, record, place.host)
  const setupOf = (image: PreparedImage): TrialSetup =>
    planSetup(served, { ...place, dataset, image })
  const setups = { base: setupOf(images.base), head: setupOf(images.head) }
  const first = record.trial!
  const trial = await runTrial(first.plan, setups.base)
  await setups.base.dataset.demandUnchanged()
  noteBase(trial, first, comparison)
  const isToBeSized = record.search && comparison.sizes.length === 0
  const share = isToBeSized ? STARTS_SHARE : 1
  const plan = {
    trial: first.plan,
    setups,
    rows: dataset.facts.rows,
    budgetMs,
    share,
    untilMs: startMs + budgetMs * share,
    startsMs: 2 * (trial.marks.steadyMs ?? 0),
    ratePerSecond: analyze(first).throughputPerSecond ?? 1,
    seed: inputs.dataset.seed,
    relevance: relevanceOf(inputs.thresholds)
  }
  await runPairs(plan, comparison, place.host)
  const untilMs = startMs + budgetMs
  const both = {
    ...place,
    setups,
    trials: { base: trial, head: first },
    untilMs
  }
  if (isToBeSized) await checkBothSizes(both, record, comparison)
}

/** Throws why base's numbers would say nothing. */
function noteBase(
  trial: Measurement,
  head: Measurement,
  comparison: ComparisonRecord
): void {
  const [base, own] = [successRate(trial), successRate(head)]
  comparison.base.successRate = base
  const ended = describeEnding(trial)
  if (ended)
    throw new ProfileError({
      ...ended,
      code: 'base-failed',
      message: `Base does not work here: ${ended.message}`
    })
  if (base < own - FAILED_SHARE)
    throw new ProfileError({
      code: 'base-unlike',
      message: `Base answers ${formatShare(base)} of the dataset's requests rightly, and this change ${formatShare(own)}: what they take can't be compared.`,
      blame: 'user',
      remedy:
        "Both get head's dataset. Compare by rows that both can answer, or with a later base."
    })
}

function successRate({ exchanges, ...trial }: Measurement): number {
  const range = steadyRange({ exchanges, ...trial })
  const requests = range[1] - range[0]
  return requests > 0 ? countSucceeded(exchanges, range) / requests : 0
}
