import { expect, test } from '@jest/globals'
import type { Ending } from '../../../src/measurement/measurement.ts'
import {
  countOomKills,
  throttledShare
} from '../../../src/measurement/kernel-counts.ts'
import { measured } from '../sizing/measured.ts'

test.each([
  [10, 3, 0.3],
  // No quota, no periods.
  [0, 0, 0],
  [NaN, NaN, NaN]
])('of %d periods %d: %d', (periods, throttledPeriods, share) => {
  expect(throttledShare({ periods, throttledPeriods })).toBe(share)
})

const KILLED: Ending = { kind: 'exited', exit: { code: 137, oomKilled: true } }

test.each<[string, number | undefined, Ending, number]>([
  ['the kernel counts, the master lives', 568, { kind: 'completed' }, 568],
  ['nobody was killed', 0, { kind: 'completed' }, 0],
  ['the count went with the container', 0, KILLED, 1],
  ['the count is there too', 2, KILLED, 2],
  ['only the engine knows', undefined, KILLED, 1],
  ['nobody counted', undefined, { kind: 'completed' }, NaN]
])('%s: %p, %j: %d', (_, oomKills, ending, kills) => {
  const { totals } = measured({ oomKills: oomKills ?? 0 })
  const counted = oomKills === undefined ? undefined : totals
  expect(countOomKills({ totals: counted, ending })).toBe(kills)
})
