import type { DatasetInputs } from '../inputs/inputs.ts'
import { datasetMistake } from './mistake.ts'

/** What a run takes of the dataset: rows [from, to), counted from 0. */
export interface Share {
  readonly from: number
  readonly to: number
  /** That are counted. */
  readonly requests: number
}

/**
 * The whole dataset or, of a shard, a contiguous part: 10 rows in 4 shards are
 * rows 1–2, 3–5, 6–7 and 8–10. In the file's order, all shards together send
 * exactly what one run sends: with `requests: 25` of these, rows 1 to 5 go
 * three times and the others twice. Shuffled, a shard shuffles its own part.
 */
export function planShare(
  {
    shard,
    requests: asked,
    order
  }: Pick<DatasetInputs, 'shard' | 'requests' | 'order'>,
  rows: number
): Share {
  const requests = asked ?? rows
  if (!shard) return { from: 0, to: rows, requests }
  // Rows that no request is made of are nobody's.
  const sent = order === 'file' ? Math.min(rows, requests) : rows
  const split = (count: number): [number, number] => [
    Math.floor(((shard.index - 1) * count) / shard.of),
    Math.floor((shard.index * count) / shard.of)
  ]
  if (shard.of > Math.min(sent, requests))
    throw datasetMistake({
      code: 'shards-too-many',
      says: `gives ${Math.min(sent, requests)} requests, too few for ${shard.of} shards`,
      remedy: `Split it into fewer, for example \`shard: 1/${Math.min(sent, requests)}\`.`
    })
  const [from, to] = split(sent)
  const passes = Math.floor(requests / sent)
  const rest = requests % sent
  const [first, end] =
    order === 'file' ? [from, Math.min(to, rest)] : split(rest)
  const more = Math.max(end - first, 0)
  return { from, to, requests: passes * (to - from) + more }
}
