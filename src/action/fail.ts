import * as core from '@actions/core'
import { explainError } from '../foundation/errors.ts'
import type { FailOn } from '../inputs/inputs.ts'
import { failsStep } from '../report/compose-report.ts'
import { helpUrl } from '../report/help.ts'
import type { Report } from '../report/schema/report.ts'
import { stage } from './stage.ts'

/** The end of a step; of what was asked for, `lost` could not be written. */
export async function endStep(
  report: Report,
  failOn: FailOn,
  lost: readonly string[]
): Promise<void> {
  if (failsStep(report, failOn)) await failStep(report)
  // A gate that says nothing must not pass.
  if (lost.length > 0) core.setFailed(lost.join(' '))
}

/** The step fails, and its log says why. */
async function failStep(report: Report): Promise<void> {
  const { error } = report
  if (error?.log) {
    const { log } = error
    await stage('Last lines of the log', async () => core.info(log))
  }
  if (error) core.setFailed(explainError(error, helpUrl(report, error.code)))
  else if (report.verdict === 'inconclusive') core.setFailed(report.because)
  // Each missed threshold has its annotation already.
  else process.exitCode = core.ExitCode.Failure
}
