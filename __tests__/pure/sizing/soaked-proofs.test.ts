import { describe, expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { showProbe } from '../../../src/search/sequel.ts'
import { isLost } from '../../../src/sizing/outcome/slower-than-full.ts'
import type { Outcome } from '../../../src/sizing/outcome/outcome.ts'
import type { SearchPlan } from '../../../src/sizing/plan-search.ts'
import { prove } from '../../../src/sizing/proof.ts'
import type { PastTrial, Probe } from '../../../src/sizing/search-state.ts'
import { measured } from './measured.ts'
import { BASE, SETTINGS, runSearch } from './simulated-service.ts'

const { state } = runSearch(BASE, { seed: 1 })
const HELD: Outcome = { kind: 'held', replayMs: 1200 }
const KILLED: Outcome = {
  kind: 'oom-killed',
  kills: 1,
  answered: 110,
  planned: 110,
  throttledShare: 0
}

function proofProbe(mib: number): Probe {
  const size = { cpuMillicores: 1000, memoryBytes: mib * MIB }
  return { purpose: 'proof', size, wholeDataset: true }
}

/** Its replays need 60 to 72 MiB, as chance has it. */
function proof(mib: number, outcome: Outcome): PastTrial {
  const shown = {
    peakBytes: Array.from({ length: 20 }, (_, i) => (60 + (i % 5) * 3) * MIB),
    p95Ms: [],
    answers: 2000,
    cpuMsPerRequest: 3,
    throttledShare: 0
  }
  return { probe: proofProbe(mib), outcome, ms: 20_000, shown }
}

describe('where chance moves a need, a second container has to hold', () => {
  const nextAt120 = (...trials: readonly PastTrial[]) =>
    prove(
      { ...state, trials },
      { size: proofProbe(120).size, memory: undefined, cpu: undefined }
    ).kind

  test.each<[string, readonly PastTrial[], 'trials' | 'done']>([
    ['one alone is not enough', [], 'trials'],
    ['one that held less is the second', [proof(90, HELD)], 'done'],
    [
      'not where more has failed',
      [proof(90, HELD), proof(92, KILLED)],
      'trials'
    ]
  ])('%s', (_, before, kind) => {
    expect(nextAt120(...before, proof(120, HELD))).toBe(kind)
  })
})

/** As many as long ones have time for; all need 60 MiB. */
function fewReplays(mib: number): PastTrial {
  const one = proof(mib, HELD)
  return { ...one, shown: { ...one.shown!, peakBytes: [60 * MIB, 60 * MIB] } }
}

function killed(mib: number): PastTrial {
  return { probe: proofProbe(mib), outcome: KILLED, ms: 20_000 }
}

test.each<[string, readonly PastTrial[], 'trials' | 'done']>([
  ['nothing was killed above what held', [], 'done'],
  ['killed below all that held', [killed(70)], 'done'],
  ['killed above what held', [fewReplays(70), killed(75)], 'trials'],
  [
    'and two held above that',
    [fewReplays(70), killed(75), fewReplays(78)],
    'done'
  ]
])('replays are long and few: %s', (_, before, kind) => {
  const trials = [...before, fewReplays(80)]
  const sized = {
    size: proofProbe(80).size,
    memory: undefined,
    cpu: undefined
  }
  expect(prove({ ...state, trials }, sized).kind).toBe(kind)
})

test.each([
  ['a cold first replay, and one that is not', [1.6, 1], false],
  ['both replays', [1.6, 1.6], true]
])('a proof is lost when it is slow: %s', (_, times, lost) => {
  const p95Ms = times.map((each) => each * state.facts.p95Ms)
  const shown = { p95Ms, cpuMsPerRequest: 3, throttledShare: 0.3 }
  const before = { ...state, trials: [] }
  expect(isLost(before, { probe: proofProbe(120), shown })).toBe(lost)
})

test.each([
  [50, [], true],
  [49, [], undefined],
  [25, [[1, 2]], true]
])(
  '%i rounds of 300 ms with meeting rows %j',
  (count, meetingRows, lasting) => {
    const trial = measured({ replayedMs: 1300, endedMs: 20_000 })
    const rounds = Array.from({ length: count }, (_, i) => ({
      replayed: 10,
      ended: 10,
      endedMs: 1000 + (i + 1) * 300
    }))
    const marks = { ...trial.marks, settledMs: 1000 }
    const plan = { settings: SETTINGS, meetingRows } as unknown as SearchPlan
    const shown = showProbe(plan, proofProbe(120), { ...trial, marks, rounds })
    expect(shown?.lasting).toBe(lasting)
  }
)
