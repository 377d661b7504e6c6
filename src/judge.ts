import type { Analysis } from './analysis/analysis.ts'
import type { Comparison } from './comparison/conclude-comparison.ts'
import { changesForRules } from './comparison/relative-rules.ts'
import type { Cost } from './pricing/cost.ts'
import type { RunRecord } from './run-record.ts'
import { doubtTimes } from './sizing/contention-findings.ts'
import type { Recommendation } from './sizing/recommendation.ts'
import { collectMetrics } from './thresholds/collect-metrics.ts'
import { doubtBelowFloor } from './thresholds/below-floor.ts'
import { evaluateRules, withImpliedRules } from './thresholds/evaluate-rules.ts'
import type { Verdict } from './thresholds/rule.ts'

/** What rules can be about, as far as it is known. */
export interface Judged {
  readonly analysis: Analysis
  readonly recommendation: Recommendation | undefined
  readonly cost: Cost | undefined
  readonly comparison: Comparison | undefined
}

/** The caller's rules, and those that hold for any service. */
export function judge(
  record: RunRecord,
  { analysis, recommendation, cost, comparison }: Judged
): Verdict[] {
  const { criteria, image, machine } = record
  const metrics = collectMetrics({
    analysis,
    cost,
    cpuDoubt: criteria?.search.cpu ? doubtTimes(record) : undefined,
    imageBytes: image?.sizeBytes,
    ...(recommendation && { recommended: sizeOf(recommendation) })
  })
  const rules = withImpliedRules(criteria?.thresholds ?? [])
  const changes = comparison && changesForRules(comparison)
  const verdicts = evaluateRules(rules, metrics, changes)
  return doubtBelowFloor(verdicts, machine?.floor)
}

function sizeOf(recommendation: Recommendation) {
  return recommendation.kind === 'size'
    ? recommendation.size
    : { absent: recommendation.reason }
}
