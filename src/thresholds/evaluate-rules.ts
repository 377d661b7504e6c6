import { type MetricChanges, evaluateRelative } from './evaluate-relative.ts'
import type {
  Metric,
  MetricName,
  Operator,
  Rule,
  Verdict,
  VerdictState
} from './rule.ts'

/**
 * Exact, also for `==`: the metrics that it is allowed on are whole numbers or
 * quotients of them. `success.rate == 100%` holds when all succeeded, for
 * n / n is exactly 1 and (n − 1) / n below it for every n we can count.
 */
const HOLDS: Readonly<
  Record<Operator, (measured: number, limit: number) => boolean>
> = {
  '<': (measured, limit) => measured < limit,
  '<=': (measured, limit) => measured <= limit,
  '>': (measured, limit) => measured > limit,
  '>=': (measured, limit) => measured >= limit,
  '==': (measured, limit) => measured === limit
}

/** What must hold of any service, unless a rule speaks about it. */
const IMPLIED: readonly {
  readonly unless: readonly MetricName[]
  readonly rule: Rule
}[] = [
  {
    unless: ['success.rate', 'failures'],
    rule: {
      metric: 'success.rate',
      operator: '==',
      limit: 1,
      level: 'fail',
      text: 'success.rate == 100% (implied)'
    }
  },
  {
    unless: ['oom.kills'],
    rule: {
      metric: 'oom.kills',
      operator: '==',
      limit: 0,
      level: 'fail',
      text: 'oom.kills == 0 (implied)'
    }
  }
]

/** By its text: rules of a saved run are others. */
export function isImplied({ text }: Pick<Rule, 'text'>): boolean {
  return IMPLIED.some(({ rule }) => rule.text === text)
}

export function withImpliedRules(rules: readonly Rule[]): readonly Rule[] {
  const named = new Set(rules.map(({ metric }) => metric))
  const implied = IMPLIED.filter(
    ({ unless }) => !unless.some((metric) => named.has(metric))
  )
  return [...rules, ...implied.map(({ rule }) => rule)]
}

/** One verdict a rule, in the rules' order. */
export function evaluateRules(
  rules: readonly Rule[],
  metrics: Readonly<Record<MetricName, Metric>>,
  changes: MetricChanges = {}
): Verdict[] {
  return rules.map((rule) =>
    rule.relative
      ? evaluateRelative(rule, changes)
      : evaluateRule(rule, metrics[rule.metric])
  )
}

function evaluateRule(rule: Rule, metric: Metric): Verdict {
  if ('absent' in metric)
    return { rule, state: 'inconclusive', reason: metric.absent }
  const held = HOLDS[rule.operator](metric.value, rule.limit)
  const state = held ? 'passed' : 'failed'
  return { rule, state, measured: metric.value }
}

/**
 * Failed beats inconclusive beats passed; `warn:` rules have no say. When
 * nothing was judged at all, nothing is known.
 */
export function overallVerdict(verdicts: readonly Verdict[]): VerdictState {
  if (verdicts.length === 0) return 'inconclusive'
  const states = verdicts
    .filter(({ rule }) => rule.level === 'fail')
    .map(({ state }) => state)
  if (states.includes('failed')) return 'failed'
  return states.includes('inconclusive') ? 'inconclusive' : 'passed'
}
