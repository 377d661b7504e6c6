import { expect, test } from '@jest/globals'
import { concludeSizes } from '../../../src/comparison/size-check.ts'
import { sizesOf } from '../../../src/pairs/kept-sizes.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import type { TrialLineReport } from '../../../src/report/schema/size.ts'
import { MIB } from '../../pure/analysis/measurement-builder.ts'
import { exampleFacts } from '../../pure/report/example.ts'

const ran = reportRun(exampleFacts())

function trial(
  mib: number,
  outcome: TrialLineReport['outcome'],
  cpuMillicores = 2000
): TrialLineReport {
  const size = { cpuMillicores, memoryBytes: mib * MIB }
  const why = outcome === 'held' ? 'held' : `killed at ${mib}`
  return { purpose: 'decide', size, wholeDataset: true, outcome, why, ms: 900 }
}

function recommend(proved: boolean): NonNullable<Report['recommendation']> {
  const { recommendation } = ran
  if (recommendation?.kind !== 'size') throw new Error('The example has none.')
  return { ...recommendation, proved }
}

/** Of base: it held 95 MiB, and 90 MiB did not do. */
const report: Report = {
  ...ran,
  createdAt: '2026-11-20T10:00:00.000Z',
  recommendation: recommend(true),
  search: {
    minimumMemoryBytes: 95 * MIB,
    trials: [
      trial(500, 'held'),
      trial(60, 'oom-killed'),
      trial(95, 'held'),
      trial(90, 'oom-killed'),
      trial(94, 'too-slow', 300)
    ],
    cpuCandidates: [],
    cold: true,
    advice: []
  }
}

test("what base's own run found stands for trials of it", () => {
  const sizes = sizesOf(report, { cold: true })
  expect(sizes).toEqual([
    {
      side: 'base',
      memoryBytes: 95 * MIB,
      held: true,
      why: "held in base's own run of 2026-11-20T10:00:00.000Z"
    },
    {
      side: 'base',
      memoryBytes: 90 * MIB,
      held: false,
      why: "killed at 90, in base's own run of 2026-11-20T10:00:00.000Z"
    }
  ])
  // This change holds at 104 MiB and not at 100, where base would have held.
  const head = {
    headMinimumBytes: 104 * MIB,
    headFailedBytes: 100 * MIB,
    stepBytes: MIB
  }
  expect(concludeSizes(head, sizes)).toEqual({
    low: 5 * MIB,
    high: 14 * MIB,
    proof: { holds: 'base', memoryBytes: 95 * MIB }
  })
})

test('nothing stands for trials that were none, or of another kind', () => {
  expect(sizesOf(report, { cold: false })).toEqual([])
  const { search: _, ...unsearched } = report
  expect(sizesOf(unsearched, { cold: true })).toEqual([])
  const guessed = { ...report, recommendation: recommend(false) }
  expect(sizesOf(guessed, { cold: true })).toEqual([])
})
