import {
  mean as meanOf,
  squaresAroundMean
} from '../../measurement/quantile.ts'

/**
 * A sequential test: look after each observation, and stop as soon as it is
 * sure. Observations are logarithms of measured ÷ allowed: below 0 is good.
 */
export type Decision = 'holds' | 'fails' | 'unsure'

/** How many observations it takes at least, and at most. */
export interface Looks {
  readonly fewest: number
  readonly most: number
}

/** One-sided error of each look: 2.5 %. */
const Z = 1.96
/** What is expected of the spread before any is seen: 5 %, worth 3 looks. */
const PRIOR_SPREAD = 0.05
const PRIOR_WEIGHT = 3

/**
 * @param observations of the one in question
 * @param others of its siblings: their spread around their own means tells of
 *   the noise here too, so that two looks can be enough
 */
export function testSequentially(
  observations: readonly number[],
  others: readonly (readonly number[])[],
  looks: Looks
): Decision {
  const count = observations.length
  if (count < looks.fewest) return 'unsure'
  const groups = [observations, ...others].filter((group) => group.length > 0)
  const freedom =
    PRIOR_WEIGHT + groups.reduce((sum, group) => sum + group.length - 1, 0)
  const squares =
    PRIOR_WEIGHT * PRIOR_SPREAD ** 2 +
    groups.reduce((sum, group) => sum + squaresAroundMean(group), 0)
  const error = Math.sqrt(squares / freedom / count)
  const margin = studentQuantile(freedom) * error
  const mean = meanOf(observations)
  if (mean + margin < 0) return 'holds'
  if (mean - margin > 0) return 'fails'
  // Neither is far from true now, and the headroom is wider than the doubt.
  if (count >= looks.most) return mean < 0 ? 'holds' : 'fails'
  return 'unsure'
}

/** Student's t, by the first terms of Cornish and Fisher's expansion. */
function studentQuantile(freedom: number): number {
  const first = (Z ** 3 + Z) / 4
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96
  return Z + first / freedom + second / freedom ** 2
}
