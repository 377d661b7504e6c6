import { describe, expect, test } from '@jest/globals'
import {
  latencyLimits,
  measureLatency,
  missedLimits,
  splitMeasurable
} from '../../../src/sizing/outcome/latency-limit.ts'
import { analyze } from '../../../src/analysis/analyze.ts'
import { collectMetrics } from '../../../src/thresholds/collect-metrics.ts'
import { type LatencyMetric, METRICS } from '../../../src/thresholds/rule.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import { measured } from './measured.ts'

const METRIC_NAMES = Object.keys(METRICS).filter((name) =>
  name.startsWith('latency.')
) as LatencyMetric[]
const ascending = (count: number) =>
  Float64Array.from({ length: count }, (_, i) => i + 1)

test.each<[LatencyMetric, number, number | undefined]>([
  ['latency.p50', 1, undefined],
  ['latency.p50', 2, 1],
  ['latency.p90', 9, undefined],
  ['latency.p90', 10, 9],
  ['latency.p95', 19, undefined],
  ['latency.p95', 20, 19],
  ['latency.p99', 99, undefined],
  ['latency.p99', 100, 99],
  ['latency.p99.9', 999, undefined],
  ['latency.p99.9', 1000, 999],
  ['latency.mean', 0, undefined],
  ['latency.mean', 4, 2.5],
  ['latency.max', 0, undefined],
  ['latency.max', 4, 4]
])('%s of %d answers of 1, 2, 3… ms: %p', (metric, count, ms) => {
  expect(measureLatency(ascending(count), metric)).toBe(ms)
})

describe('the same number as the thresholds judge, or none as there', () => {
  test.each(
    METRIC_NAMES.flatMap((metric) =>
      [0, 1, 10, 20, 100, 1000].map((count) => [metric, count] as const)
    )
  )('%s of %d answers', (metric, count) => {
    const latenciesMs = [...ascending(count)]
    const trial = measured({
      outcomes: latenciesMs.map(() => 'succeeded'),
      latenciesMs
    })
    const steady = { ...trial, marks: { ...trial.marks, steadyMs: 1000 } }
    const judged = collectMetrics({ analysis: analyze(steady) })[metric]
    const ms = measureLatency(ascending(count), metric)
    expect('value' in judged ? judged.value : undefined).toBe(ms)
  })
})

test('rules with an upper limit on latency that can fail the step, and no others', () => {
  const { rules } = parseRules(
    [
      ...METRIC_NAMES.map((name) => `${name} < 400ms`),
      'latency.p95 >= 1ms',
      'warn: latency.p90 < 1ms',
      'startup < 3s'
    ].join('\n')
  ) as { rules: Parameters<typeof latencyLimits>[0] }
  expect(latencyLimits(rules).map(({ metric }) => metric)).toEqual(METRIC_NAMES)
})

test('a limit with too few answers is no limit that is missed', () => {
  const limits = [
    { metric: 'latency.p99', limitMs: 5 },
    { metric: 'latency.p90', limitMs: 5 }
  ] as const
  const missed = [{ limit: limits[1], measuredMs: 9 }]
  expect(missedLimits(ascending(10), limits)).toEqual(missed)
  const by = { answers: 10, floor: undefined }
  expect(splitMeasurable(limits, by)).toEqual({
    latencyLimits: [limits[1]],
    unmeasuredLimits: [{ ...limits[0], why: 'it needs 100 requests' }]
  })
})

test('a limit below twice the floor of the way to the pod has no say', () => {
  // 2 × 0.8 ms = 1.6 ms: that and more can be judged.
  const floor = { way: 'tunnel', p50Ms: 0.8, bytesPerSecond: 1e8 } as const
  const limits = [1.59, 1.6].map((limitMs) => ({
    metric: 'latency.p50' as const,
    limitMs
  }))
  const { latencyLimits: held, unmeasuredLimits: unheld } = splitMeasurable(
    limits,
    { answers: 100, floor }
  )
  expect(held).toEqual([limits[1]])
  expect(unheld.map(({ limitMs }) => limitMs)).toEqual([1.59])
  expect(unheld[0]!.why).toContain('0.8 ms')
})
