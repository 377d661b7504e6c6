import type { Change, HeadFacts } from './change.ts'
import type { ComparisonRecord } from './comparison-record.ts'
import { medianOf } from './paired-starts.ts'
import { SIZE_RELEVANCE, concludeSizes } from './size-check.ts'

/**
 * By trials of both at each other's size, and by what their starts held: both
 * must say so, for chance alone moves what one trial needs by some percent.
 */
export function changeOfSize(
  record: ComparisonRecord,
  { size, recommendedBytes }: HeadFacts
): Change[] {
  const found = size && concludeSizes(size, record.sizes)
  const more = unreclaimableDifference(record)
  if (!found || more === undefined || recommendedBytes === undefined) return []
  const { proof, low, high } = found
  const minimum = size.headMinimumBytes
  const isRelevant = Math.abs(more) > minimum * SIZE_RELEVANCE
  const isProved = proof?.holds === (more > 0 ? 'base' : 'head')
  const baseHeld = record.sizes.some(
    ({ side, held }) => side === 'base' && held
  )
  const isOther = isRelevant && isProved
  const isSame = !isRelevant && baseHeld
  // Headroom is a share, so that both are as far apart as what they need.
  const needed = isOther ? minimum - more : minimum
  const times = recommendedBytes / minimum
  return [
    {
      metric: 'memory.recommended',
      direction: isOther
        ? more > 0
          ? 'worse'
          : 'better'
        : isSame
          ? 'same'
          : 'open',
      base: needed * times,
      head: recommendedBytes,
      share: minimum / needed - 1,
      low: low / needed,
      high: high / needed,
      relevance: SIZE_RELEVANCE,
      ...(isOther && proof && { proof })
    }
  ]
}

/** Median of head's starts less that of base's, bytes. */
export function unreclaimableDifference({
  pairs
}: Pick<ComparisonRecord, 'pairs'>): number | undefined {
  const metric = 'memory.unreclaimable'
  const base = medianOf(pairs.map((pair) => pair.base[metric]))
  const head = medianOf(pairs.map((pair) => pair.head[metric]))
  return base === undefined || head === undefined ? undefined : head - base
}
