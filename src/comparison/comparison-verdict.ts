import type { Change } from './change.ts'
import { isMinor } from './paired-starts.ts'

/** The differences together. */
export type ComparisonVerdict =
  'better' | 'worse' | 'same' | 'mixed' | 'inconclusive'

export function overallComparison(
  changes: readonly Pick<Change, 'metric' | 'direction'>[]
): ComparisonVerdict {
  const has = (direction: Change['direction']): boolean =>
    changes.some((each) => each.direction === direction)
  if (has('worse')) return has('better') ? 'mixed' : 'worse'
  if (has('better')) return 'better'
  const isOpen = changes.some(
    ({ metric, direction }) => direction === 'open' && !isMinor(metric)
  )
  return isOpen || !has('same') ? 'inconclusive' : 'same'
}
