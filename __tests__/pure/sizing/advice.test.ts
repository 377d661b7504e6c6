import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { adviseSettings } from '../../../src/sizing/advice.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'

interface Case {
  readonly cpuShare: number
  readonly concurrency?: number
  readonly limit?: number
}

function advise({ cpuShare, concurrency = 1, limit = 1000 }: Case): string {
  const trial = buildMeasurement({
    requests: 300,
    counters: (atMs) => ({ cpuMs: atMs * cpuShare })
  })
  const load = { kind: 'closed', concurrency } as const
  const advice = adviseSettings({
    analysis: analyze(trial),
    size: { cpuMillicores: limit, memoryBytes: 100 * MIB },
    trial: { ...trial, plan: { ...trial.plan, load } },
    slowestMs: 400,
    cores: 4
  })
  return advice.map(({ what, why }) => `${what}: ${why}`).join('\n')
}

describe('adviseSettings', () => {
  test('a timeout of three times the slowest answer', () => {
    // 3 × 400 ms = 1.2 s
    expect(advise({ cpuShare: 0.1 })).toMatch('request timeout: 2 s')
  })

  test('probes that wait three times as long as it took', () => {
    // Ready after 1 s: a try a second, 3 + 1 of them.
    expect(advise({ cpuShare: 0.1 })).toMatch(
      'initialDelaySeconds 1, periodSeconds 1, failureThreshold 4'
    )
  })

  test.each([
    [0.9, 'Guaranteed'],
    [0.3, 'Burstable']
  ])('a mean use of %d of its limit: %s', (cpuShare, name) => {
    expect(advise({ cpuShare })).toMatch(`QoS class ${name}`)
  })

  test('what was used at full size may be more than a limit that is fast enough', () => {
    expect(advise({ cpuShare: 3 })).toMatch(
      /At full size it used \d+m in the mean, 300 % of this limit, so/
    )
  })

  test.each([
    [{ cpuShare: 1, concurrency: 4 }, true],
    [{ cpuShare: 1, concurrency: 1 }, false],
    [{ cpuShare: 0.4, concurrency: 4 }, false],
    [{ cpuShare: 2, concurrency: 4 }, false]
  ])('more workers with %j: %s', (given, wanted) => {
    expect(advise(given).includes('more workers')).toBe(wanted)
  })
})
