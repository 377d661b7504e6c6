import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { percentile } from '../../../src/analysis/statistics.ts'
import { seededRandom } from '../../../src/replay/random.ts'

const upTo = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => i + 1)

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

  test('lies within its interval, which lies within the values', () => {
    fc.assert(
      fc.property(
        fc.float64Array({
          minLength: 20,
          noNaN: true,
          noDefaultInfinity: true
        }),
        fc.constantFrom(0.5, 0.9, 0.95),
        (values, p) => {
          const sorted = values.sort()
          const { value, low, high } = percentile(sorted, p)!
          expect(low).toBeLessThanOrEqual(value)
          expect(value).toBeLessThanOrEqual(high)
          expect(low).toBeGreaterThanOrEqual(sorted[0]!)
          expect(high).toBeLessThanOrEqual(sorted.at(-1)!)
        }
      )
    )
  })

  test('its interval covers the true value in about 95 % of cases', () => {
    const random = seededRandom(7)
    let covered = 0
    for (let round = 0; round < 1000; round++) {
      const values = Float64Array.from({ length: 200 }, random).sort()
      const { low, high } = percentile(values, 0.9)!
      if (low <= 0.9 && 0.9 <= high) covered++
    }
    expect(covered).toBeGreaterThan(920)
    expect(covered).toBeLessThan(990)
  })
})
