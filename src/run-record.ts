import type { Analysis } from './analysis/analysis.ts'
import type { DatasetFacts } from './dataset/dataset.ts'
import type { ErrorFacts } from './foundation/errors.ts'
import type { Finding } from './foundation/finding.ts'
import type { Verdict } from './thresholds/rule.ts'
import type { ImageFacts } from './runtime/image.ts'
import type { ServerFacts } from './servers/recognize-server.ts'
import type { MachineFacts } from './measurement/machine.ts'
import type { Measurement } from './measurement/measurement.ts'
import type { Recommendation } from './sizing/recommendation.ts'
import type { Report, SearchReport, StageTime } from './report/schema/report.ts'

/**
 * What is known of a run so far. It is filled in as the run goes, so that
 * whatever fails later, all that was found is reported.
 */
export interface RunRecord {
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly version: string
  /** URL of docs/troubleshooting.md; undefined: nobody knows. */
  readonly troubleshooting?: string | undefined
  /** Never to be printed. */
  secrets: readonly string[]
  error?: ErrorFacts | undefined
  /** It answers, and nothing was run. */
  earlier?: Report | undefined
  machine?: MachineFacts
  image?: ImageFacts
  server?: ServerFacts
  dataset?: DatasetFacts
  trial?: Measurement
  analysis?: Analysis
  recommendation?: Recommendation
  search?: SearchReport
  verdicts: readonly Verdict[]
  findings: readonly Finding[]
  readonly stages: StageTime[]
}

/** A run that has not begun. */
export function startRecord(
  of: Pick<RunRecord, 'name' | 'createdAt' | 'version' | 'troubleshooting'>
): RunRecord {
  return { ...of, secrets: [], verdicts: [], findings: [], stages: [] }
}
