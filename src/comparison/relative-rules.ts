/** What relative rules of the caller ask of a comparison, and what it answers. */
import type { MetricChanges } from '../thresholds/evaluate-relative.ts'
import { RELATIVE_METRICS, type Rule } from '../thresholds/rule.ts'
import type { Change } from './change.ts'
import type { Relevance } from './compare-starts.ts'
import type { Comparison } from './conclude-comparison.ts'
import { type Allowed, COMPARED_METRICS } from './paired-starts.ts'

/** Each metric's change as rules ask for it. */
export function changesForRules({
  changes,
  sameImage,
  ended,
  untried
}: Pick<
  Comparison,
  'changes' | 'sameImage' | 'ended' | 'untried'
>): MetricChanges {
  return Object.fromEntries(
    RELATIVE_METRICS.map((metric) => {
      if (sameImage) return [metric, NO_CHANGE]
      const change = changes.find((each) => each.metric === metric)
      const own = metric === 'memory.recommended' ? untried : undefined
      const absent = own ?? ended ?? 'one of both sides has no number for it'
      return [metric, describeChange(change, absent)]
    })
  )
}

/** Of the same image; a share of anything is 0. */
const NO_CHANGE = { base: 1, amount: 0, low: 0, high: 0, isDoubtful: false }

function describeChange(change: Change | undefined, absent: string) {
  if (!change) return { absent }
  const { base, share, low, high, direction, because } = change
  const known = [base, share, low, high].every(Number.isFinite)
  if (!known) return { absent: because ?? absent }
  return {
    base: base!,
    amount: share! * base!,
    low: low! * base!,
    high: high! * base!,
    isDoubtful: direction === 'open' || direction === 'same'
  }
}

/** What a rule calls too much is what matters of a metric. */
export function relevanceOf(rules: readonly Rule[]): Relevance {
  const limits = COMPARED_METRICS.flatMap((metric) => {
    const allowed = (['share', 'amount'] as const).flatMap((kind) => {
      const all = rules
        .filter((rule) => rule.metric === metric && rule.relative === kind)
        .map(({ limit }) => limit)
        .filter((limit) => limit > 0)
      return all.length > 0 ? [[kind, Math.min(...all)] as const] : []
    })
    const known: Allowed = Object.fromEntries(allowed)
    return allowed.length > 0 ? [[metric, known] as const] : []
  })
  return Object.fromEntries(limits)
}
