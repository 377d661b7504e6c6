/** What it costs a comparison that its time was over before it had decided. */
import { formatMs } from '../foundation/units.ts'
import { MAX_PAIRS, MIN_CHANGE_PAIRS, freedomOf } from './compare-starts.ts'
import { criticalT } from './student.ts'

/** What the caller allows, and how much of it the starts get. */
export interface StartsBudget {
  readonly budgetMs: number
  readonly share: number
}

/** How far the pairs came. */
export interface PairsRun {
  readonly pairs: number
  /** Of the pair that took longest, and how long both starts of one did, ms. */
  readonly longestMs: number
  readonly startsMs: number
  /** Too little for one more pair, ms. */
  readonly leftMs: number
}

/** Services that take longer to start are told what that costs, ms. */
const SLOW_START_MS = 5000
/** What is told of a budget is a multiple of it, ms. */
const ROUND_MS = 10_000

/** A sentence; undefined: there is nothing to tell. */
export function explainShortOfTime(
  run: PairsRun,
  budget: StartsBudget
): string | undefined {
  const { pairs, longestMs, startsMs } = run
  const takes = `A pair of starts takes ${formatMs(longestMs)}, so that there was time for ${pairs} of`
  if (pairs < MIN_CHANGE_PAIRS)
    return `${takes} the ${MIN_CHANGE_PAIRS} that it takes at least to see a change; \`compare-budget: ${enough(run, budget)}\` would be enough.`
  if (startsMs <= 2 * SLOW_START_MS) return undefined
  const wider = margin(pairs) / margin(MAX_PAIRS)
  return `${takes} ${MAX_PAIRS}, and what is undecided is known ${wider.toFixed(1)} times less exactly; a longer \`compare-budget\` leaves time for more.`
}

/** The budget in which the fewest pairs of a change have time: `90s`. */
function enough(
  { pairs, longestMs, leftMs }: PairsRun,
  { budgetMs, share }: StartsBudget
): string {
  const missingMs = (MIN_CHANGE_PAIRS - pairs) * longestMs - leftMs
  const ms = budgetMs + missingMs / share
  return `${(Math.ceil(ms / ROUND_MS) * ROUND_MS) / 1000}s`
}

/** Half the width of an interval, in spreads of a start. */
function margin(pairs: number): number {
  return criticalT(0.05, freedomOf(pairs)) / Math.sqrt(pairs)
}
