import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planPair, rowsOf } from '../../../src/comparison/stretch-plan.ts'
import { seededRandom } from '../../../src/load/random.ts'

const load = { kind: 'closed', concurrency: 2 } as const

test('each side is as often first as second, and has the same rows', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.double({ min: 0.01, max: 1e5, noNaN: true }),
      fc.double({ min: 1, max: 60_000, noNaN: true }),
      (seed, ratePerSecond, pairMs) => {
        const basis = {
          load,
          ratePerSecond,
          pairMs,
          startsMs: 900,
          switchMs: 40
        }
        const { stretches, requests } = planPair(basis, 0, seededRandom(seed))
        const of = (side: string): number[] =>
          stretches.flatMap((each, i) => (each.side === side ? [i] : []))
        // ABBA: the sums of the places are the same, so that drift cancels.
        const sum = (places: number[]): number =>
          places.reduce((a, b) => a + b, 0)
        expect(sum(of('base'))).toBe(sum(of('head')))
        const blocks = (side: string): number[] =>
          stretches.filter((each) => each.side === side).map((s) => s.block)
        expect(blocks('base')).toEqual(blocks('head'))
        expect(requests).toBeGreaterThanOrEqual(load.concurrency)
      }
    )
  )
})

test('who is started first changes from pair to pair', () => {
  const basis = {
    load,
    ratePerSecond: 50,
    pairMs: 6000,
    startsMs: 0,
    switchMs: 40
  }
  const firsts = [0, 1, 2, 3].map((i) => planPair(basis, i, () => 0).first)
  expect(firsts).toEqual(['base', 'head', 'base', 'head'])
})

test('a slow start leaves fewer stretches, and two blocks at least', () => {
  const plan = (startsMs: number): number =>
    planPair(
      { load, ratePerSecond: 50, pairMs: 6000, switchMs: 40, startsMs },
      0,
      () => 0
    ).stretches.length
  // 8 requests take 160 ms, a stretch 200: 14 blocks fit into 6 s.
  expect(plan(0)).toBe(28)
  expect(plan(5900)).toBe(4)
})

test.each([5, 20, 100, 1000])(
  'a start has its p95 where there is time: %d requests a second',
  (ratePerSecond) => {
    const one = { kind: 'closed', concurrency: 1 } as const
    const basis = {
      load: one,
      ratePerSecond,
      pairMs: 20_000,
      startsMs: 900,
      switchMs: 40
    }
    const { stretches, requests } = planPair(basis, 0, () => 0)
    expect((stretches.length / 2) * requests).toBeGreaterThanOrEqual(20)
  }
)

describe('in an open loop', () => {
  const rate = { arrivals: 'poisson', seed: 1 } as const
  const plan = (ratePerSecond: number, pairMs: number) =>
    planPair(
      {
        load: { kind: 'open', concurrency: 64, ratePerSecond, ...rate },
        ratePerSecond,
        pairMs,
        startsMs: 1000,
        switchMs: 40
      },
      0,
      () => 0
    )

  test.each([
    // A stretch is a second of arrivals, whatever may be under way at once;
    // six of them a side: 1 s of starts and 12 × 1.04 s.
    [20, 20_000, 20, 6],
    // (10 - 1) / 2.08 = 4.3 blocks.
    [20, 10_000, 20, 4],
    // Too little time: two blocks all the same.
    [20, 500, 20, 2],
    // One every five seconds, twenty are wanted: (60 - 1) / 10.08 = 5.9.
    [0.2, 60_000, 1, 4],
    // 5000 are enough of a stretch, and are 0.56 s: 10.8 of them are 6 s.
    [9000, 20_000, 5000, 12]
  ])(
    '%d/s, %d ms for a pair: %d requests in each of %d blocks',
    (rate, pairMs, requests, blocks) => {
      const planned = plan(rate, pairMs)
      expect(planned.requests).toBe(requests)
      expect(planned.stretches).toHaveLength(2 * blocks)
    }
  )
})

test('rows go on where the last block ended, and wrap around', () => {
  expect(rowsOf(3, 4, 5)).toEqual([4, 5, 1, 2])
})
