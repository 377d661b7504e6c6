import { conclude } from './conclude.ts'
import { composeReport, reportRun } from './report/compose-report.ts'
import type { Report } from './report/schema/report.ts'
import type { Pricing } from './pricing/prices.ts'
import type { RunRecord } from './run-record.ts'
import { readRun } from './saved/read-run.ts'
import { answerAgain } from './sizing/answer-again.ts'
import type { Criteria } from './sizing/search-settings.ts'

/** What a run may be judged by afterwards. */
export interface OtherCriteria extends Partial<
  Pick<Criteria, 'headroom' | 'thresholds'>
> {
  /** What a size costs now, from what it cost then. */
  readonly reprice?: (was: Pricing | undefined) => Pricing | undefined
}

/** A run as it was recorded, and the report that is made from it now. */
export interface Analyzed {
  readonly record: RunRecord
  readonly report: Report
}

/**
 * The report of a run that is over, from the folder of its report: the same
 * again or, with other criteria, what a run with them would have said. Nothing
 * is run for it, so a size that only they ask for is not proved.
 */
export function analyzeFolder(
  directory: string,
  { reprice = (was) => was, ...other }: OtherCriteria = {}
): Analyzed {
  const read = readRun(directory)
  const saved = { ...read, pricing: reprice(read.pricing) }
  const { criteria } = saved
  if (!criteria || Object.keys(other).length === 0)
    return { record: saved, report: composeReport(saved) }
  const record = { ...saved, criteria: { ...criteria, ...other } }
  const conclusions = conclude(record, answerAgain)
  return { record, report: reportRun({ ...record, ...conclusions }) }
}
