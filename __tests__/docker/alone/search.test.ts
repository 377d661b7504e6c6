import { beforeAll, describe, expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

const search = (env: string, inputs: Record<string, string> = {}) =>
  runStep({ image: KNOWN_COST, dataset: writeRows(40), env, ...inputs })

const size = (text: string | undefined): number => Number.parseInt(text!, 10)

describe('a service of known need', () => {
  test('holds 60 MiB: never printed below what failed, and proved', async () => {
    const { report, outputs } = await search('HOLD_MIB=60', {
      search: 'memory',
      soak: '2s'
    })
    expect(outputs['proved']).toBe('true')
    const minimum = size(outputs['minimum-memory'])
    const recommended = size(outputs['recommended-memory'])
    // Held and kept: 60 MiB + Python itself (10) + the pages it works on.
    expect(minimum).toBeGreaterThanOrEqual(70)
    expect(minimum).toBeLessThan(85)
    expect(recommended / minimum).toBeLessThan(1.12)
    const { trials } = report.search!
    const failed = trials
      // Side by side a trial may also fail for its neighbour's sake.
      .filter(
        ({ purpose, outcome }) => purpose !== 'bracket' && outcome !== 'held'
      )
      .map((trial) => trial.size.memoryBytes / MIB)
    expect(Math.max(...failed)).toBeLessThan(minimum)
    // Any trial of that size proves it that ran alone and cold.
    const proof = trials.findLast(
      (trial) => trial.size.memoryBytes === recommended * MIB
    )!
    expect(proof.outcome).toBe('held')
    expect(proof.purpose).not.toBe('bracket')
    expect(outputs['details']).toContain('recommendationLatencyInMs')
  })

  test('a start-up peak of 150 MiB decides, not the 10 MiB held after', async () => {
    const { outputs } = await search('START_PEAK_MIB=150', {
      search: 'memory',
      soak: '2s'
    })
    expect(size(outputs['minimum-memory'])).toBeGreaterThan(155)
    expect(size(outputs['recommended-memory'])).toBeLessThan(190)
    expect(outputs['proved']).toBe('true')
  })

  test('burns 50 ms a request, one worker: 1000m ± 10 %', async () => {
    const { outputs } = await search('BURN_MS=50', {
      search: 'cpu',
      soak: '2s'
    })
    const cpu = Number(outputs['recommended-cpu']) * 1000
    expect(cpu).toBeGreaterThanOrEqual(900)
    expect(cpu).toBeLessThanOrEqual(1100)
    expect(outputs['proved']).toBe('true')
  })
})
