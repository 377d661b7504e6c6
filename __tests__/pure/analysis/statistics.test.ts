import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countBelow, percentile } from '../../../src/analysis/statistics.ts'
import { seededRandom } from '../../../src/load/random.ts'

const upTo = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => i + 1)

const someValues = fc.float64Array({
  minLength: 20,
  noNaN: true,
  noDefaultInfinity: true
})

describe('percentile', () => {
  test.each([
    // Nearest rank: ceil(n × p).
    [100, 0.5, 50],
    [100, 0.95, 95],
    [100, 0.99, 99],
    [1000, 0.999, 999],
    [10, 0.9, 9],
    [2, 0.5, 1]
  ])('of 1…%d at %d is %d', (n, p, value) => {
    expect(percentile(upTo(n), p)?.value).toBe(value)
  })

  test.each([
    [1, 0.5],
    [9, 0.9],
    [19, 0.95],
    [99, 0.99],
    [999, 0.999]
  ])('%d values are too few for %d', (n, p) => {
    expect(percentile(upTo(n), p)).toBeUndefined()
    expect(percentile(upTo(n + 1), p)).toBeDefined()
  })

  test.each([
    // P(B ≤ 39) = P(B ≥ 61) = 1.8 % of n = 100, p = 0.5; with 40 and 60 it
    // would be 2.8 %.
    [100, 0.5, 40, 61],
    // 0.5^6 = 1.6 %; 0.5^5 = 3.1 %.
    [6, 0.5, 1, 6],
    [5, 0.5, undefined, undefined],
    // 0.99^368 = 2.48 %; 0.99^367 = 2.50 %, a little more.
    [368, 0.99, 360, 368],
    [367, 0.99, 359, undefined],
    [100, 0.99, 97, undefined]
  ])('of 1…%d at %d its bounds are %d and %d', (n, p, low, high) => {
    const { low: below, high: above } = percentile(upTo(n), p)!
    expect([below, above]).toEqual([low, high])
  })

  test('of a million values, its bounds are those of the normal curve', () => {
    // 950 000 ± 1.96 × √(10^6 × 0.95 × 0.05) = 950 000 ± 427.2.
    const { low, high } = percentile(upTo(1e6), 0.95)!
    expect(Math.abs(low! - (950_000 - 427))).toBeLessThanOrEqual(2)
    expect(Math.abs(high! - (950_000 + 428))).toBeLessThanOrEqual(2)
  })

  test('lies within its interval, which lies within the values', () => {
    fc.assert(
      fc.property(someValues, fc.constantFrom(0.5, 0.9, 0.95), (values, p) => {
        const sorted = values.sort()
        const { value, low = value, high = value } = percentile(sorted, p)!
        expect(low).toBeLessThanOrEqual(value)
        expect(value).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(sorted[0]!)
        expect(high).toBeLessThanOrEqual(sorted.at(-1)!)
      })
    )
  })

  test('never falls as p grows', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const sorted = values.sort()
        const found = [0.5, 0.8, 0.9, 0.95].map(
          (p) => percentile(sorted, p)!.value
        )
        expect(found).toEqual(Array.from(Float64Array.from(found).sort()))
      })
    )
  })

  test.each([
    // What it covers of 2000 samples: never far below 95 %, mostly more, for
    // ranks are whole numbers.
    [200, 0.5],
    [200, 0.9],
    [100, 0.99],
    [20, 0.95]
  ])('of %d values at %d, its interval covers the truth', (n, p) => {
    const random = seededRandom(7)
    let covered = 0
    for (let round = 0; round < 2000; round++) {
      const values = Float64Array.from({ length: n }, random).sort()
      const { low = 0, high = 1 } = percentile(values, p)!
      if (low <= p && p <= high) covered++
    }
    expect(covered / 2000).toBeGreaterThan(0.94)
    expect(covered / 2000).toBeLessThan(0.995)
  })
})

describe('countBelow', () => {
  test('counts what a filter counts', () => {
    fc.assert(
      fc.property(someValues, fc.double({ noNaN: true }), (values, value) => {
        const sorted = values.sort()
        const below = sorted.filter((one) => one < value).length
        expect(countBelow(sorted, value)).toBe(below)
      })
    )
  })
})
