import { beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type WorkflowRun, runWorkflow, testWithAct } from './act.ts'
import { buildKnownCost } from './action.ts'

beforeAll(() => {
  buildKnownCost()
})

const expectNothingLeft = ({ left }: WorkflowRun): void =>
  expect(left).toEqual([])

describe('examples/workflows, run by nektos/act', () => {
  testWithAct('profile.yml: a pull request without a token', async () => {
    const run = await runWorkflow('profile.yml', 'pull_request')
    expect(run.exitCode).toBe(0)
    expect(run.jobs).toEqual({ 'Profile/profile': 'success' })
    expect(run.outputs['Profile/profile']!['verdict']).toBe('passed')
    expect(run.summaries.join()).toContain('profile: passed')
    expectNothingLeft(run)
  })

  testWithAct('gate.yml: a service within its budget passes', async () => {
    const run = await runWorkflow('gate.yml', 'pull_request')
    expect(run.exitCode).toBe(0)
    expect(run.jobs).toEqual({ 'Gate/gate': 'success' })
    expect(run.log).toContain('passed: memory.recommended <= 512Mi')
    expectNothingLeft(run)
  })

  testWithAct(
    'gate.yml: one that outgrew it fails the job, and all is there',
    async () => {
      const run = await runWorkflow('gate.yml', 'pull_request', {
        env: 'HOLD_MIB=600'
      })
      expect(run.exitCode).toBe(1)
      expect(run.jobs).toEqual({ 'Gate/gate': 'failure' })
      const outputs = run.outputs['Gate/gate']!
      expect(outputs['verdict']).toBe('failed')
      expect(Number.parseInt(outputs['recommended-memory']!)).toBeGreaterThan(
        600
      )
      expect(run.summaries.join()).toContain('profile: failed')
      // Printed by the step that follows, from the report's file.
      expect(run.log).toContain("The gate's verdict: failed")
      expect(run.log).toContain('failed: memory.recommended <= 512Mi')
      expectNothingLeft(run)
    }
  )

  testWithAct(
    'deploy.yml: a later step and a later job have the size',
    async () => {
      const run = await runWorkflow('deploy.yml', 'push', {
        // Too little memory is found out fastest where it kills.
        env: 'HOLD_MIB=60',
        search: true
      })
      expect(run.exitCode).toBe(0)
      expect(run.jobs).toEqual({
        'Deploy/profile': 'success',
        'Deploy/deploy': 'success'
      })
      const outputs = run.outputs['Deploy/profile']!
      expect(run.log).toContain(
        `CPU ${outputs['recommended-cpu']}, memory ${outputs['recommended-memory']}, proved: true`
      )
      const [patch] = run.kubectl
      expect(patch!.slice(0, 3)).toEqual([
        'patch',
        'deployment/score',
        '--patch'
      ])
      expect(JSON.parse(patch![3]!)).toMatchObject({
        spec: {
          template: {
            spec: {
              containers: [
                {
                  name: 'score',
                  resources: JSON.parse(outputs['resources']!) as object
                }
              ]
            }
          }
        }
      })
      expectNothingLeft(run)
    }
  )

  testWithAct('matrix.yml: each service has a profile of its own', async () => {
    const run = await runWorkflow('matrix.yml', 'pull_request')
    expect(run.exitCode).toBe(0)
    expect(Object.values(run.jobs)).toEqual(['success', 'success'])
    expect(run.summaries.join()).toContain('score: passed')
    expect(run.summaries.join()).toContain('embed: passed')
    expectNothingLeft(run)
  })

  testWithAct('shards.yml: two shards become one report', async () => {
    const run = await runWorkflow('shards.yml', 'pull_request', {
      artifacts: true
    })
    expect(run.exitCode).toBe(0)
    expect(Object.values(run.jobs)).toEqual(['success', 'success', 'success'])
    const outputs = run.outputs['Profile in shards/merge']!
    expect(outputs['verdict']).toBe('passed')
    const all = run.summaries.join()
    expect(all).toContain('This is shard 1 of 2')
    expect(all).toContain('Merged from 2 shards')
    expect(all).toContain('| Requests that succeeded | 20 of 20 |')
    expectNothingLeft(run)
  })

  testWithAct('services.yml: each service is a line of one page', async () => {
    const run = await runWorkflow('services.yml', 'pull_request', {
      artifacts: true
    })
    expect(run.exitCode).toBe(0)
    expect(Object.values(run.jobs)).toEqual(['success', 'success', 'success'])
    const outputs = run.outputs['Profile services on one page/page']!
    const services = JSON.parse(outputs['services']!) as { name: string }[]
    expect(services.map(({ name }) => name)).toEqual(['embed', 'score'])
    expect(run.summaries.join()).toContain('All 2 services passed.')
    expectNothingLeft(run)
  })

  testWithAct(
    'advise.yml: a missed budget is told, and the job goes on',
    async () => {
      const run = await runWorkflow('advise.yml', 'pull_request', {
        env: 'HOLD_MIB=600'
      })
      expect(run.exitCode).toBe(0)
      expect(run.jobs).toEqual({ 'Advise/advise': 'success' })
      const memory = run.outputs['Advise/advise']!['recommended-memory']
      expect(run.log).toContain(
        `::warning::Profile failed, recommended memory ${memory}`
      )
      expectNothingLeft(run)
    }
  )

  testWithAct('cancelled in the middle: nothing is left', async () => {
    const run = await runWorkflow('profile.yml', 'pull_request', {
      env: 'SLEEP_MS=60000',
      cancelWhen: /::group::Run the service/
    })
    expect(run.exitCode).not.toBe(0)
    // act kills the step at once, so this is the post step's work alone.
    expect(run.log).toContain('this step has been cancelled')
    expect(run.log).toContain('Run Post')
    expectNothingLeft(run)
  })

  test('each of them is run here, but one that needs what act cannot fetch', () => {
    const folder = join(
      resolve(import.meta.dirname, '../..'),
      'examples/workflows'
    )
    // actions/cache; what it does with the folder, edge/history tests.
    const unrun = ['trend']
    // compare-workflows.test.ts.
    const compare = ['compare', 'compare-fork-comment', 'compare-nightly']
    const run = [
      ...['advise', 'deploy', 'gate', 'matrix', 'profile'],
      ...['services', 'shards']
    ]
    expect(readdirSync(folder).sort()).toEqual(
      [...run, ...compare, ...unrun].map((name) => `${name}.yml`).sort()
    )
  })
})
