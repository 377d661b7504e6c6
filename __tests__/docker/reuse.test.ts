import { expect, test } from '@jest/globals'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'

test('an unchanged service is answered by its earlier report', async () => {
  buildKnownCost()
  const inputs = { image: KNOWN_COST, dataset: writeRows(20), search: 'off' }
  const reuse = { ...inputs, cache: `${inputs.dataset}.cache`, reuse: 'true' }
  const first = await runStep(reuse)
  const second = await runStep(reuse)
  const changed = await runStep({ ...reuse, env: 'BURN_MS=1' })
  const size = (step: typeof first) => step.outputs['recommended-memory']
  expect(first.outputs).toMatchObject({ reused: 'false', verdict: 'passed' })
  expect(second.outputs).toMatchObject({ reused: 'true', verdict: 'passed' })
  expect(size(second)).toBe(size(first))
  expect(second.report.reused).toEqual({ createdAt: first.report.createdAt })
  expect(second.summary).toContain('Nothing was run')
  expect(second.log).not.toContain('Run the service')
  expect(second.exitCode).toBe(0)
  expect(changed.outputs['reused']).toBe('false')
})
