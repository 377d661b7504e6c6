import { formatBytes, formatMs } from '../../foundation/units.ts'
import type { MergedShardReport } from '../schema/merged.ts'
import type { Report } from '../schema/report.ts'
import type { Block } from './document.ts'
import { heading, line, paragraph, table } from './text.ts'

const MAX_SHARDS = 40

/** What was merged, a line each. */
export function describeShards({ merged }: Report): Block[] {
  if (!merged) return []
  const { shards } = merged
  const left = shards.length - MAX_SHARDS
  return [
    heading(2, `Merged from ${shards.length} shards`),
    table(
      ['Shard', 'Right answers', 'Memory at most', 'p95', 'Machine', 'Attempt'],
      shards.slice(0, MAX_SHARDS).map(describeShard)
    ),
    ...(left > 0 ? [paragraph(`And ${left} more, in report.json.`)] : [])
  ]
}

function describeShard(shard: MergedShardReport): string[] {
  const { memoryPeakBytes: peak, p95Ms } = shard
  return [
    String(shard.index),
    `${shard.succeeded} of ${shard.requests}`,
    peak === undefined ? '–' : formatBytes(peak),
    p95Ms === undefined ? '–' : formatMs(p95Ms),
    line(shard.machineClass ?? '–'),
    String(shard.attempt ?? '–')
  ]
}
