import { renderIndex } from '../html/render-index.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { OUTPUT_NAMES, type OutputName } from '../outputs.ts'
import type { Report } from '../schema/report.ts'
import { describeOverview } from './describe-overview.ts'
import type { Overview } from './overview.ts'

/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 250_000
/** A row has some 400 bytes; of the longest and strangest names, 2 kB. */
const MAX_SERVICES = 100

/** What stands in the job's summary. */
export function renderOverview(overview: Overview): string {
  return renderMarkdown(describeOverview(overview, MAX_SERVICES), MAX_BYTES)
}

/** Every view that is a file, by its name. */
export const OVERVIEW_VIEWS: Readonly<
  Record<string, (of: Overview) => readonly string[]>
> = {
  'index.html': (overview) => [renderIndex(overview)],
  'summary.md': (overview) => [renderOverview(overview)],
  'services.json': ({ services }) => [
    `${JSON.stringify(services.map(summarizeService), null, 2)}\n`
  ]
}

/** One service, for programs. */
function summarizeService(report: Report) {
  const { name, verdict, because, recommendation, resources } = report
  const proved = recommendation?.kind === 'size' && recommendation.proved
  return { name, verdict, because, proved, ...(resources && { resources }) }
}

/** What is said of all of them; of each alone, there is an output of its own job. */
export function overviewOutputs({
  verdict,
  services
}: Overview): Record<OutputName, string> {
  const none = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']))
  return {
    ...(none as Record<OutputName, string>),
    verdict,
    services: JSON.stringify(services.map(summarizeService))
  }
}
