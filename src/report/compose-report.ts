import { overallVerdict } from '../thresholds/evaluate-rules.ts'
import type { Verdict, VerdictState } from '../thresholds/rule.ts'
import type { FailOn } from '../inputs/inputs.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { azureDetails } from './azure.ts'
import { cpuCurve, memoryCurve } from './curve.ts'
import type { RunRecord } from '../run-record.ts'
import { describeRule } from './verdicts.ts'
import { reuseReport } from './reuse.ts'
import {
  type Report,
  SCHEMA_VERSION,
  type TrialReport
} from './schema/report.ts'

/** The report of a run, however far it came. */
export function composeReport(facts: RunRecord): Report {
  if (facts.earlier) return reuseReport(facts.earlier, facts)
  const { trial, secrets, version, troubleshooting, analysis, ...known } = facts
  const verdict = facts.error ? 'failed' : overallVerdict(facts.verdicts)
  const report = {
    ...known,
    analysis: analysis && withoutFindings(analysis),
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'profile-inference', version, troubleshooting },
    verdict,
    because: explainVerdict(verdict, facts),
    trials: trial ? [composeTrial(trial)] : [],
    azure: azureDetails(facts)
  }
  return clean(report, secrets) as unknown as Report
}

/** Whether the step fails: an error always does, a verdict as was asked. */
export function failsStep(report: Report, failOn: FailOn): boolean {
  if (report.error) return true
  if (failOn === 'never') return false
  if (report.verdict === 'inconclusive') return failOn === 'inconclusive'
  return report.verdict === 'failed'
}

/** They are in the report's own list, with those of the other rooms. */
function withoutFindings(analysis: NonNullable<RunRecord['analysis']>) {
  const { findings: _, ...rest } = analysis
  return rest
}

function composeTrial(trial: Measurement): TrialReport {
  const { plan, startedAt, marks, ending, counterSource, generator } = trial
  return {
    ...{ plan, startedAt, marks, ending, counterSource, generator },
    samples: trial.samples.length,
    exchanges: trial.exchanges.length,
    memoryCurve: memoryCurve(trial),
    cpuCurve: cpuCurve(trial),
    log: trial.log
  }
}

function explainVerdict(verdict: VerdictState, facts: RunRecord): string {
  if (facts.error) return facts.error.message
  const failing = facts.verdicts.filter(({ rule }) => rule.level === 'fail')
  const [worst, ...others] = failing.filter(({ state }) => state === verdict)
  if (!worst) return 'Nothing was judged.'
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return verdict === 'passed'
    ? summarizePassed(failing)
    : `${describeRule(worst)}${more}`
}

function summarizePassed(verdicts: readonly Verdict[]): string {
  const asked = verdicts.filter(({ rule }) => !rule.text.includes('(implied)'))
  if (asked.length === 0)
    return 'Every request succeeded, and nothing was killed for memory.'
  return asked.length === 1
    ? `The threshold holds: ${asked[0]!.rule.text}`
    : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`
}

/** JSON without secrets and without numbers that are none. */
function clean(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined
    return Number.isInteger(value) ? value : Number(value.toPrecision(7))
  }
  if (typeof value === 'string') return mask(value, secrets)
  if (Array.isArray(value)) return value.map((item) => clean(item, secrets))
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value)
    .map(([key, item]) => [key, clean(item, secrets)] as const)
    .filter(([, item]) => item !== undefined)
  return Object.fromEntries(pairs)
}

function mask(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (masked, secret) => masked.replaceAll(secret, '***'),
    text
  )
}
