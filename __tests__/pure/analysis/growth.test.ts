import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyze } from '../../../src/analysis/analyze.ts'
import { buildMeasurement, MIB, READY_MS } from './measurement-builder.ts'

const REQUESTS = 200

/** The analysis of a service that holds so many MiB more after n requests. */
function analyzeGrowth(
  grownMib: (requests: number) => number,
  sampleEveryMs = 10
): { mibPer1000: number; low: number; isGrowing: boolean } {
  const { growth, findings } = analyze(
    buildMeasurement({
      requests: REQUESTS,
      sampleEveryMs,
      serviceMs: () => (sampleEveryMs > 100 ? 100 : 20),
      counters: (_, answered) => ({
        anonymousBytes: (60 + grownMib(answered)) * MIB
      })
    })
  )
  return {
    mibPer1000: growth!.bytesPer1000Requests / MIB,
    low: growth!.low,
    isGrowing: findings.some(({ code }) => code === 'memory-still-growing')
  }
}

const sawtooth =
  (teeth: { height: number; every: number; shift?: number }) =>
  (requests: number): number =>
    teeth.height *
    (((requests + (teeth.shift ?? 0)) % teeth.every) / teeth.every)

describe('a leak', () => {
  test.each([
    ['1 MiB a request', (n: number) => n, 1000],
    ['50 KiB a request', (n: number) => n / 20, 50],
    [
      '1 MiB a request, under a sawtooth of 40 MiB',
      (n: number) => n + sawtooth({ height: 40, every: 7 })(n),
      1000
    ],
    [
      '1 MiB a request, beside a spike of 500 MiB',
      (n: number) => n + (n === 120 ? 500 : 0),
      1000
    ]
  ])('of %s comes out within 5 %%', (_, grown, mibPer1000) => {
    const found = analyzeGrowth(grown)
    expect(found.isGrowing).toBe(true)
    expect(found.mibPer1000 / mibPer1000).toBeGreaterThan(0.95)
    expect(found.mibPer1000 / mibPer1000).toBeLessThan(1.05)
  })

  test('is seen at one reading a second too', () => {
    const found = analyzeGrowth((n) => n, 1000)
    expect(found.isGrowing).toBe(true)
    expect(found.mibPer1000).toBeCloseTo(1000, 0)
  })
})

test('1 MiB a request comes out in a replay of 70 to 200 ms too', () => {
  const shortReplay = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), {
    minLength: 60,
    maxLength: 60
  })
  fc.assert(
    fc.property(shortReplay, (times) => {
      const sumMs = times.reduce((a, b) => a + b)
      fc.pre(sumMs > 70)
      // A sample finds each request before or after it took its memory.
      const taken = times.map((_, i) =>
        times.slice(0, i).reduce((a, b) => a + b, times[i]! * 0.6)
      )
      const { growth } = analyze(
        buildMeasurement({
          requests: times.length,
          serviceMs: (i) => times[i]!,
          counters: (atMs) => ({
            anonymousBytes:
              taken.filter((ms) => READY_MS + ms <= atMs).length * MIB
          })
        })
      )
      const share = growth!.bytesPer1000Requests / MIB / 1000
      return share > 0.95 && share < 1.05
    }),
    { numRuns: 500, seed: 1 }
  )
})

describe('no leak', () => {
  test.each([
    ['nothing', () => 0],
    ['a plateau after a third', (n: number) => Math.min(n, 66)],
    ['a plateau after two thirds', (n: number) => Math.min(n, 133)],
    ['a plateau after three quarters', (n: number) => Math.min(n, 150)],
    ['a step', (n: number) => (n > 150 ? 30 : 0)],
    ['a cache that fills ever slower', (n: number) => 50 - 50 * 0.95 ** n],
    ['some pages', (n: number) => n / 1000]
  ])('%s', (_, grown) => {
    expect(analyzeGrowth(grown).isGrowing).toBe(false)
  })

  test('a heap with three collections or more, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: Math.floor(REQUESTS / 3) }),
        fc.integer({ min: 0, max: REQUESTS }),
        (every, shift) =>
          !analyzeGrowth(sawtooth({ height: 40, every, shift })).isGrowing
      ),
      { numRuns: 200, seed: 1 }
    )
  })
})

test('a heap that still fills up grows at the rate of its end', () => {
  // 100 × (1 − 0.99^n): 370 MiB per 1000 requests over all, at its end
  // between 0.99^133 and 0.99^200 of 1005, which is 264 to 135.
  const found = analyzeGrowth((n) => 100 - 100 * 0.99 ** n)
  expect(found.isGrowing).toBe(true)
  expect(found.mibPer1000).toBeGreaterThan(135)
  expect(found.mibPer1000).toBeLessThan(264)
})

test('pages that the kernel charges ahead are no growth', () => {
  // 200 requests: 0.2 MiB, and 0.4.
  expect(analyzeGrowth((n) => n / 1000).low).toBe(0)
  expect(analyzeGrowth((n) => n / 500).low).toBeGreaterThan(0)
})

test('too few requests: absent', () => {
  const { growth } = analyze(buildMeasurement({ requests: 19 }))
  expect(growth).toBeUndefined()
})
