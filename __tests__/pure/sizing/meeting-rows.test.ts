import { expect, test } from '@jest/globals'
import { planMeetings } from '../../../src/sizing/memory/meeting-rows.ts'
import {
  buildMeasurement,
  MIB,
  READY_MS
} from '../analysis/measurement-builder.ts'

/** 20 rows of 10 ms each; memory is high for a moment, this long after ready. */
const highAt = (ms: number, concurrency: number) =>
  buildMeasurement({
    requests: 20,
    concurrency,
    sampleEveryMs: 5,
    counters: (atMs) => ({
      anonymousBytes:
        (Math.abs(atMs - READY_MS - ms) < 3 ? 90 : 60 + atMs / 1e6) * MIB
    })
  })

test('rows around the highest memory, each meeting each', () => {
  // Two at once: rows 7 and 8 are under way from 30 to 40 ms.
  const turns = [
    [6, 7, 8, 9],
    [7, 8, 9, 6],
    [8, 9, 6, 7],
    [9, 6, 7, 8]
  ]
  const [window] = planMeetings(highAt(35, 2))
  expect(window).toEqual(turns.flat())
})

test('as many requests as a replay has, and one window at least', () => {
  expect(planMeetings(highAt(35, 2)).flat()).toHaveLength(20)
  expect(planMeetings(highAt(15, 8)).flat()).toHaveLength(16 * 16)
})

test('of a trial that replayed on: as many as its first replay has', () => {
  const first = highAt(35, 2)
  const rounds = [
    { replayed: 10, ended: 10, endedMs: READY_MS + 50 },
    { replayed: 20, ended: 20, endedMs: READY_MS + 100 }
  ]
  expect(planMeetings({ ...first, rounds }).flat()).toHaveLength(16)
})

test('requests that are alone meet nobody', () => {
  expect(planMeetings(highAt(35, 1))).toEqual([])
})
