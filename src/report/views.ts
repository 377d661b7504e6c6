/** Every view that is a file: what it is called, and what is in it. */
import { COLUMNS_FILE, RUN_FILE, saveRun } from '../saved/saved-run.ts'
import { exchangesCsv, samplesCsv } from './csv.ts'
import { renderPage } from './html/render-page.ts'
import { renderSummary } from './markdown/summary.ts'
import { renderTags } from './tags.ts'
import type { Report } from './schema/report.ts'
import type { Viewed } from './viewed.ts'

/** In pieces, for it may be long; none at all: there is no file. */
type View = (of: Viewed) => Iterable<string | Uint8Array>

export const VIEWS: Readonly<Record<string, View>> = {
  'report.json': ({ report }) => json(report),
  'report.html': (viewed) => [renderPage(viewed)],
  'summary.md': ({ report }) => [renderSummary(report)],
  'tags.json': ({ report, runUrl }) => json(renderTags(report, runUrl)),
  'exchanges.csv': ({ record: { trial } }) =>
    trial ? exchangesCsv(trial) : [],
  'samples.csv': ({ record: { trial } }) => (trial ? samplesCsv(trial) : []),
  'container.log': ({ report }) => {
    const log = report.trials[0]?.log || report.error?.log
    return log ? [`${log}\n`] : []
  },
  [RUN_FILE]: ({ report, record }) =>
    isElsewhere(report) ? [] : [saveRun(record).text],
  [COLUMNS_FILE]: ({ report, record }) =>
    isElsewhere(report) ? [] : saveRun(record).columns
}

/** What an earlier run or a shard measured lies beside its own report. */
function isElsewhere({ reused, merged }: Report): boolean {
  return Boolean(reused ?? merged)
}

function json(value: unknown): string[] {
  return [`${JSON.stringify(value, null, 2)}\n`]
}
