import * as core from '@actions/core'
import { helpUrl } from '../report/help.ts'
import { describeRule } from '../report/verdicts.ts'
import type { Report } from '../report/schema/report.ts'

/** GitHub shows ten of a kind per step. */
const MAX = 10

/** One error for each missed threshold, one warning for each doubt. */
export function annotate(report: Report): void {
  const title = `profile-inference: ${report.name}`
  const missed = report.verdicts.filter(({ state }) => state !== 'passed')
  for (const verdict of missed.slice(0, MAX)) {
    const fails = verdict.state === 'failed' && verdict.rule.level === 'fail'
    const tell = fails ? core.error : core.warning
    tell(describeRule(verdict), { title })
  }
  const doubts = report.findings.filter(
    ({ severity }) => severity === 'warning'
  )
  for (const { code, message, remedy } of doubts.slice(0, MAX)) {
    const sentences = [message, remedy, helpUrl(report, code)]
    core.warning(sentences.filter(Boolean).join(' '), { title })
  }
}
