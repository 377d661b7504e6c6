import { expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { isLasting, soaksOn } from '../../../src/sizing/probe.ts'

const STEADY = Array<number>(14).fill(60)
const VARIED = STEADY.map((mib, i) => mib + 4 * (i % 2))
/** A JVM whose compiler starts late. */
const STEPPED = [53, 62, 63, 64, 64, 64, 65, 76, 77, 77, 77, 94, 94, 94]
const CLIMBING = STEADY.map((mib, i) => mib + i)

function goesOn(loadMs: number, replayMs: number, mib: readonly number[]) {
  const look = () => ({
    peakBytes: mib.map((each) => each * MIB),
    requests: 3000
  })
  return soaksOn({ loadMs, replayMs, look }, 15_000)
}

test.each<[string, number, number, readonly number[], boolean]>([
  ['before its time', 14_900, 1000, STEADY, true],
  ['that shows nothing new', 15_000, 1000, STEADY, false],
  ['that varies, until 20 replays', 19_900, 1000, VARIED, true],
  ['that varies, no longer', 20_000, 1000, VARIED, false],
  ['in steps, until 30 s', 29_900, 1000, STEPPED, true],
  ['in steps, no longer', 30_000, 1000, STEPPED, false],
  ['in steps, until 50 short replays', 24_900, 500, STEPPED, true],
  ['in steps, no more of them', 25_000, 500, STEPPED, false],
  ['that climbs, until 45 s', 44_900, 100, CLIMBING, true],
  ['that climbs, no longer', 45_000, 100, CLIMBING, false]
])('a soak of 15 s %s', (_, loadMs, replayMs, mib, on) => {
  expect(goesOn(loadMs, replayMs, mib)).toBe(on)
})

test.each<[readonly number[], number, number, boolean]>([
  [STEADY, 50, 15_000, true],
  [STEADY, 49, 45_000, false],
  [STEPPED, 28, 30_000, true],
  [STEPPED, 28, 29_900, false]
])('%j, %i replays in %i ms: lasting %s', (mib, replays, loadMs, lasts) => {
  const peakBytes = mib.map((each) => each * MIB)
  expect(isLasting({ peakBytes }, { replays, loadMs })).toBe(lasts)
})
