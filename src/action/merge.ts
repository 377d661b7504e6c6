/** A step that makes one report of earlier ones, and runs nothing. */
import * as core from '@actions/core'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeError } from '../foundation/errors.ts'
import type { FailOn, ReportInputs } from '../inputs/inputs.ts'
import { parseMergeRequest } from '../inputs/merge-request.ts'
import type { Read } from '../inputs/parse-inputs.ts'
import {
  type MergedService,
  findShardedName,
  mergeReports,
  readReports
} from '../merge/merge-folders.ts'
import { composeReport, failsStep } from '../report/compose-report.ts'
import { beginRecord } from '../publication/begin-record.ts'
import {
  type OverviewParts,
  beginOverview,
  keepTrends
} from '../publication/write-overview.ts'
import { endStep } from './fail.ts'
import { troubleshootingUrl } from './links.ts'
import { publish } from './publish.ts'
import { publishOverview } from './publish-overview.ts'
import { stage } from './stage.ts'

/** @param fallback where the report goes when the inputs are wrong */
export async function merge(read: Read, fallback: ReportInputs): Promise<void> {
  let to = fallback
  let merged: () => Promise<void>
  try {
    const request = parseMergeRequest(read)
    // Whose comment is to say that nothing was found, nobody knows.
    to = { ...request.reportOf('merged'), comment: false }
    const { patterns, history, failOn } = request
    const services = await stage('Merge the reports', () => {
      const found = readReports(patterns)
      to = request.reportOf(findShardedName(found))
      return mergeReports(found, request)
    })
    const [only] = services
    if (services.length === 1 && only?.record) {
      const { report, record } = only
      merged = () => publishOne({ report, record }, to, failOn)
    } else {
      const parts = beginOverview(to.name, services)
      merged = () => publishMany(parts, to, failOn)
    }
    keepTrends(services, history, core.warning)
  } catch (thrown) {
    merged = () => publishError(thrown, to)
  }
  await merged()
}

/** What can't be merged has a report too. */
async function publishError(thrown: unknown, to: ReportInputs): Promise<void> {
  const troubleshooting = troubleshootingUrl()
  const record = beginRecord({ name: to.name, troubleshooting })
  record.error = describeError(thrown)
  await publishOne({ report: composeReport(record), record }, to, 'failed')
}

async function publishMany(
  parts: OverviewParts,
  to: ReportInputs,
  failOn: FailOn
): Promise<void> {
  const lost = await publishOverview({ to, root: root() }, parts)
  const { overview, services } = parts
  const failing = services.filter(({ report }) => failsStep(report, failOn))
  if (failing.length > 0) core.setFailed(overview.because)
  if (lost.length > 0) core.setFailed(lost.join(' '))
}

async function publishOne(
  { report, record }: Required<MergedService>,
  to: ReportInputs,
  failOn: FailOn
): Promise<void> {
  const lost = await publish({ report, record, to, root: root() })
  await endStep(report, failOn, lost)
}

function root(): string {
  const temporary = process.env['RUNNER_TEMP'] || tmpdir()
  return join(temporary, 'profile-inference-report')
}
