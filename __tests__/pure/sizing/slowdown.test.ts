import { expect, test } from '@jest/globals'
import {
  type Effort,
  effortBetween,
  hasSlowedDown
} from '../../../src/sizing/outcome/slowdown.ts'

const REFERENCE = { replayMs: 1000, replayCpuMs: 500, majorFaults: 50 }
const WAITED: Effort = {
  ms: 9000,
  cpuMs: 875,
  majorFaults: 150,
  throttledShare: 0.3
}

test.each<[string, Partial<Effort>, boolean]>([
  ['as long as may be', { ms: 2800, cpuMs: 9000 }, false],
  ['far longer, and it only waited', {}, false],
  ['far longer, and it worked harder', { cpuMs: 876 }, true],
  ['far longer, reading its pages again', { majorFaults: 151 }, true],
  ['far longer, without CPU quota', { throttledShare: 0.31 }, true],
  ['far longer, and nobody counted', { cpuMs: NaN }, true]
])('%s', (_, effort, collapsed) => {
  expect(hasSlowedDown({ ...WAITED, ...effort }, REFERENCE)).toBe(collapsed)
})

test('an effort is the difference of two readings', () => {
  const before = {
    cpuMs: 100,
    majorFaults: 10,
    periods: 20,
    throttledPeriods: 5
  }
  const now = { cpuMs: 400, majorFaults: 30, periods: 40, throttledPeriods: 10 }
  expect(effortBetween(before, now, 1000)).toEqual({
    ms: 1000,
    cpuMs: 300,
    majorFaults: 20,
    throttledShare: 0.25
  })
  expect(effortBetween(now, now, 0).throttledShare).toBe(0)
})
