import { describe, expect, test } from '@jest/globals'
import { explainAnswer } from '../../../src/sizing/explain.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { LEAK } from './services.ts'
import { BASE, type ServiceModel, runSearch } from './simulated-service.ts'

function explain(
  model: ServiceModel,
  given: Parameters<typeof runSearch>[1] = {},
  doubts: string[] = []
) {
  const { answer, state } = runSearch(model, given)
  return explainAnswer(answer, state, doubts)
}

describe('what is printed', () => {
  test('each step from what was seen to what was proved', () => {
    const { recommendation } = explain(BASE, { timed: false })
    if (recommendation.kind !== 'size') throw new Error(recommendation.reason)
    expect(
      recommendation.memory.steps.map(
        ({ what, value }) => `${Math.round(value / MIB)}: ${what}`
      )
    ).toEqual([
      '113: highest memory seen at full size',
      '116: smallest limit that held, and 113 MiB failed',
      '126: +10 % headroom on a minimum between the two, rounded',
      '126: proved: 1,500 requests without a kill: at 95 % confidence fewer than 1 in 500 fails'
    ])
    expect(recommendation.proved).toBe(true)
    expect(recommendation.size.memoryBytes).toBe(126 * MIB)
    expect(recommendation.cpu.steps.at(-1)!.value).toBe(
      recommendation.size.cpuMillicores
    )
  })

  test('every trial, with its why', () => {
    const { trials } = explain(BASE, { timed: false })
    expect(trials[0]).toMatchObject({ purpose: 'first', outcome: 'held' })
    expect(trials.at(-1)).toMatchObject({ purpose: 'proof', outcome: 'held' })
    expect(trials[1]).toMatchObject({
      purpose: 'decide',
      outcome: 'oom-killed',
      why: 'killed for memory (1 kill) before its first answer'
    })
  })

  test('a leak: how long the memory lasts', () => {
    const { recommendation, growth } = explain(LEAK)
    expect(recommendation).toEqual({
      kind: 'none',
      reason:
        'Its memory grows by 1 MiB per request and has no minimum: 6144 MiB last about 6088 requests.'
    })
    // 10 ms a request.
    expect(growth!.lastsMs / 60_880).toBeCloseTo(1, 1)
  })
})

describe('confidence', () => {
  test('never high where pages were not dropped, however few were paid for', () => {
    const settings = { cold: false, unpaidFileBytes: 0 }
    const { confidence } = explain(BASE, { timed: false, settings })
    expect(confidence).toEqual({
      level: 'medium',
      reasons: ['File pages could not be dropped between trials.']
    })
  })

  test('high: held, failed 3 % below, proved', () => {
    const { confidence } = explain(BASE, { timed: false })
    expect(confidence!.level).toBe('high')
  })

  test.each<[string, Partial<ServiceModel>, string]>([
    ['a blurred edge', { blur: 0.04 }, 'Its memory need varies'],
    ['few requests', { requests: 8 }, '8 requests are few']
  ])('medium: %s', (_, model, reason) => {
    // Without a soak the smallest limit has to hold twice.
    const { confidence } = explain(
      { ...BASE, ...model },
      { timed: false, seed: 6, settings: { soakMs: 0 } }
    )
    expect(confidence!.level).toBe('medium')
    expect(confidence!.reasons.join()).toContain(reason)
  })

  test('medium: too few requests for a rule, which had no say', () => {
    const latencyLimits = [{ metric: 'latency.p99', limitMs: 1 }] as const
    const { confidence } = explain(
      { ...BASE, requests: 99 },
      { timed: false, settings: { latencyLimits } }
    )
    expect(confidence).toEqual({
      level: 'medium',
      reasons: ['The rule on latency.p99 had no say: it needs 100 requests.']
    })
  })

  test('medium: the run itself was in doubt', () => {
    const doubt = 'The machine was busy.'
    const { confidence } = explain(BASE, { timed: false }, [doubt])
    expect(confidence).toEqual({ level: 'medium', reasons: [doubt] })
  })

  test('low: out of time, which is said', () => {
    const { confidence, recommendation } = explain(BASE, {
      settings: { timeBudgetMs: 8000 }
    })
    expect(confidence!.level).toBe('low')
    expect(confidence!.reasons[0]).toBe('The time budget ran out.')
    expect(recommendation).toMatchObject({ kind: 'size', proved: true })
  })
})
