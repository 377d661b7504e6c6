import { cancelled } from '../analysis/ending.ts'
import { describeError } from '../foundation/errors.ts'
import { composeReport } from '../report/compose-report.ts'
import { reuseReport } from '../report/compose/reuse-report.ts'
import type { Report } from '../report/schema/report.ts'
import { type RunRecord, startRecord } from '../run-record.ts'

/**
 * Runs a story to its end or to its error, and reports it either way: never
 * rejects. A report that comes back from it answers instead.
 *
 * @param signal fires when the run is cancelled
 */
export async function reportStory(
  record: RunRecord,
  signal: AbortSignal,
  story: () => Promise<Report | undefined>
): Promise<Report> {
  try {
    const earlier = await story()
    if (earlier) return reuseReport(earlier, record)
  } catch (thrown) {
    record.error = signal.aborted ? cancelled : describeError(thrown)
  }
  return compose(record)
}

/** What cannot be concluded of what was measured must not take the rest along. */
function compose(record: RunRecord): Report {
  try {
    return composeReport(record)
  } catch (thrown) {
    const { name, createdAt, version, troubleshooting, attempt } = record
    // Nothing else of it comes along, for it is what can't be composed.
    const begun = { name, createdAt, version, troubleshooting, attempt }
    const { secrets, stages } = record
    const error = record.error ?? describeError(thrown)
    return composeReport({ ...startRecord(begun), secrets, stages, error })
  }
}
