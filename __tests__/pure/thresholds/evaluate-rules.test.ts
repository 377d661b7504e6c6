import { describe, expect, test } from '@jest/globals'
import type { Analysis } from '../../../src/analysis/analysis.ts'
import {
  evaluateRules,
  overallVerdict,
  withImpliedRules
} from '../../../src/thresholds/evaluate-rules.ts'
import {
  collectMetrics,
  type Known
} from '../../../src/thresholds/collect-metrics.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import {
  METRICS,
  type MetricName,
  type VerdictState
} from '../../../src/thresholds/rule.ts'

const percentile = (value: number) => ({ value, low: value, high: value })
const analysis: Analysis = {
  phases: [],
  memory: {
    peakBytes: 200,
    workingSetPeakBytes: 150,
    anonymousPeakBytes: 100
  },
  cpu: {
    peakMillicores: 900,
    meanMillicores: 500,
    msPerRequest: 12,
    throttledShare: 0.05
  },
  latency: {
    requests: 40,
    meanMs: 20,
    maxMs: 90,
    p50: percentile(18),
    p90: percentile(40),
    p95: percentile(60)
  },
  startupMs: 1500,
  throughputPerSecond: 50,
  requests: 41,
  succeeded: 40,
  outcomes: { succeeded: 40, 'timed-out': 1 },
  oomKills: 0,
  slowestRows: [],
  memoryRows: [],
  failedRows: [],
  findings: []
}
const known: Known = {
  analysis,
  recommended: { cpuMillicores: 1000, memoryBytes: 230 },
  imageBytes: 3000,
  cost: { perMonth: 12 }
}

describe('collectMetrics', () => {
  test('every metric of a whole run', () => {
    expect(collectMetrics(known)).toEqual({
      'memory.peak': { value: 200 },
      'memory.working_set': { value: 150 },
      'memory.anonymous': { value: 100 },
      'memory.recommended': { value: 230 },
      'cpu.peak': { value: 900 },
      'cpu.mean': { value: 500 },
      'cpu.ms_per_request': { value: 12 },
      'cpu.throttled': { value: 0.05 },
      'cpu.recommended': { value: 1000 },
      'latency.p50': { value: 18 },
      'latency.p90': { value: 40 },
      'latency.p95': { value: 60 },
      'latency.p99': {
        absent: 'p99 needs at least 100 requests, 40 succeeded'
      },
      'latency.p99.9': {
        absent: 'p99.9 needs at least 1000 requests, 40 succeeded'
      },
      'latency.mean': { value: 20 },
      'latency.max': { value: 90 },
      'success.rate': { value: 40 / 41 },
      failures: { value: 1 },
      throughput: { value: 50 },
      startup: { value: 1500 },
      'image.size': { value: 3000 },
      'oom.kills': { value: 0 },
      'cost.per_month': { value: 12 },
      'cost.per_million_requests': { absent: 'only a proved size has a price' }
    })
  })

  test('of a run that came to nothing, every metric has a reason', () => {
    const metrics = collectMetrics({})
    expect(Object.keys(metrics).sort()).toEqual(Object.keys(METRICS).sort())
    for (const metric of Object.values(metrics))
      expect(metric).toEqual({ absent: expect.stringMatching(/\w/) })
  })

  test('a number that is not one is absent', () => {
    const metrics = collectMetrics({ analysis: { ...analysis, oomKills: NaN } })
    expect(metrics['oom.kills']).toEqual({ absent: 'it could not be measured' })
  })

  test('no requests: neither failures nor a rate', () => {
    const idle = { ...analysis, requests: 0, succeeded: 0 }
    const metrics = collectMetrics({ analysis: idle })
    const absent = 'no request was counted'
    expect(metrics.failures).toEqual({ absent })
    expect(metrics['success.rate']).toEqual({ absent })
  })

  test('no recommendation: its own reason', () => {
    const reason = 'the service failed'
    const metrics = collectMetrics({ recommended: { absent: reason } })
    expect(metrics['memory.recommended']).toEqual({ absent: reason })
  })
})

