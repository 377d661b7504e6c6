/**
 * How many values a p-quantile needs: 1 / (1 − p). Of fewer it would be the
 * maximum again: p99 needs 100.
 */
export function fewestValues(p: number): number {
  // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
  return Math.round(1 / (1 - p))
}

/** The rank, from 0, of the p-quantile of n values; undefined of too few. */
export function quantileRank(n: number, p: number): number | undefined {
  return n < fewestValues(p) ? undefined : Math.ceil(n * p) - 1
}

/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined of too few.
 */
export function quantile(
  sorted: ArrayLike<number>,
  p: number
): number | undefined {
  const rank = quantileRank(sorted.length, p)
  return rank === undefined ? undefined : sorted[rank]
}

/** The middle one, or the mean of the two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (
    ((sorted[Math.ceil(middle) - 1] ?? NaN) +
      (sorted[Math.floor(middle)] ?? NaN)) /
    2
  )
}

/** Mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Of the numbers less their mean; 0 of one number. */
export function squaresAroundMean(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0)
}
