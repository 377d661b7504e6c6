import type { Percentile } from './analysis.ts'

/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96

/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Its 95 % interval holds for any distribution: the number of values below the
 * true quantile is binomial, n·p ± 1.96·√(n·p·(1−p)). n = 100, p = 0.95: ranks
 * 91 to 99. Undefined below 1 / (1 − p) values: it would be the maximum again.
 */
export function percentile(
  sorted: Float64Array,
  p: number
): Percentile | undefined {
  const n = sorted.length
  // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
  if (n === 0 || n < Math.round(1 / (1 - p))) return undefined
  const spread = Z * Math.sqrt(n * p * (1 - p))
  const at = (rank: number): number =>
    sorted[Math.min(Math.max(Math.ceil(rank), 1), n) - 1]!
  return {
    value: at(n * p),
    low: at(n * p - spread),
    high: at(n * p + spread)
  }
}

/** Mean; NaN of nothing. */
export function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** Largest number that is one; undefined when there is none. */
export function largest(values: Float64Array): number | undefined {
  let found: number | undefined
  for (const value of values) if (value > (found ?? -Infinity)) found = value
  return found
}

/** A number that was measured, or undefined. */
export function measured(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/** An object without the keys that have no value. */
export function present<T extends object>(facts: {
  [K in keyof T]: T[K] | undefined
}): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined)
  ) as T
}
