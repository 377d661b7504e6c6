import { expect, test } from '@jest/globals'
import { measurePair } from '../../../src/comparison/measure-pair.ts'
import { logRatios } from '../../../src/comparison/paired-starts.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'

const BLOCKS = 8
const REQUESTS = 5

/** A start whose requests take this long, block by block, and half of it CPU. */
function startOf(ms: (block: number) => number, blocks = BLOCKS) {
  const requests = blocks * REQUESTS
  const load = buildMeasurement({
    requests,
    serviceMs: (i) => ms(Math.floor(i / REQUESTS))
  })
  const stretches = Array.from({ length: blocks }, (_, block) => ({
    range: [block * REQUESTS, (block + 1) * REQUESTS] as const,
    cpuMs: (REQUESTS * ms(block)) / 2
  }))
  return { load, stretches }
}

const share = (metric: 'cpu.ms_per_request' | 'latency.p50', of: object) =>
  Math.expm1(logRatios([of as never], metric)[0]!)

test('what the machine does to both sides of a block is in neither', () => {
  // Half of the time it is three times as slow, and once for head alone.
  const noisy = (block: number): number => (block % 2 ? 30 : 10)
  const base = startOf(noisy)
  const head = startOf((block) => noisy(block) * 1.1 * (block === 3 ? 4 : 1))
  const pair = measurePair({ base, head })
  expect(share('cpu.ms_per_request', pair)).toBeCloseTo(0.1)
  expect(share('latency.p50', pair)).toBeCloseTo(0.1)
  // Of all requests together it would have been half as much again.
  const { ratios: _, ...alone } = pair
  expect(share('cpu.ms_per_request', alone)).toBeGreaterThan(0.5)
})

test('of two blocks all requests together say more', () => {
  const few = startOf(() => 10, 2)
  expect(measurePair({ base: few, head: few }).ratios).toEqual({})
})
