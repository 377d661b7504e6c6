import { analyze } from '../analysis/analyze.ts'
import type { ComparisonRecord } from '../comparison/comparison-record.ts'
import { unreclaimableDifference } from '../comparison/size-change.ts'
import type { Side } from '../comparison/size-check.ts'
import { headSize } from '../conclude-comparison.ts'
import { conclude } from '../conclude.ts'
import { formatMs } from '../foundation/units.ts'
import type { Place } from '../host.ts'
import type { Measurement } from '../measurement/measurement.ts'
import type { RunRecord } from '../run-record.ts'
import { type SearchPlan, planSearch } from '../sizing/plan-search.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { checkSizes } from './check-size.ts'

export interface BothSides extends Place {
  readonly setups: Readonly<Record<Side, TrialSetup>>
  /** Each at full size. */
  readonly trials: Readonly<Record<Side, Measurement>>
  /** On the clock of `performance.now()`. */
  readonly untilMs: number
}

/** As far as head's own search found a size, and there is time left. */
export async function checkBothSizes(
  both: BothSides,
  record: RunRecord,
  comparison: ComparisonRecord
): Promise<void> {
  const { setups, trials, untilMs } = both
  const size = headSize(record, conclude(record).search)
  const differenceBytes = unreclaimableDifference(comparison)
  if (!size || differenceBytes === undefined) return
  const base = planFor(record, trials.base)
  const head = planFor(record, trials.head)
  if (!base || !head) return
  const leftMs = untilMs - performance.now()
  // Under a limit it takes longer, and twice is usual.
  const trialMs = trials.base.marks.endedMs * 2
  if (leftMs < trialMs) {
    comparison.untried = `There was no time to try base at this change's size: a trial takes about ${formatMs(trialMs)}; a longer \`compare-budget\` would be enough.`
    comparison.obstacles.push(comparison.untried)
    return
  }
  await checkSizes(
    {
      ...both,
      basis: { ...size, differenceBytes },
      full: trials.head.plan.size,
      sides: {
        base: { setup: setups.base, search: base },
        head: { setup: setups.head, search: head }
      },
      untilMs: untilMs - trialMs
    },
    comparison
  )
}

/** What a trial of this side is judged by: what it took itself at full size. */
function planFor(
  { criteria, machine, smallest, cold = false }: RunRecord,
  trial: Measurement
): SearchPlan | undefined {
  if (!criteria || !machine || !smallest) return undefined
  const analysis = analyze(trial)
  const basis = { trial, analysis, criteria, machine, smallest, cold }
  const plan = planSearch(basis)
  return 'recommendation' in plan ? undefined : plan
}
