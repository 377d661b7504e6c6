import { describe, expect, test } from '@jest/globals'
import { conclude } from '../../../src/conclude.ts'
import type { Contention } from '../../../src/measurement/contention.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { doubtTimes } from '../../../src/sizing/contention-findings.ts'
import type { Stretch } from '../../../src/sizing/search-state.ts'
import { rulesOf, searchedRun } from '../saved/searched-run.ts'

/** Half a core of two, beside a service of one. */
const BURNING: Contention = {
  usedMillicores: 520,
  idleMillicores: 310,
  stolenShare: 0.002
}
const QUIET: Contention = {
  usedMillicores: 20,
  idleMillicores: 950,
  stolenShare: 0.002
}

function stretches(disturbed: number, all: number): Stretch[] {
  return Array.from({ length: all }, (_, i) => ({
    plan: { candidate: 500, cpuMillicores: 500, round: i, requests: 20 },
    contention: i < disturbed ? BURNING : QUIET,
    sortedMs: [],
    failed: 0,
    throttledPeriods: 0,
    periods: 5
  }))
}

test.each([
  ['a quiet machine', QUIET, stretches(0, 20), undefined],
  ['a fifth of the stretches', QUIET, stretches(4, 20), undefined],
  ['more', QUIET, stretches(5, 20), /520m.*in 5 of 20 stretches/],
  ['at full size', BURNING, stretches(0, 0), /520m.*at full size \(310m/],
  ['both', BURNING, stretches(9, 9), /at full size and in 9 of 9 stretches/],
  ['nobody could see', undefined, stretches(0, 20), undefined]
])('doubt: %s', (_, contention, seen, says) => {
  const search = { stretches: seen, trials: [] }
  const doubt = doubtTimes({ trial: { contention }, search })
  if (says) expect(doubt).toMatch(says)
  else expect(doubt).toBeUndefined()
})

const thresholds = rulesOf(
  'cpu.recommended <= 4\nmemory.recommended <= 4Gi\ncost.per_month <= 1000'
)

function run(cpu = true): RunRecord {
  const record = searchedRun()
  const search = { ...record.criteria!.search, cpu }
  return searchedRun({ criteria: { thresholds, search } })
}

/** The same run, with others on the machine: at full size, and once more. */
function beside(
  record: RunRecord,
  [first, control]: readonly [Contention, Contention?]
): RunRecord {
  const trials = record.search!.trials.map((trial) =>
    trial.probe.purpose === 'control' && control
      ? { ...trial, contention: control }
      : trial
  )
  const trial = { ...record.trial!, contention: first }
  return { ...record, trial, search: { ...record.search!, trials } }
}

describe('no CPU that others had a part in is trusted', () => {
  const record = run()

  test('as on a quiet machine', () => {
    const { search, findings, verdicts } = conclude(
      beside(record, [QUIET, QUIET])
    )
    expect(search!.confidence!.level).toBe('high')
    expect(findings.map(({ code }) => code)).not.toContain('machine-shared')
    expect(verdicts[0]!.state).toBe('passed')
  })

  test.each<[string, readonly [Contention, Contention?], RegExp]>([
    ['full size', [BURNING], /^Others used 520m of this machine.*at full size/],
    [
      'full size once more',
      [QUIET, BURNING],
      /520m.*in trials that the clock decided/
    ]
  ])('%s beside half a core', (_, others, says) => {
    const { search, findings, verdicts } = conclude(beside(record, others))
    const told = findings.find(({ code }) => code === 'machine-shared')
    expect(told?.message).toMatch(says)
    expect(search!.confidence!.level).toBe('low')
    expect(search!.confidence!.reasons.join()).toMatch(says)
    const states = verdicts.slice(0, 3).map(({ state }) => state)
    expect(states).toEqual(['inconclusive', 'passed', 'inconclusive'])
  })

  test('a search for memory alone keeps its confidence', () => {
    const { search } = conclude(beside(run(false), [BURNING, BURNING]))
    expect(search!.confidence!.level).toBe('high')
  })
})
