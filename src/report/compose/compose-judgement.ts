import type { ErrorFacts } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import { isImplied } from '../../thresholds/evaluate-rules.ts'
import type { Verdict, VerdictState } from '../../thresholds/rule.ts'
import type { ConcludedRun } from '../../conclude.ts'
import type {
  ErrorReport,
  FindingReport,
  VerdictReport
} from '../schema/judgement.ts'
import { describeRule } from '../verdicts.ts'
import { explainFailures } from './explain-failures.ts'
import type { Draft } from './draft.ts'

export function composeVerdict({
  rule,
  state,
  measured,
  reason
}: Verdict): Draft<VerdictReport> {
  const { metric, operator, limit, relative, level, text } = rule
  return {
    rule: { metric, operator, limit, relative, level, text },
    state,
    measured,
    reason
  }
}

export function composeFinding(finding: Finding): Draft<FindingReport> {
  const { code, severity, message, remedy } = finding
  return { code, severity, message, remedy }
}

export function composeError(error: ErrorFacts): Draft<ErrorReport> {
  const { code, message, blame, cause, remedy, log } = error
  return { code, message, blame, cause, remedy, log }
}

/** The verdict in one sentence. */
export function explainVerdict(
  verdict: VerdictState,
  { error, verdicts, shard, trial }: ConcludedRun
): string {
  if (error) return error.message
  if (shard)
    return `This is shard ${shard.index} of ${shard.of}: all of them are judged when they are merged.`
  const failing = verdicts.filter(({ rule }) => rule.level === 'fail')
  const [worst, ...others] = failing.filter(({ state }) => state === verdict)
  if (!worst) return 'Nothing was judged.'
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  if (verdict === 'passed') return summarizePassed(failing)
  const failures =
    trial && ['success.rate', 'failures'].includes(worst.rule.metric)
      ? explainFailures(trial)
      : undefined
  return [failures, `${describeRule(worst)}${more}`].filter(Boolean).join(' ')
}

function summarizePassed(verdicts: readonly Verdict[]): string {
  const asked = verdicts.filter(({ rule }) => !isImplied(rule))
  if (asked.length === 0)
    return 'Every request succeeded, and nothing was killed for memory.'
  return asked.length === 1
    ? `The threshold holds: ${asked[0]!.rule.text}`
    : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`
}
