import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { describeEnding } from '../../../src/analysis/ending.ts'
import { SampleLog } from '../../../src/sampling/sample-log.ts'
import {
  buildMeasurement,
  COUNTERS,
  MIB,
  READY_MS
} from './measurement-builder.ts'

const codes = (analysis: ReturnType<typeof analyze>): string[] =>
  analysis.findings.map(({ code }) => code)

describe('phases and counts', () => {
  test('warm-up is not counted', () => {
    const analysis = analyze(buildMeasurement({ requests: 50, warmup: 10 }))
    expect(analysis.requests).toBe(50)
    expect(
      analysis.phases.map(({ name, requests }) => [name, requests])
    ).toEqual([
      ['cold-start', 0],
      ['warm-up', 10],
      ['steady', 50]
    ])
    expect(analysis.startupMs).toBe(READY_MS)
    // 50 requests in 50 × 10 ms.
    expect(analysis.throughputPerSecond).toBeCloseTo(100, 6)
  })

  test('a trial that was never ready has a cold start only', () => {
    const analysis = analyze(
      buildMeasurement({
        requests: 0,
        change: {
          marks: { endedMs: 500 },
          ending: { kind: 'not-ready', reason: 'It was silent.' }
        }
      })
    )
    expect(analysis.phases.map(({ name }) => name)).toEqual(['cold-start'])
    expect(analysis.requests).toBe(0)
    expect(analysis).not.toHaveProperty('startupMs')
    expect(analysis).not.toHaveProperty('throughputPerSecond')
  })

  test('failed rows by number, worst first', () => {
    const analysis = analyze(
      buildMeasurement({
        requests: 30,
        outcome: (i) => (i % 10 === 9 ? 'wrong-status' : 'succeeded')
      })
    )
    expect(analysis.outcomes).toEqual({ succeeded: 27, 'wrong-status': 3 })
    expect(analysis.failedRows).toEqual(
      [10, 20, 30].map((row) => ({
        row,
        outcome: 'wrong-status',
        status: 500,
        times: 1
      }))
    )
    expect(codes(analysis)).toContain('answers-failed')
  })

  test('no samples: absent and never 0', () => {
    const analysis = analyze(
      buildMeasurement({
        requests: 20,
        change: { samples: new SampleLog().columns(), totals: undefined }
      })
    )
    expect(analysis.memory).toEqual({})
    expect(analysis.cpu).toEqual({})
    expect(analysis).not.toHaveProperty('oomKills')
    expect(analysis).not.toHaveProperty('growth')
  })
})

describe('memory', () => {
  test('peaks by their definitions', () => {
    const { memory } = analyze(buildMeasurement({ requests: 20 }))
    expect(memory).toEqual({
      peakBytes: 100 * MIB,
      anonymousPeakBytes: 60 * MIB,
      // 100 − 20 inactive
      workingSetPeakBytes: 80 * MIB,
      // 60 + 0 + 2
      undroppablePeakBytes: 62 * MIB,
      filePeakBytes: 30 * MIB
    })
  })

  test("the kernel's mark counts, also between samples", () => {
    const { memory } = analyze(
      buildMeasurement({
        requests: 20,
        change: { totals: { ...COUNTERS, memoryPeakBytes: 333 * MIB } }
      })
    )
    expect(memory.peakBytes).toBe(333 * MIB)
  })

  test('a spike of 200 MiB while row 37 is under way', () => {
    const spikeMs = READY_MS + 36 * 10
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        counters: (atMs) => ({
          memoryPeakBytes: (atMs > spikeMs ? 300 : 100) * MIB
        })
      })
    )
    expect(memoryRows).toEqual([{ row: 37, roseBytes: 200 * MIB }])
  })

  test.each([
    ['a leak of 1 MiB a request', (n: number) => n, 1000, true],
    [
      'a plateau after a third',
      (n: number) => Math.min(n, 66),
      undefined,
      false
    ],
    ['a sawtooth', (n: number) => n % 17, undefined, false],
    ['nothing', () => 0, 0, false]
  ])('growth: %s', (_, grown, mibPer1000, growing) => {
    const analysis = analyze(
      buildMeasurement({
        requests: 200,
        counters: (_atMs, answered) => ({
          anonymousBytes: (60 + grown(answered)) * MIB
        })
      })
    )
    expect(codes(analysis).includes('memory-still-growing')).toBe(growing)
    expect(analysis.growth!.low > 0).toBe(growing)
    if (mibPer1000 === undefined) return
    const measured = analysis.growth!.bytesPer1000Requests / MIB
    expect(Math.abs(measured - mibPer1000)).toBeLessThanOrEqual(50)
  })
})

describe('CPU', () => {
  test('50 ms of CPU a request of 100 ms', () => {
    const { cpu } = analyze(
      buildMeasurement({
        requests: 40,
        serviceMs: () => 100,
        counters: (atMs) => ({
          cpuMs: Math.max(0, atMs - READY_MS) / 2,
          periods: atMs / 100,
          throttledPeriods: atMs / 400
        })
      })
    )
    expect(cpu.msPerRequest).toBeCloseTo(50, 0)
    expect(cpu.meanMillicores).toBeCloseTo(500, -1)
    expect(cpu.peakMillicores).toBeCloseTo(500, 0)
    expect(cpu.throttledShare).toBeCloseTo(0.25, 2)
  })

  test('the busiest second is found', () => {
    const { cpu } = analyze(
      buildMeasurement({
        requests: 50,
        serviceMs: () => 100,
        // 2 cores from 3000 to 4000 ms, else nothing.
        counters: (atMs) => ({
          cpuMs: Math.min(Math.max(0, atMs - 3000), 1000) * 2
        })
      })
    )
    expect(cpu.peakMillicores).toBeCloseTo(2000, 0)
  })
})

describe('describeEnding', () => {
  const exit = { code: 137, oomKilled: false }
  test.each([
    ['completed', { kind: 'completed' } as const, 0, undefined],
    ['exited', { kind: 'exited', exit } as const, 0, 'service-exited'],
    ['exited, OOM', { kind: 'exited', exit } as const, 2, 'service-oom-killed'],
    [
      'not ready',
      { kind: 'not-ready', reason: 'Silent.' } as const,
      0,
      'service-not-ready'
    ],
    [
      'not ready, OOM',
      { kind: 'not-ready', reason: 'Killed.' } as const,
      1,
      'service-oom-killed'
    ],
    [
      'aborted',
      { kind: 'aborted', reason: 'It only failed.' } as const,
      0,
      'replay-aborted'
    ],
    ['cancelled', { kind: 'cancelled' } as const, 0, 'cancelled']
  ])('%s', (_, ending, oomKills, code) => {
    const totals = { ...COUNTERS, oomKills }
    const trial = buildMeasurement({ requests: 5, change: { ending, totals } })
    expect(describeEnding(trial)?.code).toBe(code)
  })
})
