import { describe, expect, test } from '@jest/globals'
import { GIB, MIB } from '../../../src/foundation/units.ts'
import { conclude } from '../../../src/conclude.ts'
import { costOf } from '../../../src/pricing/cost.ts'
import {
  type Deployment,
  OPENCOST_PRICES as prices
} from '../../../src/pricing/prices.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { renderOutputs } from '../../../src/report/outputs.ts'
import { searchedRun } from '../saved/searched-run.ts'
import { exampleFacts } from './example.ts'

const size = { cpuMillicores: 560, memoryBytes: 70 * MIB }

function reportOf(current?: Deployment) {
  const cost = costOf(size, { prices, current }, 40)
  return reportRun(exampleFacts('', { cost }))
}

const today = (cpuMillicores: number, replicas = 1): Deployment => ({
  size: { cpuMillicores, memoryBytes: 2 * GIB },
  replicas
})

describe('the summary', () => {
  test('says what the proved size costs, with its formula and source', () => {
    const summary = renderSummary(reportOf())
    expect(summary).toContain(
      'It costs **&#36;13.13 a month**, &#36;0.125 per million requests at the 40/s of the proof.'
    )
    expect(summary).toContain(
      '(0.56 cores × 0.031611 + 0.06836 GiB × 0.004237) × 730 h = $13.13'
    )
    expect(summary).toContain('GCP us-central1')
    expect(summary).not.toContain('Today')
  })

  test.each([
    [
      today(1000),
      "Today's 1000m and 2048 MiB cost &#36;29.26: **&#36;16.13 a month saved**."
    ],
    [
      today(1000, 3),
      "Today's 3 × 1000m and 2048 MiB cost &#36;87.79: **&#36;48.38 a month saved**."
    ],
    [
      { size: { cpuMillicores: 250, memoryBytes: GIB }, replicas: 1 },
      '**&#36;4.27 a month more**.'
    ],
    [{ size, replicas: 1 }, '**as much**.']
  ])('says what it saves: %#', (current, says) => {
    expect(renderSummary(reportOf(current))).toContain(says)
  })
})

test('outputs are numbers; empty without a price', () => {
  expect(renderOutputs(reportOf(today(1000)))).toMatchObject({
    'cost-per-month': '13.134',
    'cost-per-million-requests': '0.124943',
    'saved-per-month': '16.128'
  })
  expect(renderOutputs(reportOf())['saved-per-month']).toBe('')
  const without = reportRun(exampleFacts('', { cost: undefined }))
  expect(renderOutputs(without)['cost-per-month']).toBe('')
})

describe('a size has a price', () => {
  const run = { ...searchedRun(), pricing: { prices, current: undefined } }

  test('when it was proved, by the rate of that proof', () => {
    const { cost, search, recommendation } = conclude(run)
    expect(recommendation).toMatchObject({ proved: true })
    expect(cost!.ratePerSecond).toBe(search!.proofRatePerSecond)
    expect(cost!.ratePerSecond).toBeGreaterThan(0)
  })

  test('not when it was not proved, nor when nobody asks', () => {
    const { search: _, ...unsearched } = run
    const unproved = conclude(unsearched)
    expect(unproved.recommendation).toMatchObject({
      kind: 'size',
      proved: false
    })
    expect(unproved.cost).toBeUndefined()
    expect(conclude({ ...run, pricing: undefined }).cost).toBeUndefined()
    const rule = {
      metric: 'cost.per_month',
      operator: '<=',
      limit: 20,
      level: 'fail',
      text: 'x'
    } as const
    const criteria = { ...run.criteria!, thresholds: [rule] }
    const { verdicts } = conclude({ ...unsearched, criteria })
    expect(verdicts[0]).toMatchObject({ state: 'inconclusive' })
    expect(conclude({ ...run, criteria }).verdicts[0]!.state).toBe('passed')
  })
})
