import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildKnownCost,
  KNOWN_COST,
  PASSING,
  runStep,
  writeRows
} from './action.ts'

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

const hasBuildx = spawnSync('docker', ['buildx', 'version']).status === 0

test.each(hasBuildx ? ['0', '1'] : ['0'])(
  'built again from the same, with DOCKER_BUILDKIT=%s, it is the same',
  async (DOCKER_BUILDKIT) => {
    buildKnownCost()
    const context = mkdtempSync(join(tmpdir(), 'context-'))
    const dockerfile = (step: string): void =>
      writeFileSync(
        join(context, 'Dockerfile'),
        `FROM ${KNOWN_COST}\n${PASSING}\nLABEL made="${new Date().toISOString()}"\n${step}\n`
      )
    const inputs = { context, dataset: writeRows(20), search: 'off' }
    const reuse = { ...inputs, cache: `${inputs.dataset}.cache`, reuse: 'true' }
    const env = { DOCKER_BUILDKIT }
    const run = (step: string) => {
      dockerfile(step)
      return runStep(reuse, { env })
    }
    const first = await run('ENV BURN_MS=1')
    const second = await run('ENV BURN_MS=1')
    const changed = await run('ENV BURN_MS=2')
    expect(first.report.error).toBeUndefined()
    expect(second.outputs['reused']).toBe('true')
    expect(second.report.image?.fingerprint).toBe(
      first.report.image?.fingerprint
    )
    expect(changed.outputs['reused']).toBe('false')
  }
)
