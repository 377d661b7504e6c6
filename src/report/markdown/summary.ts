import { describeRun } from '../document/describe-run.ts'
import type { Where } from '../document/verdict.ts'
import type { Report } from '../schema/report.ts'
import { renderMarkdown } from './render-markdown.ts'

/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 60_000

/** The job summary: verdict, size, thresholds, costs, doubts, details. */
export function renderSummary(report: Report, where: Where = {}): string {
  return renderMarkdown(describeRun(report, where), MAX_BYTES)
}
