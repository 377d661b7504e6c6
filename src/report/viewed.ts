import type { RunRecord } from '../run-record.ts'
import type { Report } from './schema/report.ts'

/** What views are made from. */
export interface Viewed {
  readonly report: Report
  /** What it was made from. */
  readonly record: RunRecord
  /** The page of this run; undefined: it has none. */
  readonly runUrl: string | undefined
}
