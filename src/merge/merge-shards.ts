import type { OtherCriteria } from '../analyze-folder.ts'
import { type ConcludedRun, conclude, concludeCost } from '../conclude.ts'
import type { ErrorFacts } from '../foundation/errors.ts'
import type { StageTime } from '../host.ts'
import { reportRun } from '../report/compose-report.ts'
import type { MergedShardReport } from '../report/schema/merged.ts'
import type { Report } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'
import { answerAgain } from '../sizing/answer-again.ts'
import { mergeAnalyses } from './merge-analysis.ts'
import { mergeFindings } from './merge-findings.ts'
import { mergeSize } from './merge-size.ts'
import type { MergedLatency } from './merged-times.ts'
import { judgeMerged } from './judge-merged.ts'
import { type ShardPart, haveOneClass } from './shard-part.ts'

/** All shards of one plan, in their order, and what was made of their times. */
export interface ShardsOfPlan {
  /** The record of shard 1, where the size was searched. */
  readonly first: RunRecord
  readonly parts: readonly ShardPart[]
  readonly latency: MergedLatency
}

/** Shards as the run that they are parts of. */
export function mergeShards(
  { first, parts, latency }: ShardsOfPlan,
  other: Omit<OtherCriteria, 'reprice'>
): Report {
  const whole = toWhole(first, other)
  const { analyses, analysis } = mergeUse(parts, latency)
  const own = conclude(
    whole,
    Object.keys(other).length > 0 ? answerAgain : undefined
  )
  const size = analysis
    ? mergeSize({
        found: own.recommendation,
        search: own.search,
        analyses,
        merged: analysis,
        headroom: whole.criteria?.headroom ?? 0
      })
    : { recommendation: undefined, search: undefined }
  const concluded: ConcludedRun = {
    ...whole,
    ...size,
    cost: concludeCost(whole, size),
    // A part of the rows is compared with nothing.
    comparison: undefined,
    stages: longestStages(parts),
    error: findError(parts),
    analysis,
    verdicts: [],
    findings: analysis?.findings ?? []
  }
  const verdicts = judgeMerged(concluded, haveOneClass(parts))
  return {
    ...reportRun({ ...concluded, verdicts }),
    trials: parts.flatMap(({ report }) => report.trials),
    merged: {
      shards: parts.map(describeShard),
      ...(latency.relativeError !== undefined && {
        relativeError: latency.relativeError
      })
    }
  }
}

/** The record of the run that was not split. */
function toWhole(
  { shard: _, attempt: __, asked, ...record }: RunRecord,
  other: Omit<OtherCriteria, 'reprice'>
): RunRecord {
  const { criteria } = record
  return {
    ...record,
    ...(asked && { asked: asked.filter(({ name }) => name !== 'shard') }),
    ...(criteria && { criteria: { ...criteria, ...other } })
  }
}

function mergeUse(parts: readonly ShardPart[], latency: MergedLatency) {
  const analyses = parts.flatMap(({ analysis }) => analysis ?? [])
  if (analyses.length === 0) return { analyses, analysis: undefined }
  const use = mergeAnalyses(analyses, {
    latency: haveOneClass(parts) ? latency.summary : undefined
  })
  const { requests } = use
  const { relativeError } = latency
  const findings = mergeFindings(parts, { requests, relativeError })
  return { analyses, analysis: { ...use, findings } }
}

/** Of the first shard that ended early. */
function findError(parts: readonly ShardPart[]): ErrorFacts | undefined {
  const failed = parts.find(({ error }) => error)
  if (!failed?.error) return undefined
  const { index, of } = failed.shard
  const message = `Shard ${index} of ${of}: ${failed.error.message}`
  return { ...failed.error, message }
}

/** Shards run side by side. */
function longestStages(parts: readonly ShardPart[]): StageTime[] {
  const longest = new Map<string, number>()
  for (const { report } of parts)
    for (const { stage, ms } of report.stages)
      longest.set(stage, Math.max(longest.get(stage) ?? 0, ms))
  return [...longest].map(([stage, ms]) => ({ stage, ms }))
}

function describeShard({
  shard,
  report,
  machineClass
}: ShardPart): MergedShardReport {
  const { analysis, attempt, createdAt } = report
  const peak = analysis?.memory.peakBytes
  const p95 = analysis?.latency.p95?.value
  return {
    index: shard.index,
    createdAt,
    requests: analysis?.requests ?? 0,
    succeeded: analysis?.succeeded ?? 0,
    ...(attempt !== undefined && { attempt }),
    ...(machineClass !== undefined && { machineClass }),
    ...(peak !== undefined && { memoryPeakBytes: peak }),
    ...(p95 !== undefined && { p95Ms: p95 })
  }
}
