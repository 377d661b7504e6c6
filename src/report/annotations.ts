import { helpUrl } from './help.ts'
import type { Report } from './schema/report.ts'
import { describeRule } from './verdicts.ts'

/** A remark beside a job's log. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly text: string
}

/** GitHub shows ten of a kind per step. */
const MAX = 10

/** One error for each missed threshold, one warning for each doubt. */
export function listAnnotations(report: Report): Annotation[] {
  const missed = report.verdicts
    .filter(({ state }) => state !== 'passed')
    .map((verdict): Annotation => {
      const fails = verdict.state === 'failed' && verdict.rule.level === 'fail'
      return { level: fails ? 'error' : 'warning', text: describeRule(verdict) }
    })
    // Errors first, so that no warning takes the place of what fails the job.
    .sort((a, b) => a.level.localeCompare(b.level))
    .slice(0, MAX)
  const doubts = report.findings
    .filter(({ severity }) => severity === 'warning')
    .slice(0, MAX)
    .map(({ code, message, remedy }): Annotation => {
      const sentences = [message, remedy, helpUrl(report, code)]
      return { level: 'warning', text: sentences.filter(Boolean).join(' ') }
    })
  return [...missed, ...doubts]
}
