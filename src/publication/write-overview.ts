import { keepTrend } from '../cache/store.ts'
import { folderName } from '../foundation/folder-name.ts'
import { VERSION } from '../foundation/version.ts'
import type { Report } from '../report/schema/report.ts'
import { type Overview, composeOverview } from '../report/overview/overview.ts'
import { OVERVIEW_VIEWS } from '../report/overview/overview-views.ts'
import type { RunRecord } from '../run-record.ts'
import { type FileViews, type WrittenFiles, viewFiles } from './report-files.ts'
import { type Way, type Tell, attempt, writeAll } from './write-report.ts'

/** Services and the page of all of them. */
export interface OverviewParts {
  readonly overview: Overview
  /** Those with a record were merged here: their reports are nowhere else. */
  readonly services: readonly {
    readonly report: Report
    readonly record?: RunRecord
  }[]
}

export function beginOverview(
  name: string,
  services: OverviewParts['services']
): OverviewParts {
  const of = { name, createdAt: new Date().toISOString(), version: VERSION }
  const reports = services.map(({ report }) => report)
  return { overview: composeOverview(of, reports), services }
}

/** Points of those that were merged here; of the others, their own jobs kept them. */
export function keepTrends(
  services: OverviewParts['services'],
  history: string | undefined,
  tell: Tell
): void {
  for (const { report, record } of services)
    if (record)
      attempt('run in `history`', () => keepTrend(history, report), tell)
}

/** index.html and what belongs to it; below it, reports that were merged. */
export function writeOverview(
  way: Way,
  { overview, services }: OverviewParts,
  tell: Tell
): WrittenFiles {
  const own = Object.entries(OVERVIEW_VIEWS).map(
    ([name, render]) => [name, () => render(overview)] as const
  )
  const merged = services.flatMap(({ report, record }) =>
    record
      ? Object.entries(viewFiles({ report, record, runUrl: undefined })).map(
          ([name, render]) =>
            [`${folderName(report.name)}/${name}`, render] as const
        )
      : []
  )
  const files: FileViews = Object.fromEntries([...own, ...merged])
  return writeAll(way, files, tell)
}
