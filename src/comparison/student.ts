/** Student's t distribution, as far as intervals and tests need it. */

/** P(|T| > t) with `freedom` degrees of freedom. */
export function twoSidedP(t: number, freedom: number): number {
  const x = freedom / (freedom + t * t)
  return incompleteBeta(x, freedom / 2, 0.5)
}

const found = new Map<string, number>()

/** The t that |T| exceeds with probability `p`, each worked out once. */
export function criticalT(p: number, freedom: number): number {
  const key = `${p} ${freedom}`
  const t = found.get(key) ?? bisect(p, freedom)
  found.set(key, t)
  return t
}

/** To 1e-6. */
function bisect(p: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (twoSidedP(high, freedom) > p) high *= 2
  for (let halvings = 0; halvings < 24; halvings++) {
    const middle = (low + high) / 2
    if (twoSidedP(middle, freedom) > p) low = middle
    else high = middle
  }
  return high
}

/** Regularized incomplete beta function, by its continued fraction (Lentz). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return (front / a) * continuedFraction(x, a, b)
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-12) break
  }
  return fraction
}

function safe(value: number): number {
  return Math.abs(value) < 1e-30 ? 1e-30 : value
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Stirling's series, shifted to where it is exact to 1e-12. */
function logGamma(x: number): number {
  let shift = 0
  let at = x
  for (; at < 10; at++) shift -= Math.log(at)
  const inverse = 1 / (at * at)
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at
  return (
    shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series
  )
}
