import { mean as meanOf, squaresAroundMean } from '../measurement/quantile.ts'
import {
  COMPARED,
  COMPARED_METRICS,
  type Allowed,
  type ComparedMetric,
  type PairedStart,
  logRatios,
  relevanceIn,
  varianceOf
} from './paired-starts.ts'
import { criticalT, twoSidedP } from './student.ts'

/**
 * open: more starts may decide; at the end it is inconclusive.
 * same: the whole interval lies within what matters to nobody.
 */
export type Direction = 'better' | 'worse' | 'same' | 'open'

/** A difference, and how sure it is. Shares: 0.1 is 10 % more than base. */
export interface Difference {
  readonly metric: ComparedMetric
  readonly direction: Direction
  /** Geometric mean of head ÷ base, less 1. */
  readonly share: number
  /** 95 % interval of it. */
  readonly low: number
  readonly high: number
  /** Pairs that had both numbers. */
  readonly starts: number
  /** Smaller differences matter to nobody. */
  readonly relevance: number
  /** How many more pairs would decide, as far as these show; 0: decided. */
  readonly moreStarts: number
}

/** Of metrics whose rule names another than the usual. */
export type Relevance = Readonly<Partial<Record<ComparedMetric, Allowed>>>

/** Below, three agreeing starts are chance. */
export const MIN_PAIRS = 4
/** A change was seen without the last pair, too. */
export const MIN_CHANGE_PAIRS = MIN_PAIRS + 1
export const MAX_PAIRS = 8
/**
 * Family-wise error of the tests, shared out among the metrics by Holm. They are
 * looked at after each pair, and of starts of two speeds four happen to agree.
 */
const ALPHA = 0.005
/**
 * What is expected of the spread before any is seen, worth so many starts: four
 * starts that happen to agree to 0.1 % are no proof of 0.3 %.
 */
const PRIOR = { weight: 2, time: 0.02, memory: 0.001 }

interface Estimate {
  readonly metric: ComparedMetric
  readonly ratios: readonly number[]
  readonly mean: number
  readonly error: number
  readonly freedom: number
  /** Of no difference at all. */
  readonly p: number
}

/**
 * What the starts so far say of each metric. It is worse or better when the
 * test says so after Holm's correction, and said so before the last pair, the
 * estimate exceeds what matters, and all starts but one in six agree.
 *
 * @param relevance of metrics whose rule names another
 */
export function compareStarts(
  pairs: readonly PairedStart[],
  relevance: Relevance = {}
): Difference[] {
  const estimates = estimateAll(pairs)
  const now = holm(estimates)
  // One more pair is at hand until the last one.
  const isLast = pairs.length >= MAX_PAIRS
  const before = isLast ? now : holm(estimateAll(pairs.slice(0, -1)))
  return estimates.map((of) => {
    const { metric } = of
    const matters = relevanceIn(pairs, metric, relevance[metric])
    return decide(of, matters, now.has(metric) && before.has(metric))
  })
}

function estimateAll(pairs: readonly PairedStart[]): Estimate[] {
  return COMPARED_METRICS.map((metric) => estimate(pairs, metric)).filter(
    ({ ratios }) => ratios.length > 0
  )
}

function estimate(
  pairs: readonly PairedStart[],
  metric: ComparedMetric
): Estimate {
  const ratios = logRatios(pairs, metric)
  const count = ratios.length
  const mean = meanOf(ratios)
  const squares = squaresAroundMean(ratios)
  const { isTime } = COMPARED[metric]
  const prior = isTime ? PRIOR.time : PRIOR.memory
  const freedom = freedomOf(count)
  const alone = (squares + PRIOR.weight * prior ** 2) / freedom
  // What makes a pair slow makes both slow, but moves the memory of neither:
  // there, that two starts went alike is chance, and no smaller spread.
  const variance = isTime
    ? alone
    : Math.max(alone, 2 * varianceOf(pairs, metric))
  const error = Math.sqrt(variance / count)
  const p = count < MIN_PAIRS ? 1 : twoSidedP(mean / error, freedom)
  return { metric, ratios, mean, error, freedom, p }
}

/** Degrees of freedom of the spread that so many pairs show. */
export function freedomOf(pairs: number): number {
  return Math.max(pairs - 1, 0) + PRIOR.weight
}

/** Metrics whose difference is none of chance, all of them together. */
function holm(estimates: readonly Estimate[]): ReadonlySet<ComparedMetric> {
  const sorted = estimates.toSorted((a, b) => a.p - b.p)
  const first = sorted.findIndex(
    ({ p }, rank) => p > ALPHA / (sorted.length - rank)
  )
  const rejected = first < 0 ? sorted : sorted.slice(0, first)
  return new Set(rejected.map(({ metric }) => metric))
}

function decide(
  of: Estimate,
  relevance: number,
  isSignificant: boolean
): Difference {
  const { metric, ratios, mean, error, freedom } = of
  const margin = criticalT(0.05, freedom) * error
  const share = Math.expm1(mean)
  const [low, high] = [Math.expm1(mean - margin), Math.expm1(mean + margin)]
  const against = ratios.filter((ratio) => ratio * mean < 0).length
  const agrees = against <= Math.floor(ratios.length / 6)
  const differs = isSignificant && agrees && Math.abs(share) > relevance
  const isSame =
    ratios.length >= MIN_PAIRS && high < relevance && low > -relevance
  const direction: Direction = differs
    ? mean > 0
      ? 'worse'
      : 'better'
    : isSame
      ? 'same'
      : 'open'
  const moreStarts = direction === 'open' ? countMissing(of, relevance) : 0
  const starts = ratios.length
  return { metric, direction, share, low, high, starts, relevance, moreStarts }
}

/** Starts that shrink the interval until it lies on one side of the limit. */
function countMissing(
  { ratios, mean, error }: Estimate,
  relevance: number
): number {
  const distance = Math.abs(Math.log1p(relevance) - Math.abs(mean))
  const spread = error * Math.sqrt(ratios.length)
  const needed = ((2.2 * spread) / Math.max(distance, 0.005)) ** 2
  return Math.max(1, Math.ceil(Math.max(needed, MIN_PAIRS) - ratios.length))
}

/**
 * Whether more starts could still change anything. Start-up, which spreads
 * most, is waited for only where one more pair is likely to show a change.
 */
export function isDecided(
  pairs: readonly PairedStart[],
  differences: readonly Difference[]
): boolean {
  if (pairs.length < MIN_PAIRS) return false
  if (pairs.length >= MAX_PAIRS) return true
  return differences.every(
    (of) => of.direction !== 'open' || (of.metric === 'startup' && !nears(of))
  )
}

function nears({ share, relevance, moreStarts }: Difference): boolean {
  return Math.abs(share) > relevance && moreStarts === 1
}
