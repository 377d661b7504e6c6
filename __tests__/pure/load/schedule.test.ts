import fc from 'fast-check'
import type { Load } from '../../../src/measurement/measurement.ts'
import { shapeOf } from '../../../src/load/load.ts'

const open = (
  arrivals: 'constant' | 'poisson',
  ratePerSecond: number
): Load => ({
  kind: 'open',
  arrivals,
  ratePerSecond,
  seed: 7,
  concurrency: 1
})

/** The first `count` due times, asked at time 0. */
function due(load: Load, startMs: number, count: number): number[] {
  const schedule = shapeOf(load).plan(startMs)
  return Array.from({ length: count }, () => {
    const dueMs = schedule.dueMs(0)
    schedule.take()
    return dueMs
  })
}

test.each([
  // 50/s: 1000 / 50 = 20 ms apart, the first at the start.
  [50, 100, [100, 120, 140]],
  // 3/s: k × 1000 / 3; 1 × 333.33, 2 × 333.33, 3 × 333.33.
  [3, 0, [0, 1000 / 3, 2000 / 3, 1000]],
  // 0.5/s: one in 2 s.
  [0.5, 0, [0, 2000, 4000]]
])('constant arrivals at %d/s from %d ms', (rate, startMs, expected) => {
  expect(due(open('constant', rate), startMs, expected.length)).toEqual(
    expected
  )
})

test('closed loop: due when asked', () => {
  const schedule = shapeOf({ kind: 'closed', concurrency: 2 }).plan(100)
  expect([schedule.dueMs(105), schedule.dueMs(107)]).toEqual([105, 107])
})

test('a request stays due until it is taken', () => {
  const schedule = shapeOf(open('constant', 10)).plan(0)
  expect([schedule.dueMs(0), schedule.dueMs(950)]).toEqual([0, 0])
  schedule.take()
  expect(schedule.dueMs(950)).toBe(100)
})

test('poisson arrivals: exponential gaps with the mean 1 / rate', () => {
  const count = 20_000
  const times = due(open('poisson', 100), 0, count)
  const gaps = times.map((time, i) => time - (times[i - 1] ?? 0))
  const mean = times.at(-1)! / count
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / count
  // 1000 / 100 = 10 ms; its standard error is 10 / sqrt(20000) = 0.07 ms.
  expect(Math.abs(mean - 10)).toBeLessThan(0.3)
  // An exponential's deviation is its mean.
  expect(Math.abs(Math.sqrt(variance) - 10)).toBeLessThan(0.5)
  // P(gap > 20 ms) = e^-2 = 13.5 %.
  const long = gaps.filter((gap) => gap > 20).length / count
  expect(Math.abs(long - Math.exp(-2))).toBeLessThan(0.01)
})

test('the same seed gives the same arrivals, in order; another seed others', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.double({ min: 0.1, max: 1e5, noNaN: true }),
      (seed, rate) => {
        const load = { ...open('poisson', rate), seed } as Load
        const times = due(load, 0, 50)
        expect(due(load, 0, 50)).toEqual(times)
        expect(times.toSorted((a, b) => a - b)).toEqual(times)
        expect(times.every(Number.isFinite)).toBe(true)
        expect(due({ ...load, seed: seed + 1 } as Load, 0, 50)).not.toEqual(
          times
        )
      }
    )
  )
})