/** States of the rules when their metric measures `value`. */
function judge(text: string, value: number | undefined): VerdictState[] {
  const metric = value === undefined ? { absent: 'why' } : { value }
  const metrics = Object.fromEntries(
    Object.keys(METRICS).map((name) => [name, metric])
  ) as Record<MetricName, typeof metric>
  const { rules } = parseRules(text)
  return evaluateRules(rules, metrics).map(({ state }) => state)
}

describe('evaluateRules', () => {
  const all = 'startup < 2ms\nstartup <= 2ms\nstartup > 2ms\nstartup >= 2ms'
  test.each([
    [1, ['passed', 'passed', 'failed', 'failed']],
    [2, ['failed', 'passed', 'failed', 'passed']],
    [3, ['failed', 'failed', 'passed', 'passed']]
  ])('%s against < <= > >= 2', (value, states) => {
    expect(judge(all, value)).toEqual(states)
  })

  test.each([
    ['success.rate == 100%', 7 / 7, 'passed'],
    ['success.rate == 100%', 99_999_999 / 100_000_000, 'failed'],
    ['success.rate >= 57%', 57 / 100, 'passed'],
    ['success.rate >= 99.9%', 999 / 1000, 'passed'],
    ['success.rate >= 99.9%', 1998 / 2000, 'passed'],
    ['success.rate >= 99.9%', 998 / 1000, 'failed'],
    ['failures == 0', 0, 'passed'],
    ['failures == 0', 1, 'failed']
  ])('%s when it is %s: %s', (text, value, state) => {
    expect(judge(text, value)).toEqual([state])
  })

  test('a metric without a number is inconclusive, with its reason', () => {
    const { rules } = parseRules('latency.p99 < 1h\nlatency.p95 < 70ms')
    const [p99, p95] = evaluateRules(rules, collectMetrics(known))
    expect(p99).toEqual({
      rule: rules[0],
      state: 'inconclusive',
      reason: 'p99 needs at least 100 requests, 40 succeeded'
    })
    expect(p95).toEqual({ rule: rules[1], state: 'passed', measured: 60 })
    for (const operator of ['<', '<=', '>', '>=', '=='])
      expect(judge(`failures ${operator} 0`, undefined)).toEqual([
        'inconclusive'
      ])
  })
})

describe('withImpliedRules', () => {
  const implied = (text: string): string[] =>
    withImpliedRules(parseRules(text).rules)
      .map((rule) => rule.text)
      .filter((rule) => rule.endsWith('(implied)'))

  test.each([
    ['', ['success.rate == 100% (implied)', 'oom.kills == 0 (implied)']],
    ['failures <= 3', ['oom.kills == 0 (implied)']],
    ['warn: success.rate >= 9%', ['oom.kills == 0 (implied)']],
    ['oom.kills <= 1', ['success.rate == 100% (implied)']],
    ['oom.kills <= 1\nfailures == 0', []]
  ])('with "%s"', (text, rules) => {
    expect(implied(text)).toEqual(rules)
  })

  test('their text is the grammar that they stand for', () => {
    for (const rule of withImpliedRules([])) {
      const [text] = rule.text.split(' (implied)')
      expect(parseRules(text!).rules).toEqual([{ ...rule, text }])
    }
  })
})

describe('overallVerdict', () => {
  const text = 'failures == 0\nlatency.p95 < 2ms\nwarn: startup < 1ms'
  const overall = (...states: VerdictState[]): VerdictState => {
    const { rules } = parseRules(text)
    return overallVerdict(
      states.map((state, i) => ({ rule: rules[i]!, state }))
    )
  }

  test.each<[VerdictState[], VerdictState]>([
    [['passed', 'passed', 'passed'], 'passed'],
    [['passed', 'passed', 'failed'], 'passed'], // only warned of
    [['passed', 'passed', 'inconclusive'], 'passed'],
    [['passed', 'inconclusive', 'failed'], 'inconclusive'],
    [['inconclusive', 'failed', 'passed'], 'failed'],
    [[], 'inconclusive'] // nothing was judged
  ])('%s → %s', (states, verdict) => {
    expect(overall(...states)).toBe(verdict)
  })
})
