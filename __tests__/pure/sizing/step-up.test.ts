import { expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { recommendMemory } from '../../../src/sizing/recommend-limits.ts'
import type { Outcome } from '../../../src/sizing/outcome/outcome.ts'
import type { PastTrial } from '../../../src/sizing/search-state.ts'
import { BASE, FULL, runSearch } from './simulated-service.ts'

const CRAWLED: Outcome = {
  kind: 'too-slow',
  slowness: { what: 'thrashing', majorFaults: 1067 },
  answered: 110,
  planned: 110,
  throttledShare: 0
}

function failedAt90(peakMib: readonly number[]): PastTrial {
  const size = { ...FULL, memoryBytes: 90 * MIB }
  const shown = {
    peakBytes: peakMib.map((mib) => mib * MIB),
    p95Ms: [],
    answers: 990,
    cpuMsPerRequest: 3,
    throttledShare: 0
  }
  const probe = { purpose: 'proof', size, wholeDataset: true } as const
  return { probe, outcome: CRAWLED, ms: 28_000, shown }
}

test.each<[string, readonly number[], number]>([
  ['steady', [53, 63, 63, 63, 63], 99],
  ['a cold first replay is no climb', [30, 60, 62, 60, 62], 99],
  ['climbing, as a JVM was measured', [53, 61, 63, 64, 62, 63, 63, 73], 113],
  ['dead in its first replay', [], 99]
])('above a proof that failed at 90 MiB: %s', (_, peakMib, mib) => {
  const { state } = runSearch(BASE, { seed: 1 })
  const trials = [failedAt90(peakMib)]
  const bytes = recommendMemory({ ...state, trials }, undefined)
  expect(bytes / MIB).toBe(mib)
})
