/** Every view that is a file: what it is called, and what is in it. */
import type { Measurement } from '../measurement/measurement.ts'
import { exchangesCsv, samplesCsv } from './csv.ts'
import { renderSummary } from './markdown/summary.ts'
import type { Report } from './schema/report.ts'
import { renderTags } from './tags.ts'

/** What views are made from. */
export interface Viewed {
  readonly report: Report
  /** The trial at full size, in all detail; undefined: there was none. */
  readonly trial: Measurement | undefined
  /** The page of this run; undefined: it has none. */
  readonly runUrl: string | undefined
}

/** The text in pieces, for it may be long; none at all: there is no file. */
type View = (of: Viewed) => Iterable<string>

export const VIEWS: Readonly<Record<string, View>> = {
  'report.json': ({ report }) => json(report),
  'summary.md': ({ report }) => [renderSummary(report)],
  'tags.json': ({ report, runUrl }) => json(renderTags(report, runUrl)),
  'exchanges.csv': ({ trial }) => (trial ? exchangesCsv(trial) : []),
  'samples.csv': ({ trial }) => (trial ? samplesCsv(trial) : []),
  'container.log': ({ report }) => {
    const log = report.trials[0]?.log || report.error?.log
    return log ? [`${log}\n`] : []
  }
}

function json(value: unknown): string[] {
  return [`${JSON.stringify(value, null, 2)}\n`]
}
