import * as core from '@actions/core'
import { findWritten } from '../publication/report-files.ts'
import {
  type OverviewParts,
  writeOverview
} from '../publication/write-overview.ts'
import { type Way, type Tell, attempt } from '../publication/write-report.ts'
import {
  overviewOutputs,
  renderOverview
} from '../report/overview/overview-views.ts'
import { renderServicesComment } from '../report/markdown/comment.ts'
import { annotate } from './annotations.ts'
import { runUrl } from './links.ts'
import {
  comment,
  linksTo,
  setOutputs,
  upload,
  writeSummary
} from './publish.ts'

/** The page of many services, as `publish` does for one. */
export async function publishOverview(
  way: Way,
  parts: OverviewParts
): Promise<string[]> {
  const { to } = way
  const lost: string[] = []
  const lose: Tell = (sentence) => void lost.push(sentence)
  const files = writeOverview(way, parts, core.warning)
  const index = findWritten(files, 'index.html')
  if (index === undefined) lose('The report could not be written.')
  const artifact = await upload({ to }, files, [])
  const { overview, services } = parts
  const outputs = () => ({
    ...overviewOutputs(overview),
    'report-directory': files.paths.length > 0 ? files.directory : '',
    ...artifact
  })
  attempt('outputs', () => setOutputs(outputs()), lose)
  attempt(
    'summary',
    () => to.summary && writeSummary(renderOverview(overview)),
    core.warning
  )
  // Of the others, their own jobs told it.
  for (const { report, record } of services)
    if (record) attempt('annotations', () => annotate(report), core.warning)
  const links = { run: runUrl(), ...linksTo(artifact) }
  await comment({ to }, () => renderServicesComment(overview, links))
  return lost
}
