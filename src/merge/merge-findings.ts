import { FEW_REQUESTS } from '../analysis/findings.ts'
import type { Finding } from '../foundation/finding.ts'
import { formatShare } from '../foundation/units.ts'
import { type ShardPart, haveOneClass } from './shard-part.ts'

/** What is known of the merged run. */
export interface MergedCounts {
  readonly requests: number
  readonly relativeError: number | undefined
}

/** Each doubt once, with the shards that have it, and those of merging itself. */
export function mergeFindings(
  parts: readonly ShardPart[],
  { requests, relativeError }: MergedCounts
): Finding[] {
  const byCode = Map.groupBy(
    parts.flatMap(({ shard, findings }) =>
      findings.map((finding) => ({ finding, index: shard.index }))
    ),
    ({ finding }) => finding.code
  )
  // All requests together may be enough.
  if (requests >= FEW_REQUESTS) byCode.delete('too-few-requests')
  const merged = [...byCode.values()].map((seen) => {
    const { finding } = seen[0]!
    const indexes = [...new Set(seen.map(({ index }) => index))]
    const isTheSame = seen.every(
      (each) => each.finding.message === finding.message
    )
    if (isTheSame && indexes.length === parts.length) return finding
    const message = `${finding.message} (${listShards(indexes)})`
    return { ...finding, message }
  })
  return [...findMergeFindings(parts, relativeError), ...merged]
}

/** `shard 2`, `shards 1, 3`; ten at most. */
export function listShards(indexes: readonly number[]): string {
  const told = indexes.slice(0, 10).join(', ')
  const more = indexes.length > 10 ? ` and ${indexes.length - 10} more` : ''
  return `${indexes.length === 1 ? 'shard' : 'shards'} ${told}${more}`
}

function findMergeFindings(
  parts: readonly ShardPart[],
  relativeError: number | undefined
): Finding[] {
  const findings: Finding[] = []
  if (!haveOneClass(parts))
    findings.push({
      code: 'machine-classes-differ',
      severity: 'warning',
      message: `Times are not merged, for the shards ran on machines of different classes: ${listClasses(parts)}.`,
      remedy:
        'Run all shards on runners of one kind, or those of one class again.'
    })
  if (relativeError !== undefined)
    findings.push({
      code: 'percentiles-sketched',
      severity: 'note',
      message: `There are too many response times to keep each: percentiles are right to ${formatShare(relativeError)}.`,
      remedy: 'Nothing; mean and maximum are exact.'
    })
  return findings
}

function listClasses(parts: readonly ShardPart[]): string {
  const classes = Map.groupBy(parts, (part) => part.machineClass)
  return [...classes]
    .map(([name = 'unknown', some]) => {
      const indexes = some.map(({ shard }) => shard.index)
      return `${name} (${listShards(indexes)})`
    })
    .join('; ')
}
