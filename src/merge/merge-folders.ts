import { type OtherCriteria, analyzeFolder } from '../analyze-folder.ts'
import type { Finding } from '../foundation/finding.ts'
import type { Report } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'
import { readHistory } from '../history/history.ts'
import { readRun } from '../saved/read-run.ts'
import {
  type FoundReport,
  type Subject,
  chooseReports
} from './choose-reports.ts'
import { findReports } from './find-reports.ts'
import { mergeShards } from './merge-shards.ts'
import { MergedTimes } from './merged-times.ts'
import { readReport } from './read-report.ts'
import { type ShardPart, summarizeShard } from './shard-part.ts'

/** One service: its report, merged from shards or as it was found. */
export interface MergedService {
  readonly report: Report
  /** What views of a merged report are made from; absent: it was whole. */
  readonly record?: RunRecord
}

/** What of the request changes what is merged. */
export interface MergePlan {
  readonly other: OtherCriteria
  /** Folder of earlier runs, for a trend; undefined: there is none. */
  readonly history: string | undefined
}

/** The reports that folders hold, whatever they are of. */
export function readReports(patterns: readonly string[]): FoundReport[] {
  return findReports(patterns).map((directory) => ({
    directory,
    report: readReport(directory)
  }))
}

/** The one service that all of them are shards of; undefined: there is none. */
export function findShardedName(
  found: readonly FoundReport[]
): string | undefined {
  const [name, ...others] = new Set(found.map(({ report }) => report.name))
  const hasShards = found.some(({ report }) => report.shard)
  return others.length === 0 && hasShards ? name : undefined
}

/**
 * What earlier reports say together. Nothing is run: shards of one plan become
 * one report, and reports of several names stay several.
 */
export async function mergeReports(
  found: readonly FoundReport[],
  plan: MergePlan
): Promise<MergedService[]> {
  const services: MergedService[] = []
  for (const subject of chooseReports(found))
    services.push(await mergeSubject(subject, plan))
  return services
}

async function mergeSubject(
  subject: Subject,
  { other, history }: MergePlan
): Promise<MergedService> {
  const [first] = subject.reports
  if (!first?.report.shard) {
    const { directory, report } = first!
    const again = Object.keys(other).length > 0 && !report.reused
    const told = again ? analyzeFolder(directory, other).report : report
    return { report: withRemarks(told, subject.remarks) }
  }
  const earlier =
    history === undefined ? undefined : readHistory(history, subject.name)
  return mergeRuns(subject, { other, earlier })
}

/** One after the other, so that no two of them are in memory. */
async function mergeRuns(
  { reports, remarks }: Subject,
  { other, earlier }: Pick<RunRecord, 'earlier'> & { other: OtherCriteria }
): Promise<MergedService> {
  const parts: ShardPart[] = []
  const times = new MergedTimes()
  let first: RunRecord | undefined
  for (const { directory, report } of reports) {
    const record = readRun(directory)
    first ??= { ...record, earlier }
    const { part, times: own } = summarizeShard(record, {
      ...report.shard!,
      ...record.shard
    })
    parts.push(part)
    if (own) await times.add(own)
  }
  const latency = times.summarize()
  const report = mergeShards({ first: first!, parts, latency }, other)
  return {
    record: withoutMeasurements(first!),
    report: withRemarks(report, remarks)
  }
}

/** Over time, each shard is drawn on its own page. */
function withoutMeasurements({ trial: _, ...record }: RunRecord): RunRecord {
  const { search } = record
  if (!search) return record
  const trials = search.trials.map(({ measurement: __, ...past }) => past)
  return { ...record, search: { ...search, trials } }
}

function withRemarks(report: Report, remarks: readonly Finding[]): Report {
  return { ...report, findings: [...remarks, ...report.findings] }
}
