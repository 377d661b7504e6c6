import { expect, test } from '@jest/globals'
import { reportRun } from '../../../src/report/compose-report.ts'
import {
  drawCpuTrade,
  drawMemoryTrade
} from '../../../src/report/html/trade.ts'
import { linearScale } from '../../../src/report/html/scale.ts'
import type {
  CandidateReport,
  TrialLineReport
} from '../../../src/report/schema/size.ts'
import { exampleFacts } from './example.ts'

const MIB = 2 ** 20
const report = reportRun(exampleFacts())
const x = linearScale({ min: 0, max: 1000, from: 96, to: 650 })

const candidate = (
  cpuMillicores: number,
  timesAllowed: number | undefined,
  verdict: CandidateReport['verdict']
): CandidateReport => ({
  cpuMillicores,
  verdict,
  stretches: 2,
  ...(timesAllowed !== undefined && { timesAllowed })
})

function cpuTrade(candidates: CandidateReport[], change = {}): string {
  const search = { ...report.search!, cpuCandidates: candidates }
  return drawCpuTrade({ ...report, search, ...change }, x)
    .map(({ text }) => text)
    .join('')
}

test('CPU limits by how slow they were, what is allowed, and the price', () => {
  const picture = cpuTrade([
    candidate(400, 1.4, 'fails'),
    candidate(600, 0.8, 'holds'),
    candidate(500, undefined, 'unsure')
  ])
  expect(picture.match(/class="mark \w+"/g)).toEqual([
    'class="mark slow"',
    'class="mark held"'
  ])
  expect(picture).toContain('At 400m its latency was 1.40 × what is allowed.')
  expect(picture).toContain('>allowed<')
  // 1000m and 70 MiB: 0.031611 + 0.0684 × 0.004237 an hour, 23.29 a month.
  expect(picture).toMatch(/class="line money"/)
  expect(picture).toContain('>$20.00<')
  expect(picture).not.toContain('>$30.00<')
})

test('without a price there is time alone, and one limit is no curve', () => {
  const two = [candidate(400, 1.4, 'fails'), candidate(600, 0.8, 'holds')]
  expect(cpuTrade(two, { cost: undefined })).not.toContain('money')
  expect(cpuTrade(two.slice(1), { cost: undefined })).toBe('')
  expect(cpuTrade(two.slice(1)).match(/class="mark \w+"/g)).toHaveLength(1)
  expect(cpuTrade(two.slice(1))).toMatch(/class="line money"/)
  expect(cpuTrade([])).toBe('')
})

test('memory limits by how long the replay took, with all the CPU', () => {
  const at = (mib: number, change: Partial<TrialLineReport>) => ({
    ...({ purpose: 'decide', outcome: 'held', why: 'x', ms: 9000 } as const),
    size: { cpuMillicores: 2000, memoryBytes: mib * MIB },
    wholeDataset: true,
    ...change
  })
  const trials = [
    at(30_000, { purpose: 'first', replayMs: 1000 }),
    at(100, { replayMs: 4000 }),
    at(90, { outcome: 'oom-killed' }),
    at(95, { replayMs: 3000, wholeDataset: false }),
    at(120, { replayMs: 2000 }),
    at(110, {
      replayMs: 60_000,
      size: { cpuMillicores: 60, memoryBytes: 110 * MIB }
    })
  ]
  const search = { ...report.search!, trials }
  const [picture] = drawMemoryTrade({ ...report, search }, x)
  const tips = [...picture!.text.matchAll(/<title>\s*([^<]*?)\s*<\/title>/g)]
  expect(tips.map(([, tip]) => tip)).toEqual([
    'At 100 MiB and 2000m the replay took 4.00 s.',
    'At 120 MiB and 2000m the replay took 2.00 s.'
  ])
})
