import { ProfileError } from '../foundation/errors.ts'
import type { Finding } from '../foundation/finding.ts'
import type { Report } from '../report/schema/report.ts'
import { compareBuilds } from './compare-builds.ts'
import { listShards } from './merge-findings.ts'

/** A report and the folder that it was read from. */
export interface FoundReport {
  readonly directory: string
  readonly report: Report
}

/** Reports of one name: one, or all shards of one plan in their order. */
export interface Subject {
  readonly name: string
  readonly reports: readonly FoundReport[]
  readonly remarks: readonly Finding[]
}

/**
 * What is merged of all that was found: of each name the whole report, or each
 * shard once. Where one was run again, its last attempt counts: ids and times
 * of artifacts are in no order.
 *
 * @throws {ProfileError} a shard is missing, or is of another plan
 */
export function chooseReports(found: readonly FoundReport[]): Subject[] {
  const byName = Map.groupBy(found, ({ report }) => report.name)
  return [...byName].map(([name, all]) => {
    const some = withoutMerged(all)
    const byIndex = Map.groupBy(some, ({ report }) => report.shard?.index ?? 0)
    const indexes = [...byIndex.keys()].toSorted((a, b) => a - b)
    const chosen = indexes.map((index) => lastAttempt(byIndex.get(index)!))
    const reports = chosen.map(({ last }) => last)
    demandAll(name, reports)
    demandSame(name, reports)
    const remarks = chosen.flatMap(({ remark }) => remark)
    return { name, reports, remarks: [...remarks, ...compareBuilds(reports)] }
  })
}

/** What an earlier attempt merged lies among the artifacts of its shards. */
function withoutMerged(all: readonly FoundReport[]): readonly FoundReport[] {
  const hasShards = all.some(({ report }) => report.shard)
  return hasShards ? all.filter(({ report }) => !report.merged) : all
}

function lastAttempt(some: readonly FoundReport[]): {
  readonly last: FoundReport
  readonly remark: readonly Finding[]
} {
  const byAttempt = some.toSorted((a, b) => attemptOf(b) - attemptOf(a))
  const [last, before] = byAttempt
  if (!last) throw new Error('A group has a member.')
  if (!before) return { last, remark: [] }
  if (attemptOf(last) === attemptOf(before))
    throw mergeError({
      code: 'reports-ambiguous',
      message: `${last.directory} and ${before.directory} are both ${spell(last)}, of the same attempt.`,
      remedy:
        'Give each service a `name` of its own, and merge each report once.'
    })
  const message = `${spell(last)} was run ${some.length} times: attempt ${attemptOf(last)} counts.`
  const remark: Finding = {
    code: 'attempt-superseded',
    severity: 'note',
    message: message.replace(/^./, (sign) => sign.toUpperCase()),
    remedy: 'Nothing; to see an earlier attempt, open its own report.'
  }
  return { last, remark: [remark] }
}

function attemptOf({ report }: FoundReport): number {
  return report.attempt ?? 1
}

/** `shard 2 of 4 of score`, `the report of score` */
function spell({ report: { shard, name } }: FoundReport): string {
  return shard
    ? `shard ${shard.index} of ${shard.of} of \`${name}\``
    : `the report of \`${name}\``
}

function demandAll(name: string, reports: readonly FoundReport[]): void {
  const shards = reports.flatMap(({ report }) => report.shard ?? [])
  if (shards.length === 0) return
  if (shards.length < reports.length)
    throw mergeError({
      code: 'reports-ambiguous',
      message: `Of \`${name}\` there are shards and a report of the whole.`,
      remedy: 'Merge either, or give the whole another `name`.'
    })
  const of = Math.max(...shards.map((shard) => shard.of))
  const have = new Set(shards.map(({ index }) => index))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(
    (index) => !have.has(index)
  )
  if (missing.length > 0)
    throw mergeError({
      code: 'shards-missing',
      message: `Of \`${name}\` ${listShards(missing)} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      remedy:
        'Run these jobs again and merge then; all artifacts must be downloaded, for example with `pattern: profile-inference-*`.'
    })
}

/** What all shards have in common, and how one differs. */
const SAME: readonly [string, (report: Report) => string | undefined][] = [
  ['split', ({ shard }) => shard && `${shard.of} shards`],
  ['version of profile-inference', ({ tool }) => tool.version],
  // Two builds of one file are hardly ever the same bytes.
  ['image', ({ image }) => image?.digest && image.fingerprint.slice(0, 19)],
  ['dataset', ({ dataset }) => dataset?.sha256.slice(0, 16)],
  ['plan', ({ shard }) => shard?.plan.slice(0, 16)]
]

/** What a shard did not come to know is no difference. */
function demandSame(name: string, reports: readonly FoundReport[]): void {
  const differences = SAME.flatMap(([what, of]) => {
    const known = reports.filter(({ report }) => of(report) !== undefined)
    const [first] = known
    const other = known.find(({ report }) => of(report) !== of(first!.report))
    return first && other
      ? [
          `Shard ${other.report.shard?.index} of \`${name}\` has another ${what} than shard ${first.report.shard?.index}: ${of(other.report)}, and not ${of(first.report)}.`
        ]
      : []
  })
  if (differences.length > 0)
    throw mergeError({
      code: 'shards-differ',
      message: differences.join(' '),
      remedy:
        'Shards can be merged that ran one commit with the same inputs, all but `shard`: run them in one workflow.'
    })
}

function mergeError(
  facts: Readonly<Record<'code' | 'message' | 'remedy', string>>
): ProfileError {
  return new ProfileError({ ...facts, blame: 'user' })
}
