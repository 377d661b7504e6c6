import type { Change, HeadFacts } from './change.ts'
import { type Relevance, compareStarts } from './compare-starts.ts'
import type { ComparisonRecord } from './comparison-record.ts'
import { compareEarlier } from './earlier.ts'
import { medianOf, spreadOf } from './paired-starts.ts'
import { changeOfSize } from './size-change.ts'

/** Files of an image are counted exactly; less is rounding. */
const IMAGE_RELEVANCE = 0.01

/** Every metric that both sides have, in the order they are told. */
export function compareSides(
  record: ComparisonRecord,
  head: HeadFacts,
  relevance: Relevance
): Change[] {
  const { earlier, base } = record
  const measured = earlier
    ? compareEarlier(earlier, head)
    : [...changesOfStarts(record, relevance), ...changeOfSize(record, head)]
  return [
    ...measured,
    ...exact('image.size', IMAGE_RELEVANCE, [base.imageBytes, head.imageBytes]),
    ...exact('success.rate', 0, [base.successRate, head.successRate])
  ]
}

function changesOfStarts(
  { pairs }: ComparisonRecord,
  relevance: Relevance
): Change[] {
  return compareStarts(pairs, relevance).map((difference) => {
    const { metric } = difference
    return {
      ...difference,
      base: medianOf(pairs.map(({ base }) => base[metric])),
      head: medianOf(pairs.map(({ head }) => head[metric])),
      noise: spreadOf(pairs, metric)
    }
  })
}

/** What is the same in every run of the same: no chance is in it. */
function exact(
  metric: 'image.size' | 'success.rate',
  relevance: number,
  [base, head]: readonly [number | undefined, number | undefined]
): Change[] {
  if (base === undefined || head === undefined || !(base > 0)) return []
  const share = head / base - 1
  const isMore = share > relevance
  const isLess = share < -relevance
  const isGood = metric === 'success.rate'
  const direction =
    !isMore && !isLess ? 'same' : isMore === isGood ? 'better' : 'worse'
  const of = { base, head, share, low: share, high: share, relevance }
  return [{ metric, direction, ...of }]
}
