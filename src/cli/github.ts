import { appendText } from '../files/append.ts'
import { randomUUID } from 'node:crypto'
import { explainError } from '../foundation/errors.ts'
import { listAnnotations } from '../report/annotations.ts'
import { helpUrl } from '../report/help.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { renderOutputs } from '../report/outputs.ts'
import type { Report } from '../report/schema/report.ts'

/** Commands that a workflow's log turns into annotations. */
export function renderAnnotations(report: Report): string {
  const { name, error } = report
  const title = escapeProperty(`profile-inference: ${name}`)
  const lines = listAnnotations(report).map(
    ({ level, text }) => `::${level} title=${title}::${escape(text)}`
  )
  if (error) {
    const text = explainError(error, helpUrl(report, error.code))
    lines.push(`::error title=${title}::${escape(text)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function escape(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Summary and outputs of the step, where a workflow runs this. */
export function writeStep(
  report: Report,
  directory: string,
  isSummarized: boolean
): void {
  const { GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: outputs } = process.env
  if (page && isSummarized) appendText(page, renderSummary(report))
  if (!outputs) return
  const all = {
    ...renderOutputs(report),
    'report-path': `${directory}/report.json`,
    'report-directory': directory
  }
  for (const [name, value] of Object.entries(all)) {
    // Nobody can guess it, so no value can end early.
    const mark = randomUUID()
    appendText(outputs, `${name}<<${mark}\n${value}\n${mark}\n`)
  }
}
