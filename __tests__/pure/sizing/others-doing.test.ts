import { expect, test } from '@jest/globals'
import type { Contention } from '../../../src/measurement/contention.ts'
import { isOthersDoing } from '../../../src/sizing/outcome/others-doing.ts'
import { findCause } from '../../../src/sizing/outcome/slower-than-full.ts'
import type { PastTrial, Showing } from '../../../src/sizing/search-state.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { BASE, FULL, SETTINGS, SimulatedService } from './simulated-service.ts'

/** At full size: 8 ms of CPU time a request, 50 major faults, 1 s a replay. */
const STATE = {
  facts: {
    ...new SimulatedService(BASE, 1).facts(SETTINGS),
    replayMs: 1000,
    tasks: 10
  },
  settings: SETTINGS,
  trials: []
}
const OTHERS: Contention = {
  usedMillicores: 1000,
  idleMillicores: 20,
  stolenShare: 0
}
const SHOWN: Showing = {
  peakBytes: [100 * MIB],
  p95Ms: [40, 40],
  answers: 200,
  cpuMsPerRequest: 8,
  majorFaults: 0,
  replayMs: 3000,
  throttledShare: 0
}

/** Half a core and 128 MiB, and four times as slow as full size. */
function trial(
  shown: Partial<Showing>,
  cpuMillicores = 500
): PastTrial & { readonly shown: Showing } {
  const size = { cpuMillicores, memoryBytes: 128 * MIB }
  return {
    probe: { purpose: 'proof', size, wholeDataset: true },
    outcome: { kind: 'held', replayMs: 3000 },
    ms: 20_000,
    shown: { ...SHOWN, ...shown },
    contention: OTHERS
  }
}

test.each<[string, Partial<Showing>, boolean]>([
  ['nothing was counted', {}, true],
  [
    'work cost 1.5 times as much, as it does on a core that is shared',
    { cpuMsPerRequest: 12 },
    true
  ],
  ['work cost twice as much: garbage', { cpuMsPerRequest: 16 }, false],
  ['100 pages more than at full size', { majorFaults: 150 }, true],
  ['one more than that', { majorFaults: 151 }, false],
  ['two workers less', { tasks: 8 }, true],
  ['three workers less', { tasks: 7 }, false],
  ['the quota ran out now and then', { throttledShare: 0.05 }, true],
  ['the quota ran out more often', { throttledShare: 0.06 }, false]
])('slow beside others: %s', (_, shown, expected) => {
  expect(isOthersDoing(STATE, trial(shown))).toBe(expected)
})

test('with nobody beside it, the clock is enough', () => {
  const alone = { ...trial({}), contention: undefined }
  expect(isOthersDoing(STATE, alone)).toBe(false)
})

test('at full CPU no quota is short', () => {
  const { cpuMillicores } = FULL
  const full = trial({ throttledShare: 0.5 }, cpuMillicores)
  expect(isOthersDoing(STATE, full)).toBe(true)
})

test('a quota that ran out: beside others, dearer work and a longer replay are theirs', () => {
  const beside = trial({ throttledShare: 0.2, cpuMsPerRequest: 12 })
  expect(findCause(STATE, beside, beside.shown)).toBe('cpu')
  const alone = { ...beside, contention: undefined }
  expect(findCause(STATE, alone, alone.shown)).toBe('memory')
  const garbage = trial({ throttledShare: 0.2, cpuMsPerRequest: 16 })
  expect(findCause(STATE, garbage, garbage.shown)).toBe('memory')
})
