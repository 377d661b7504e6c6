import type { ComparisonRecord } from '../comparison/comparison-record.ts'
import {
  type SizeBasis,
  type SizeProbe,
  nextSizeProbe
} from '../comparison/size-check.ts'
import type { Size } from '../measurement/measurement.ts'
import { watchForEarlyStop } from '../sizing/outcome/early-stop.ts'
import {
  type Outcome,
  describeOutcome,
  judgeFailedStart
} from '../sizing/outcome/outcome.ts'
import {
  type SearchPlan,
  judgeProbe,
  planProbe,
  planReference
} from '../sizing/plan-search.ts'
import type { Place } from '../host.ts'
import { runTrial } from '../trial/run-trial.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'

/** One side, and what its trials are judged by. */
export interface SizedSide {
  readonly setup: TrialSetup
  readonly search: SearchPlan
}

export interface SizeCheck extends Place {
  readonly basis: SizeBasis
  readonly full: Size
  readonly sides: Readonly<Record<SizeProbe['side'], SizedSide>>
  /** No trial begins after, on the clock of `performance.now()`. */
  readonly untilMs: number
}

/** Trials of both sides at each other's size, alone and cold, into the record. */
export async function checkSizes(
  check: SizeCheck,
  record: ComparisonRecord
): Promise<void> {
  const { basis, host, sides, full } = check
  for (;;) {
    const next = nextSizeProbe(basis, record.sizes)
    if (!next || performance.now() > check.untilMs) return
    host.signal.throwIfAborted()
    await check.runtime.dropPageCache()
    const { side, memoryBytes } = next
    const outcome = await tryAt({ ...full, memoryBytes }, sides[side])
    await sides[side].setup.dataset.demandUnchanged()
    const held = outcome.kind === 'held'
    record.sizes.push({ ...next, held, why: describeOutcome(outcome) })
  }
}

async function tryAt(
  size: Size,
  { setup, search }: SizedSide
): Promise<Outcome> {
  const probe = { purpose: 'decide', size, wholeDataset: true } as const
  const by = { ...search, trials: [] }
  const judge = watchForEarlyStop(planReference(by, probe))
  try {
    const plan = planProbe(search, probe)
    const trial = await runTrial(plan, { ...setup, judge })
    return judgeProbe(by, probe, trial)
  } catch (thrown) {
    const outcome = judgeFailedStart(thrown)
    if (!outcome) throw thrown
    return outcome
  }
}
