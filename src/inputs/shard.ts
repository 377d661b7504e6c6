import type { Field } from './field.ts'

/** One of the equal parts that a dataset is split into, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** As many jobs as GitHub makes of one matrix. */
const MAX_SHARDS = 256

function parseShard(text: string): Shard | undefined {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(
    Number
  )
  return index >= 1 && index <= of && of <= MAX_SHARDS
    ? { index, of }
    : undefined
}

export const SHARD = {
  parse: parseShard,
  allowed: `a part of all as \`k/n\`, k from 1 to n, and n at most ${MAX_SHARDS}`,
  example: '2/4'
} as const satisfies Field<Shard>

/** `2-of-4`, for names of files and artifacts. */
export function spellShard({ index, of }: Shard): string {
  return `${index}-of-${of}`
}
