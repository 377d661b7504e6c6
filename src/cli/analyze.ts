import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OtherCriteria, analyzeFolder } from '../analyze-folder.ts'
import { writeFile } from '../files/write-file.ts'
import { type Read, parseInputs } from '../inputs/parse-inputs.ts'
import type { Pricing } from '../pricing/prices.ts'
import { findWritten } from '../publication/report-files.ts'
import {
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import { renderPage } from '../report/html/render-page.ts'
import type { Viewed } from '../report/viewed.ts'
import { readPricesOf } from '../sources/read-request.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT_CODES, exitCode } from './exit-code.ts'
import { openPage } from './open-page.ts'
import { complain, printReport } from './print-report.ts'

const PAGE = 'report.html'

/**
 * What an earlier run found, from the folder of its report, without an engine:
 * the same again, or by other criteria. A folder that has no page of its run
 * gets one; else files are written where a flag says it and nowhere else, so
 * that the earlier report stays.
 */
export async function analyze(asked: CommandLine): Promise<number> {
  const { texts, format } = asked
  // No config file is read: it may be of another run.
  const said: Read = (name) =>
    name === 'dataset' ? 'that of the run' : texts[name]
  const layer = await readPricesOf(said)
  const inputs = parseInputs(said, layer ? [layer] : [])
  const { headroom, thresholds, report: to } = inputs
  const other: OtherCriteria = {
    ...(texts.headroom !== undefined && { headroom }),
    ...(texts.thresholds !== undefined && { thresholds }),
    ...((texts.prices ?? texts.current) !== undefined && {
      reprice: repriceBy(texts, inputs.pricing)
    })
  }
  const from = asked.operand!
  const { record, report } = analyzeFolder(from, other)
  let isWhole = true
  const lose = (sentence: string): void => {
    isWhole = false
    complain(sentence)
  }
  let directory = from
  let page: string | undefined
  const viewed = { report, record, runUrl: undefined }
  if (to.directory !== undefined) {
    const written = writeReport({ to, root: from }, viewed, complain)
    directory = written.directory
    page = findWritten(written, PAGE)
    if (written.paths.length === 0) lose('There is no report.')
  } else if (Object.keys(other).length === 0 && !existsSync(join(from, PAGE)))
    page = attempt('page', () => writePage(from, viewed), complain)
  attempt('metadata file', () => writeMetadata(report, to), lose)
  printReport(report, { format, directory, isSummarized: to.summary })
  // One that lay there already may be anybody's, and is not opened.
  if (asked.opens) await openPage(page ?? writePage(newFolder(), viewed))
  const code = exitCode(report, inputs.failOn)
  return isWhole ? code : code || EXIT_CODES.failed
}

function writePage(folder: string, viewed: Viewed): string {
  const path = join(folder, PAGE)
  writeFile(path, [renderPage(viewed)])
  return path
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'profile-inference-'))
}

/** Either flag alone leaves the other half as it was then. */
function repriceBy(
  { prices }: CommandLine['texts'],
  now: Pricing | undefined
): NonNullable<OtherCriteria['reprice']> {
  return (was) => {
    const of = prices === undefined && was ? was : now
    return of && { prices: of.prices, current: now?.current ?? was?.current }
  }
}
