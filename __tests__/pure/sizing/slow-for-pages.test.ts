import { expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import type { PastTrial } from '../../../src/sizing/search-state.ts'
import {
  needsControl,
  settleProofs
} from '../../../src/sizing/settle-proofs.ts'
import { BASE, FULL, runSearch } from './simulated-service.ts'

/** A replay that held at full CPU, three times as slow as at full size. */
function slow(majorFaults: number): PastTrial {
  const { facts } = runSearch(BASE, { seed: 1 }).state
  const shown = {
    peakBytes: [60 * MIB],
    p95Ms: [facts.p95Ms * 3],
    answers: facts.requests,
    cpuMsPerRequest: facts.cpuMsPerRequest,
    replayMs: facts.replayMs * 1.5,
    majorFaults,
    throttledShare: 0
  }
  const size = { ...FULL, memoryBytes: 86 * MIB }
  const probe = { purpose: 'decide', size, wholeDataset: true } as const
  const outcome = { kind: 'held', replayMs: shown.replayMs } as const
  return { probe, outcome, ms: 4000, shown }
}

function stateAfter(trial: PastTrial) {
  const { state } = runSearch(BASE, { seed: 1 })
  const facts = { ...state.facts, majorFaults: 32 }
  return { ...state, facts, trials: [trial] }
}

test('what read its pages again was short of memory, and no control is run', () => {
  const state = stateAfter(slow(376))
  expect(needsControl(state)).toBe(false)
  expect(settleProofs(state).trials[0]!.outcome).toMatchObject({
    kind: 'too-slow',
    slowness: { what: 'thrashing', majorFaults: 376 }
  })
})

test('what did not may be elastic, or the machine slower: a control tells', () => {
  const state = stateAfter(slow(40))
  expect(needsControl(state)).toBe(true)
  expect(settleProofs(state).trials[0]!.outcome.kind).toBe('held')
})
