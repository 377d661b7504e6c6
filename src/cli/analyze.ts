import { type OtherCriteria, analyzeFolder } from '../analyze-folder.ts'
import { parseInputs } from '../inputs/parse-inputs.ts'
import {
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT_CODES, exitCode } from './exit-code.ts'
import { complain, printReport } from './print-report.ts'

/**
 * What an earlier run found, from the folder of its report, without an engine:
 * the same again, or by other criteria. Files are written where a flag says it
 * and nowhere else, so that the earlier report stays.
 */
export function analyze(asked: CommandLine): number {
  const { texts, format } = asked
  // No config file is read: it may be of another run.
  const inputs = parseInputs((name) =>
    name === 'dataset' ? 'that of the run' : texts[name]
  )
  const { headroom, thresholds, report: to } = inputs
  const other: OtherCriteria = {
    ...(texts.headroom !== undefined && { headroom }),
    ...(texts.thresholds !== undefined && { thresholds })
  }
  const from = asked.operand!
  const { record, report } = analyzeFolder(from, other)
  let isWhole = true
  const lose = (sentence: string): void => {
    isWhole = false
    complain(sentence)
  }
  let directory = from
  if (to.directory !== undefined) {
    const viewed = { report, record, runUrl: undefined }
    const written = writeReport({ to, root: from }, viewed, complain)
    directory = written.directory
    if (written.paths.length === 0) lose('There is no report.')
  }
  attempt('metadata file', () => writeMetadata(report, to), lose)
  printReport(report, { format, directory, isSummarized: to.summary })
  const code = exitCode(report, inputs.failOn)
  return isWhole ? code : code || EXIT_CODES.failed
}
