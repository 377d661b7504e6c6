import { quantileRank } from '../measurement/quantile.ts'
import type { Percentile } from './analysis.ts'

/** What may lie outside on either side of a 95 % interval. */
const TAIL = 0.025

/** Ascending values, however they are kept. */
export interface Ranked {
  readonly length: number
  /** The value of a rank, from 0; undefined: there is none. */
  readonly at: (rank: number) => number | undefined
}

/** A quantile of ascending values with its interval; undefined of too few. */
export function percentile(sorted: Ranked, p: number): Percentile | undefined {
  const rank = quantileRank(sorted.length, p)
  const value = rank === undefined ? undefined : sorted.at(rank)
  if (value === undefined) return undefined
  const [low, high] = boundRanks(sorted.length, p)
  return present<Percentile>({
    value,
    // Of an array, −1 is its last.
    low: low > 0 ? sorted.at(low - 1) : undefined,
    high: sorted.at(high - 1)
  })
}

/**
 * Ranks of the values that enclose the true p-quantile with 95 %, whatever the
 * distribution: how many of n values lie below it is binomial. n = 100,
 * p = 0.5: ranks 40 and 61. Rank 0 or n + 1: so few values cannot bound it
 * (p99 from above needs 368, for 0.99^368 < 2.5 %).
 */
function boundRanks(n: number, p: number): [number, number] {
  const { from, weights } = binomial(n, p)
  const outside = TAIL * weights.reduce((sum, weight) => sum + weight, 0)
  let low = 0
  for (let sum = weights[low]!; sum <= outside; sum += weights[low]!) low++
  let high = weights.length
  for (let sum = weights[high - 1]!; sum <= outside; sum += weights[high - 1]!)
    high--
  return [from + low, from + high]
}

/**
 * Binomial weights relative to the most likely count, from `from` on. What
 * lies beyond ten standard deviations is less than 1e-7.
 */
function binomial(
  n: number,
  p: number
): { from: number; weights: Float64Array } {
  const mode = Math.min(Math.floor((n + 1) * p), n)
  const reach = Math.ceil(10 * Math.sqrt(n * p * (1 - p)))
  const from = Math.max(mode - reach, 0)
  const weights = new Float64Array(Math.min(mode + reach, n) - from + 1)
  weights[mode - from] = 1
  for (let k = mode; k > from; k--)
    weights[k - 1 - from] =
      (weights[k - from]! * k * (1 - p)) / ((n - k + 1) * p)
  for (let k = mode; k - from + 1 < weights.length; k++)
    weights[k + 1 - from] =
      (weights[k - from]! * (n - k) * p) / ((k + 1) * (1 - p))
  return { from, weights }
}

/** How many of ascending values are smaller. */
export function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A number that was measured, or undefined. */
export function measured(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/** An object without the keys that have no value; every key has to be named. */
export function present<T extends object>(facts: {
  [K in keyof T]-?: T[K] | undefined
}): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined)
  ) as T
}

/** Standard deviation of Kendall's S of `n` points in no order. */
export function kendallSpread(n: number): number {
  return Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
}
