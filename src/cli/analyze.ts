import { type OtherCriteria, analyzeFolder } from '../analyze-folder.ts'
import { parseInputs } from '../inputs/parse-inputs.ts'
import { loadPatterns } from '../inputs/pattern.ts'
import {
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import type { CommandLine } from './command-line.ts'
import { exitCode } from './exit-code.ts'
import { complain, printReport } from './print-report.ts'

/**
 * What an earlier run found, from the folder of its report, without an engine:
 * the same again, or by other criteria. Files are written where a flag says it
 * and nowhere else, so that the earlier report stays.
 */
export async function analyze(asked: CommandLine): Promise<number> {
  await loadPatterns()
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
  let directory = from
  if (to.directory !== undefined) {
    const viewed = { report, record, runUrl: undefined }
    const written = writeReport({ to, root: from }, viewed, complain)
    directory = written.directory
  }
  attempt('metadata file', () => writeMetadata(report, to), complain)
  printReport(report, { format, directory, isSummarized: to.summary })
  return exitCode(report, inputs.failOn)
}
