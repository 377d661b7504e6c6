import * as core from '@actions/core'
import { explainError } from '../foundation/errors.ts'
import { helpUrl } from '../report/help.ts'
import type { Report } from '../report/schema/report.ts'
import { stage } from './stage.ts'

/** The step fails, and its log says why. */
export async function failStep(report: Report): Promise<void> {
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
