import * as core from '@actions/core'
import { keepReport } from '../cache/store.ts'
import type { Host } from '../host.ts'
import type { ReportInputs } from '../inputs/inputs.ts'
import type { Request } from '../inputs/parse-inputs.ts'
import type { Run } from '../runtime/run.ts'
import { runStory } from '../story.ts'
import { beginRecord } from '../publication/begin-record.ts'
import { attempt } from '../publication/write-report.ts'
import { reportStory } from '../publication/report-story.ts'
import { openRuntime } from '../runtime/open-runtime.ts'
import { endStep } from './fail.ts'
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
  const troubleshooting = troubleshootingUrl()
  const record = beginRecord({ name: to.name, troubleshooting })
  const report = await reportStory(record, run.signal, async () => {
    if (run.fault) throw run.fault
    if ('mistake' in asked) throw asked.mistake
    asked.inputs.secrets.forEach(core.setSecret)
    savePlace(asked.inputs.place)
    const runtime = await openRuntime(asked.inputs, run)
    return runStory(asked, record, { host: hostOf(run), runtime })
  })
  if (inputs)
    attempt('report in `cache`', () => keepReport(inputs, report), core.warning)
  const { reportRoot: root, signal } = run
  const lost = await publish({ report, record, to, root }, { signal })
  await endStep(report, inputs?.failOn ?? 'failed', lost)
  // Where nobody reads the log there is no runner, and no post step.
  if (!run.isSaved || process.stdout.errored) await cleanUp(run, inputs?.place)
}

function hostOf({ signal, temporaryDirectory }: Run): Host {
  const tell = core.info
  // What comes of a trial is told when it ended.
  const beginTrial = (): void => undefined
  return { signal, temporaryDirectory, stage, beginTrial, tell }
}
