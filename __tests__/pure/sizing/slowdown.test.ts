import { expect, test } from '@jest/globals'
import { watchForEarlyStop } from '../../../src/sizing/outcome/early-stop.ts'
import {
  type Effort,
  effortBetween,
  hasSlowedDown
} from '../../../src/sizing/outcome/slowdown.ts'
import { COUNTERS } from '../analysis/measurement-builder.ts'

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
  ['far longer, and nobody counted', { cpuMs: NaN }, true],
  [
    'ten times as long and ten seconds, and it only waited',
    { ms: 20_000 },
    false
  ],
  ['more than that', { ms: 20_001 }, true]
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

test('what follows the first replay of a trial that is no soak has an end too', () => {
  const reference = {
    ...REFERENCE,
    startupMs: 100,
    wholeMs: 1100,
    excusedRows: new Set<number>(),
    closesSilently: false,
    latencyLimits: []
  }
  const marks = { readyMs: 100, settledMs: 100, replayedMs: 1100, endedMs: NaN }
  const counters = COUNTERS
  const at = (ms: number, goesOn: boolean) =>
    watchForEarlyStop(reference, goesOn)(counters, ms, marks)
  expect(at(21_100, false)).toBeUndefined()
  expect(at(21_101, false)).toMatchObject({ kind: 'aborted', sign: 'slow' })
  expect(at(60_000, true)).toBeUndefined()
})
