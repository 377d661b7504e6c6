/** Whether what a replay needs climbs from replay to replay. */
import { kendallSpread } from '../../analysis/statistics.ts'

/** A climb is one in 99.5 of 100 cases (Kendall). */
const SURE = 2.6
/** Fewer replays say nothing about it. */
const MIN_PIECES = 10
/** What is a step: a share; pieces before one, and after it. */
const MIN_STEP = 0.04
const WARM = 2
const STAYS = 3
/** Pieces that are looked at as one, for a heap that is collected seldom. */
const TOGETHER = [1, 3]
/** Bytes a request, as a share of the memory: 0.5 % in 1000 requests. */
const LEAST_SHARE = 0.005 / 1000

/** What values climb with: of the number of one, 1 the first. */
type Axis = (number: number) => number

const identity: Axis = (number) => number

/**
 * Median step from value to value, where they climb for sure; else 0. What
 * fills up slows down: no faster than the second half of them.
 */
export function climbOf(
  values: readonly number[],
  axis: Axis = identity
): number {
  const { steps, kendall } = compare(values, { axis })
  const sure = SURE * kendallSpread(values.length)
  if (values.length < MIN_PIECES || kendall < sure) return 0
  const late = compare(values, { axis, from: values.length >> 1 })
  return Math.min(middle(steps), middle(late.steps))
}

export interface Step {
  /** By so much all after it need more than all before. */
  readonly bytes: number
  /** The first piece after it. */
  readonly at: number
}

/**
 * The largest step up that stayed. A thread's arena that is never given back
 * makes one, now and then: 113 115 117 117 117 142 143 143 143 is one of 25, at
 * 5. Replays that need more by chance, once, are none, nor is what comes first.
 */
export function findStep(values: readonly number[]): Step | undefined {
  const last = values.length - STAYS
  const steps = values.flatMap((_, at) => {
    if (at < WARM || at > last) return []
    const before = Math.max(...values.slice(0, at))
    return [{ bytes: Math.min(...values.slice(at)) - before, at }]
  })
  const [largest] = steps.sort((a, b) => b.bytes - a.bytes)
  const least = Math.max(...values) * MIN_STEP
  return largest && largest.bytes > least ? largest : undefined
}

/**
 * Bytes a request by which the highest memory of each piece of a soak grew all
 * along, for a heap and its caches that fill up slow down; undefined: it did
 * not, or by so little that nobody need know.
 *
 * In simulations of 200 heaps each of Go, JVM, Node and none, all collected five
 * times or more in the soak, none was called growing, and all of 100 leaks of 3 %
 * in 1000 requests were. Where a heap is collected once or twice in a soak nobody
 * can tell: 3 of 200 were called growing, two thirds of the leaks were not.
 */
export function soakGrowth(
  peakBytes: readonly number[],
  requestsPerPiece: number
): number | undefined {
  const growths = TOGETHER.map((size) => {
    const highest = withoutStep(highestOf(peakBytes, size))
    return climbOf(highest) / (requestsPerPiece * size)
  })
  const growth = Math.max(...growths)
  return growth > (peakBytes.at(-1) ?? Infinity) * LEAST_SHARE
    ? growth
    : undefined
}

/** A step happens once: 62 62 75 94 94 94 is no growth of 8 a piece. */
function withoutStep(values: readonly number[]): readonly number[] {
  const { bytes = 0, at = 0 } = findStep(values) ?? {}
  return values.map((value, i) => (i < at ? value : value - bytes))
}

/** Of so many pieces together, the last of which are never left out. */
function highestOf(peakBytes: readonly number[], size: number): number[] {
  const first = peakBytes.length % size
  const count = Math.floor(peakBytes.length / size)
  return Array.from({ length: count }, (_, i) => {
    const from = first + i * size
    return Math.max(...peakBytes.slice(from, from + size))
  })
}

function compare(
  values: readonly number[],
  { axis, from = 0 }: { readonly axis: Axis; readonly from?: number }
) {
  const steps = values.slice(from).flatMap((a, i) =>
    values.slice(from + i + 1).map((b, gap) => {
      const number = from + i + 1
      return (b - a) / (axis(number + gap + 1) - axis(number))
    })
  )
  const kendall = steps.reduce((sum, step) => sum + Math.sign(step), 0)
  return { steps, kendall }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
