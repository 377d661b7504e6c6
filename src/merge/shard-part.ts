import type { Analysis } from '../analysis/analysis.ts'
import { type TimeSeries, collectSeries } from '../analysis/latency.ts'
import { conclude } from '../conclude.ts'
import type { ErrorFacts } from '../foundation/errors.ts'
import type { Finding } from '../foundation/finding.ts'
import { machineClass } from '../measurement/machine.ts'
import { steadyRange } from '../measurement/right-answers.ts'
import { reportRun } from '../report/compose-report.ts'
import type { Report } from '../report/schema/report.ts'
import type { RunRecord, ShardFacts } from '../run-record.ts'

/** What is kept of a shard: all of its answers' times are elsewhere by then. */
export interface ShardPart {
  readonly shard: ShardFacts
  readonly report: Report
  readonly analysis: Analysis | undefined
  readonly error: ErrorFacts | undefined
  readonly findings: readonly Finding[]
  readonly machineClass: string | undefined
}

/** What a shard says, and the times of its right answers. */
export function summarizeShard(
  record: RunRecord,
  shard: ShardFacts
): { readonly part: ShardPart; readonly times: TimeSeries | undefined } {
  const { trial, machine } = record
  const { analysis, error, findings, ...rest } = conclude(record)
  const concluded = { ...record, ...rest, analysis, error, findings }
  return {
    part: {
      shard,
      report: reportRun(concluded),
      analysis,
      error,
      findings,
      machineClass: machine && machineClass(machine)
    },
    times: trial && collectSeries(trial.exchanges, steadyRange(trial))
  }
}

/** Times of several shards can be told as one where all had one class. */
export function haveOneClass(parts: readonly ShardPart[]): boolean {
  return new Set(parts.map((part) => part.machineClass)).size <= 1
}
