/** A search that must end without a size says why. */
import { expect, test } from '@jest/globals'
import { MIB } from '../../src/foundation/units.ts'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'

// Not in beforeAll, which tests side by side do not wait for.
buildKnownCost()

const search = (env: string, inputs: Record<string, string> = {}) =>
  runStep({ image: KNOWN_COST, dataset: writeRows(40), env, ...inputs })

test.concurrent(
  'a leak has no minimum, and a rule on it is not passed',
  async () => {
    const { report, outputs, summary } = await search('LEAK_MIB=1', {
      requests: '120',
      thresholds: 'memory.recommended <= 4Gi',
      'fail-on': 'never'
    })
    expect(outputs['verdict']).toBe('inconclusive')
    expect(outputs['recommended-memory']).toBe('')
    expect(report.recommendation?.kind).toBe('none')
    expect(report.search!.growth!.bytesPerRequest / MIB).toBeCloseTo(1, 0)
    expect(summary).toMatch(/grows by 1(\.\d)? MiB per request/)
  },
  240_000
)

test.concurrent('fails at full size: no size, and its last words', async () => {
  const { outputs, report, summary } = await search(
    'FAIL_EVERY=1\nSAY=no model here'
  )
  expect(outputs['recommended-memory']).toBe('')
  expect(report.recommendation?.kind).toBe('none')
  expect(summary).toContain('no model here')
  expect(outputs['verdict']).toBe('failed')
})

test.concurrent(
  'an open loop that it cannot keep up with is seen as such',
  async () => {
    const { report } = await search('BURN_MS=50', {
      rate: '60/s',
      duration: '60s',
      search: 'off'
    })
    expect(report.error?.code).toBe('replay-aborted')
    expect(report.error?.message).toMatch(/cannot keep up/i)
  }
)
