import * as core from '@actions/core'
import { keepReport } from '../cache/store.ts'
import { VERSION } from '../foundation/version.ts'
import type { Host } from '../host.ts'
import type { Inputs, ReportInputs } from '../inputs/inputs.ts'
import type { Request } from '../inputs/parse-inputs.ts'
import { runStory } from '../story.ts'
import { reportStory } from '../publication/report-story.ts'
import { failsStep } from '../report/compose-report.ts'
import type { Report } from '../report/schema/report.ts'
import { startRecord } from '../run-record.ts'
import { openRuntime } from '../runtime/open-runtime.ts'
import type { Run } from '../runtime/docker/run.ts'
import { failStep } from './fail.ts'
import { troubleshootingUrl } from './links.ts'
import { publish } from './publish.ts'
import { cleanUp, savePlace, startRun } from './start-run.ts'
import { stage } from './stage.ts'

/** What the step was asked for; or how to report that it can't be known. */
export type Asked =
  Request | { readonly mistake: unknown; readonly report: ReportInputs }

/** A step of a job: runs the story, reports whatever happened, fails last. */
export async function main(asked: Asked): Promise<void> {
  const run = startRun()
  const inputs = 'inputs' in asked ? asked.inputs : undefined
  const to = 'inputs' in asked ? asked.inputs.report : asked.report
  const record = startRecord({
    name: to.name,
    createdAt: new Date().toISOString(),
    version: VERSION,
    troubleshooting: troubleshootingUrl(),
    attempt: Number(process.env['GITHUB_RUN_ATTEMPT']) || undefined
  })
  const report = await reportStory(record, run.signal, async () => {
    if (run.fault) throw run.fault
    if ('mistake' in asked) throw asked.mistake
    asked.inputs.secrets.forEach(core.setSecret)
    savePlace(asked.inputs.place)
    const runtime = await openRuntime(asked.inputs, run)
    return runStory(asked, record, { host: hostOf(run), runtime })
  })
  if (inputs) keep(inputs, report)
  const lost = await publish({ report, record, to, root: run.reportRoot })
  if (failsStep(report, inputs?.failOn ?? 'failed')) await failStep(report)
  // A gate that says nothing must not pass.
  if (lost.length > 0) core.setFailed(lost.join(' '))
  if (!run.isSaved) await cleanUp(run, inputs?.place)
}

function hostOf({ signal, temporaryDirectory }: Run): Host {
  const tell = core.info
  // What comes of a trial is told when it ended.
  const beginTrial = (): void => undefined
  return { signal, temporaryDirectory, stage, beginTrial, tell }
}

function keep(inputs: Inputs, report: Report): void {
  try {
    keepReport(inputs, report)
  } catch (thrown) {
    core.warning(`The report was not kept in \`cache\`: ${String(thrown)}`)
  }
}
