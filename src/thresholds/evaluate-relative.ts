import {
  type RelativeMetric,
  RELATIVE_METRICS,
  type Rule,
  type Verdict
} from './rule.ts'

/** How a metric changed from base to head. Bounds are those of the change. */
export interface MetricChange {
  /** In the metric's unit. */
  readonly base: number
  /** Head less base, in the metric's unit, and between which it lies. */
  readonly amount: number
  readonly low: number
  readonly high: number
  /** Whether chance alone could have made it; false: it was tested, or exact. */
  readonly isDoubtful: boolean
}

/** Each metric's change, or why none is known. */
export type MetricChanges = Readonly<
  Partial<Record<RelativeMetric, MetricChange | { readonly absent: string }>>
>

const NOT_COMPARED = { absent: 'nothing was compared' }

/**
 * A relative rule fails when the change is beyond its limit and no chance, and
 * passes when the change as a whole lies within.
 */
export function evaluateRelative(rule: Rule, changes: MetricChanges): Verdict {
  const metric = RELATIVE_METRICS.find((name) => name === rule.metric)
  const change = (metric && changes[metric]) ?? NOT_COMPARED
  if ('absent' in change)
    return { rule, state: 'inconclusive', reason: change.absent }
  const scale = rule.relative === 'share' ? change.base : 1
  if (scale === 0)
    return { rule, state: 'inconclusive', reason: 'base has none of it' }
  const [amount, low, high] = [change.amount, change.low, change.high].map(
    (value) => value / scale
  ) as [number, number, number]
  const measured = amount
  const [best, worst] = isUpper(rule) ? [low, high] : [high, low]
  if (meets(rule, worst)) return { rule, state: 'passed', measured }
  const isCertain = !meets(rule, best) || !change.isDoubtful
  if (!meets(rule, amount) && isCertain)
    return { rule, state: 'failed', measured }
  const reason =
    'the change may be within the limit and may not, as far as these starts show'
  return { rule, state: 'inconclusive', measured, reason }
}

function isUpper({ operator }: Rule): boolean {
  return operator.startsWith('<')
}

function meets({ operator, limit }: Rule, value: number): boolean {
  if (value === limit) return operator.endsWith('=')
  return operator.startsWith('<') === value < limit
}
