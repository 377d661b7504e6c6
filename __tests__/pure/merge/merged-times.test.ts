import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type TimeSeries,
  collectSeries,
  summarizeLatency
} from '../../../src/analysis/latency.ts'
import { analyze } from '../../../src/analysis/analyze.ts'
import { steadyRange } from '../../../src/measurement/right-answers.ts'
import { mergeAnalyses } from '../../../src/merge/merge-analysis.ts'
import { MergedTimes } from '../../../src/merge/merged-times.ts'
import { RELATIVE_ERROR } from '../../../src/merge/sketched-times.ts'
import { type Answer, measureAnswers, split } from './shards.ts'

const ANSWER: fc.Arbitrary<Answer> = fc.record({
  ms: fc.double({ min: 0.01, max: 5000, noNaN: true }),
  right: fc.boolean(),
  serverMs: fc.oneof(fc.constant(NaN), fc.double({ min: 0, max: 10 }))
})
const SPLIT = fc.record({
  answers: fc.array(ANSWER, { minLength: 1, maxLength: 1200, size: 'max' }),
  of: fc.integer({ min: 1, max: 9 })
})

const seriesOf = (trial: ReturnType<typeof measureAnswers>): TimeSeries =>
  collectSeries(trial.exchanges, steadyRange(trial))

describe('exchanges in shards', () => {
  test('have exactly the percentiles, means and bounds of one run', () =>
    fc.assert(
      fc.asyncProperty(SPLIT, async ({ answers, of }) => {
        const whole = measureAnswers(answers)
        const merged = new MergedTimes()
        for (const part of split(answers, of))
          await merged.add(seriesOf(measureAnswers(part)))
        expect(merged.summarize()).toEqual({
          summary: summarizeLatency(whole.exchanges, steadyRange(whole))
        })
      }),
      { numRuns: 60 }
    ))

  test('have its counts, and its slowest and failed rows', () =>
    fc.assert(
      fc.property(SPLIT, ({ answers, of }) => {
        const whole = analyze(measureAnswers(answers))
        let row = 1
        const parts = split(answers, of).map((part) => {
          const trial = measureAnswers(part, row)
          row += part.length
          return analyze(trial)
        })
        const { latency } = whole
        const merged = mergeAnalyses(parts, { latency })
        for (const name of [
          ...['requests', 'succeeded', 'outcomes', 'latency'],
          ...['slowestRows', 'failedRows']
        ] as const)
          expect(Reflect.get(merged, name)).toEqual(Reflect.get(whole, name))
      }),
      { numRuns: 40 }
    ))
})

test('more than are kept: percentiles are right to the error that is told', async () => {
  const answers = Array.from({ length: 6000 }, (_, i) => ({
    // Three decades, in no order.
    ms: 10 ** (((i * 7919) % 6000) / 2000),
    right: true,
    serverMs: 0
  }))
  const whole = measureAnswers(answers)
  const exact = summarizeLatency(whole.exchanges, steadyRange(whole))
  const merged = new MergedTimes(2500)
  for (const part of split(answers, 5))
    await merged.add(seriesOf(measureAnswers(part)))
  const { summary, relativeError } = merged.summarize()
  expect(relativeError).toBe(RELATIVE_ERROR)
  expect(summary.requests).toBe(6000)
  expect(summary.maxMs).toBe(exact.maxMs)
  expect(summary.meanMs).toBeCloseTo(exact.meanMs!, 6)
  for (const name of ['p50', 'p90', 'p95', 'p99', 'p999'] as const)
    for (const side of ['value', 'low', 'high'] as const) {
      const right = exact[name]![side]
      // Of 6000, p99.9 has no upper bound.
      if (right === undefined) expect(summary[name]![side]).toBeUndefined()
      else {
        const off = Math.abs(summary[name]![side]! / right - 1)
        expect(off).toBeLessThanOrEqual(RELATIVE_ERROR * 1.0001)
      }
    }
})
