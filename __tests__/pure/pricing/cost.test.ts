import { expect, test } from '@jest/globals'
import { GIB, MIB } from '../../../src/foundation/units.ts'
import { costOf } from '../../../src/pricing/cost.ts'
import { OPENCOST_PRICES as prices } from '../../../src/pricing/prices.ts'

const size = { cpuMillicores: 500, memoryBytes: 128 * MIB }

test('by what is kept free: 0.5 × 0.031611 + 0.125 × 0.004237 = 0.016335 an hour', () => {
  const cost = costOf(size, { prices, current: undefined }, 40)
  expect(cost.perMonth).toBeCloseTo(0.016335125 * 730, 9)
  // 144000 requests an hour.
  expect(cost.perMillionRequests).toBeCloseTo(0.016335125 / 0.144, 9)
  expect(cost).not.toHaveProperty('current')
})

test.each([NaN, 0, undefined])(
  'no price of requests at %p a second',
  (rate) => {
    const cost = costOf(size, { prices, current: undefined }, rate)
    expect(cost).not.toHaveProperty('perMillionRequests')
    expect(cost).not.toHaveProperty('ratePerSecond')
  }
)

test('replicas: a month is of all, a million requests of each', () => {
  const current = {
    size: { cpuMillicores: 1000, memoryBytes: 2 * GIB },
    replicas: 3
  }
  const one = costOf(size, { prices, current: undefined }, 40)
  const three = costOf(size, { prices, current }, 40)
  expect(three.perMonth).toBeCloseTo(one.perMonth * 3, 9)
  expect(three.perMillionRequests).toBe(one.perMillionRequests)
  const today = (0.031611 + 2 * 0.004237) * 730 * 3
  expect(three.current!.perMonth).toBeCloseTo(today, 9)
  expect(three.current!.savedPerMonth).toBeCloseTo(today - three.perMonth, 9)
})

test('what costs more saves less than nothing', () => {
  const current = {
    size: { cpuMillicores: 100, memoryBytes: 64 * MIB },
    replicas: 1
  }
  const cost = costOf(size, { prices, current })
  expect(cost.current!.savedPerMonth).toBeLessThan(0)
})
