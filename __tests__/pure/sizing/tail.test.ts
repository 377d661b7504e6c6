import { expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { isByChance } from '../../../src/sizing/memory/needs.ts'
import { estimateTail } from '../../../src/sizing/memory/tail.ts'
import type { PastTrial } from '../../../src/sizing/search-state.ts'
import type { Outcome } from '../../../src/sizing/outcome/outcome.ts'
import { BASE, FULL, runSearch } from './simulated-service.ts'

const CAME = { answered: 110, planned: 110, throttledShare: 0 }
const CRAWLED: Outcome = {
  kind: 'too-slow',
  slowness: { what: 'thrashing', majorFaults: 515 },
  ...CAME
}
const HELD: Outcome = { kind: 'held', replayMs: 1200 }

function trial(
  purpose: 'decide' | 'proof',
  mib: number,
  [outcome, peakMib]: readonly [Outcome, readonly number[]]
): PastTrial {
  const size = { ...FULL, memoryBytes: mib * MIB }
  const shown = {
    peakBytes: peakMib.map((peak) => peak * MIB),
    p95Ms: [],
    // A piece is three replays of the 100 rows.
    answers: peakMib.length * 300,
    cpuMsPerRequest: 3,
    replayMs: 1200,
    majorFaults: 0,
    throttledShare: 0,
    ...(peakMib.length >= 17 ? { lasting: true as const } : {})
  }
  return { probe: { purpose, size, wholeDataset: true }, outcome, ms: 1, shown }
}

function reachMib(trials: readonly PastTrial[]): number {
  const { state } = runSearch(BASE, { seed: 1 })
  return estimateTail({ ...state, trials })!.reachBytes / MIB
}

/** A JVM as it was measured: its 14th replay needs what its 50th does. */
const CLIMB = [53, 61, 63, 63, 64, 64, 64, 74, 74, 74, 74]
const PLATEAU = [76, 76, 79, 79, 96, 96, 96, 90, 90, 90, 90, 93, 93, 93]
const LATER = [...CLIMB.slice(0, 7), ...PLATEAU]
const DIED = trial('decide', 84, [CRAWLED, [59]])

test('a climb that was cut short is no straight line to the 50th replay', () => {
  const needAt = (replay: number) => 43 + 7 * Math.sqrt(replay)
  const climb = Array.from({ length: 11 }, (_, i) => needAt(i + 1))
  const reach = reachMib([trial('proof', 70, [CRAWLED, climb])])
  expect(reach).toBeGreaterThan(needAt(50))
  expect(reach).toBeLessThan(needAt(50) * 1.3)
})

test('a longer proof shows the plateau, and pages come on top of it', () => {
  const short = trial('proof', 150, [HELD, CLIMB])
  const reach = reachMib([DIED, short, trial('proof', 160, [HELD, LATER])])
  expect(reach).toBeGreaterThan(119)
  expect(reach).toBeLessThan(150)
})

test('a proof that held shows how few pages it needs', () => {
  const [tight, wide] = [105, 150].map((mib) =>
    trial('proof', mib, [HELD, Array<number>(11).fill(97)])
  )
  const early = trial('decide', 100, [CRAWLED, [59]])
  const first = trial('proof', 160, [HELD, CLIMB])
  expect(reachMib([early, first, wide!])).toBeCloseTo(132, 0)
  expect(reachMib([early, first, tight!])).toBeCloseTo(115, 0)
})

test('a size at which two containers held 50 replays is enough', () => {
  const [first, second] = [122, 132].map((mib) =>
    trial('proof', mib, [HELD, [...LATER, ...LATER.slice(11)]])
  )
  expect(reachMib([DIED, first!])).toBeGreaterThan(132)
  expect(reachMib([DIED, first!, second!])).toBeLessThanOrEqual(132)
})

test('the same where few replays came after the last step', () => {
  const stepped = [
    53, 60, 63, 63, 63, 63, 63, 63, 63, 63, 63, 76, 76, 76, 96, 96, 96
  ]
  const held = [119, 119].map((mib) => trial('proof', mib, [HELD, stepped]))
  expect(reachMib([DIED, held[0]!])).toBeGreaterThan(125)
  expect(reachMib([DIED, ...held])).toBeLessThanOrEqual(119)
})

test('of a spike that killed it, what was seen of it since is a part', () => {
  const killed: Outcome = { kind: 'oom-killed', kills: 1, ...CAME }
  const steady = trial('proof', 110, [HELD, Array<number>(20).fill(97)])
  const reach = (died: Outcome) =>
    reachMib([trial('decide', 100, [died, []]), steady])
  expect(reach(killed)).toBeCloseTo(100, 0)
  expect(reach(CRAWLED)).toBeCloseTo(100, 0)
})

/** Ruby as it was measured, of 7 s a replay: some of them need 84 MiB. */
test('killed above what held: chance decides, and few replays say no more', () => {
  const killed: Outcome = { kind: 'oom-killed', kills: 1, ...CAME }
  const dies = (mib: number) => trial('decide', mib, [killed, []])
  const held = [74, 66, 62, 70].map((mib, i) =>
    trial('decide', mib, [HELD, [[60, 58, 59, 59][i]!]])
  )
  const { state } = runSearch(BASE, { seed: 1 })
  const withTrials = (trials: readonly PastTrial[]) => ({ ...state, trials })
  expect(isByChance(withTrials([...held, dies(67)]))).toBe(true)
  expect(isByChance(withTrials([...held, dies(61)]))).toBe(false)
  expect(estimateTail(withTrials([...held, dies(67)]))).toBeUndefined()
  // With those of two proofs they are enough.
  const proofs = [80, 90].map((mib) =>
    trial('proof', mib, [HELD, [58, 59, 60, 59, 58, 60]])
  )
  const reach = reachMib([...held, dies(67), ...proofs])
  expect(reach).toBeGreaterThan(67)
  expect(reach).toBeLessThan(90)
})

/** A service in Rust, of which the heaviest rows were sent at first. */
test('killed above what held the same rows; more rows may need more', () => {
  const killed: Outcome = { kind: 'oom-killed', kills: 1, ...CAME }
  const { state } = runSearch(BASE, { seed: 1 })
  const chance = (
    deathMib: number,
    whole: { held: boolean; died: boolean }
  ) => {
    const held = trial('decide', 150, [HELD, [120]])
    const died = trial('decide', deathMib, [killed, []])
    const trials = [
      { ...held, probe: { ...held.probe, wholeDataset: whole.held } },
      { ...died, probe: { ...died.probe, wholeDataset: whole.died } }
    ]
    return isByChance({ ...state, trials })
  }
  expect(chance(163, { held: false, died: false })).toBe(true)
  expect(chance(163, { held: true, died: false })).toBe(true)
  expect(chance(163, { held: false, died: true })).toBe(false)
  // As sharp as an edge is.
  expect(chance(152, { held: false, died: false })).toBe(false)
})
