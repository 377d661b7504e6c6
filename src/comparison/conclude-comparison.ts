import type { Change, HeadFacts } from './change.ts'
import { compareSides } from './changes.ts'
import type { Relevance } from './compare-starts.ts'
import type { ComparisonRecord } from './comparison-record.ts'
import {
  type ComparisonVerdict,
  overallComparison
} from './comparison-verdict.ts'

/** What a comparison says, beside what was recorded of it. */
export interface Comparison extends ComparisonRecord {
  readonly verdict: ComparisonVerdict
  readonly changes: readonly Change[]
  /**
   * How far the same work of our own was slower at worst than at best beside
   * the stretches, a share: the machine's drift. Undefined: nothing was run.
   */
  readonly drift: number | undefined
}

export function concludeComparison(
  record: ComparisonRecord,
  head: HeadFacts,
  relevance: Relevance
): Comparison {
  const changes = record.sameImage ? [] : compareSides(record, head, relevance)
  // Times of another run are told, and decide only where they are far apart.
  const deciding = record.earlier
    ? changes.filter(({ direction }) => direction !== 'open')
    : changes
  const verdict = record.sameImage
    ? 'same'
    : record.obstacles.length > 0 && record.pairs.length === 0
      ? 'inconclusive'
      : overallComparison(deciding)
  return { ...record, verdict, changes, drift: measureDrift(record.probesMs) }
}

/** Of the middle nine tenths: one probe may have been interrupted. */
function measureDrift(probesMs: readonly number[]): number | undefined {
  if (probesMs.length < 2) return undefined
  const sorted = probesMs.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.round((sorted.length - 1) * share)]!
  return at(0.95) / at(0.05) - 1
}
