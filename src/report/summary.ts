import { renderBlocks } from './blocks.ts'
import { details } from './markdown.ts'
import type { Report } from './schema/report.ts'
import {
  renderCosts,
  renderFindings,
  renderHead,
  renderThresholds
} from './sections.ts'
import { renderAzureTable } from './sections-azure.ts'
import { renderDetails } from './sections-details.ts'
import { renderRecommendation, renderSearch } from './sections-size.ts'

/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 60_000

/**
 * The job summary: verdict, size, thresholds, costs, doubts, details. Under
 * 64 KB: what does not fit is left out from the end and said.
 */
export function renderSummary(report: Report): string {
  const sections = [
    renderHead(report),
    renderRecommendation(report),
    renderBlocks(report),
    renderThresholds(report),
    renderCosts(report),
    renderFindings(report),
    renderSearch(report),
    ...renderDetails(report),
    renderAzureTable(report)
  ].filter((section) => section !== '')
  let text = ''
  for (const section of sections) {
    if (Buffer.byteLength(text + section) > MAX_BYTES)
      return `${text}${details('More', 'The rest did not fit here; it is in report.json.')}\n`
    text += `${section}\n\n`
  }
  return text
}
