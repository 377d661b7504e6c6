import { join } from 'node:path'
import { folderName } from '../foundation/folder-name.ts'
import { tagModel } from '../publication/tag-model.ts'
import { findWritten } from '../publication/report-files.ts'
import {
  type Publication,
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import { renderTags } from '../report/tags.ts'
import type { CommandLine } from './command-line.ts'
import { openPage } from './open-page.ts'
import { complain, printReport } from './print-report.ts'

/**
 * Files, metadata, tags, then the answer. False: something that was asked for
 * could not be written.
 */
export async function publish(
  publication: Publication,
  { format, quiet, opens }: Pick<CommandLine, 'format' | 'quiet' | 'opens'>
): Promise<boolean> {
  const { report, record, to, root } = publication
  let isWhole = true
  const lose = (sentence: string): void => {
    isWhole = false
    complain(sentence)
  }
  // The last report of this folder is replaced; elsewhere, none is.
  const name = to.part ? `${to.name}-${to.part}` : to.name
  const directory = to.directory ?? join(root, folderName(name))
  const way = { to: { ...to, directory }, root }
  const viewed = { report, record, runUrl: undefined }
  const written = writeReport(way, viewed, complain)
  if (written.paths.length === 0) lose('There is no report.')
  attempt('metadata file', () => writeMetadata(report, to), lose)
  const tags = attempt('tags', () => renderTags(report), complain) ?? {}
  const tagging = await tagModel(to, tags)
  if (tagging && !(tagging.done && quiet)) complain(tagging.told)
  const { directory: where } = written
  const printing = { format, directory: where, isSummarized: to.summary }
  attempt('answer', () => printReport(report, printing), lose)
  const page = findWritten(written, 'report.html')
  if (opens && page) await openPage(page)
  return isWhole
}
