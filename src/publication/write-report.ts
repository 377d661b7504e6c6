import { resolve } from 'node:path'
import { writeFile } from '../files/write-file.ts'
import type { ReportInputs } from '../inputs/inputs.ts'
import { azureMetadata } from '../report/azure.ts'
import type { Report } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'
import type { Viewed } from '../report/viewed.ts'
import {
  type FileViews,
  type WrittenFiles,
  claimFolder,
  viewFiles,
  writeFiles
} from './report-files.ts'

/** Where a report goes. */
export interface Way {
  readonly to: ReportInputs
  /** Where files go, below it, when `report-directory` does not say it. */
  readonly root: string
}

/** What a run leaves behind, and where it goes. */
export interface Publication extends Way {
  readonly report: Report
  /** What it was made from. */
  readonly record: RunRecord
}

export type Tell = (sentence: string) => void

/** All files of a report. */
export function writeReport(
  way: Way,
  viewed: Viewed,
  tell: Tell
): WrittenFiles {
  return writeAll(way, viewFiles(viewed), tell)
}

/** The disk that was asked for may be full, and another one not. */
export function writeAll(
  { to, root }: Way,
  files: FileViews,
  tell: Tell
): WrittenFiles {
  const { directory, name } = to
  const asked = directory === undefined ? undefined : resolve(directory)
  const ways = asked === undefined ? [] : [() => asked]
  let written: WrittenFiles | undefined
  for (const folder of [...ways, () => claimFolder(root, name)]) {
    written =
      attempt('report', () => writeFiles(folder(), files), tell) ?? written
    for (const failure of written?.failures ?? []) tell(failure)
    if (written?.failures.length === 0) break
  }
  return written ?? { directory: '', paths: [], failures: [] }
}

/** The size as Azure ML's command line wrote it, where that was asked for. */
export function writeMetadata(
  report: Report,
  { metadataFile }: ReportInputs
): void {
  const metadata = azureMetadata(report)
  if (!metadataFile || !metadata) return
  writeFile(metadataFile, [`${JSON.stringify(metadata)}\n`])
}

/** Does one part; what fails is told, and takes no other along. */
export function attempt<T>(
  what: string,
  work: () => T,
  tell: Tell
): T | undefined {
  try {
    return work()
  } catch (thrown) {
    const { message } = thrown as Error
    tell(`The ${what} could not be written: ${message}`)
    return undefined
  }
}
