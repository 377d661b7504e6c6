import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import {
  COUNTER_NAMES,
  type Counters,
  type Measurement
} from '../../../src/measurement/measurement.ts'
import { describeEnding } from '../../../src/analysis/ending.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'
import { buildMeasurement, COUNTERS, READY_MS } from './measurement-builder.ts'

const codes = (analysis: ReturnType<typeof analyze>): string[] =>
  analysis.findings.map(({ code }) => code)

test('response time is parted where the server tells its own', () => {
  const trial = buildMeasurement({
    requests: 40,
    warmup: 5,
    serviceMs: () => 10,
    serverMs: (i) => (i % 4 === 0 ? NaN : 7),
    outcome: (i) => (i === 6 ? 'wrong-status' : 'succeeded')
  })
  const { latency } = analyze(trial)
  expect(latency).toMatchObject({
    requests: 39,
    server: { requests: 29, meanMs: 7, p50: { value: 7 } },
    outside: { requests: 29, meanMs: 3, p50: { value: 3 } }
  })
  expect(latency.server).not.toHaveProperty('p99')
})

test("without the server's own time there is nothing to part", () => {
  const { latency } = analyze(buildMeasurement({ requests: 40 }))
  expect(latency).not.toHaveProperty('server')
  expect(latency).not.toHaveProperty('outside')
})

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

  test("a kill that only the engine saw, for the kernel's count was gone", () => {
    const ending = {
      kind: 'exited',
      exit: { code: 137, oomKilled: true }
    } as const
    const analyzed = (change: Partial<Measurement>): number | undefined =>
      analyze(buildMeasurement({ requests: 5, change })).oomKills
    expect(analyzed({ ending })).toBe(1)
    expect(analyzed({ ending, totals: undefined })).toBe(1)
    expect(analyzed({ ending, totals: { ...COUNTERS, oomKills: 7 } })).toBe(7)
    // Docker's API does not count them.
    expect(analyzed({ totals: { ...COUNTERS, oomKills: NaN } })).toBeUndefined()
  })

  test('slowest answers, each row once', () => {
    const analysis = analyze(
      buildMeasurement({ requests: 40, serviceMs: (i) => (i * 7) % 40 })
    )
    // 7 has an inverse modulo 40: every time from 0 to 39 comes once.
    expect(analysis.slowestRows.map(({ latencyMs }) => latencyMs)).toEqual([
      39, 38, 37, 36, 35, 34, 33, 32, 31, 30
    ])
    expect(((analysis.slowestRows[0]!.row - 1) * 7) % 40).toBe(39)
  })

  test('a row that came forty times has its slowest answer', () => {
    const trial = buildMeasurement({ requests: 40, serviceMs: (i) => 40 - i })
    trial.exchanges.row.fill(7)
    expect(analyze(trial).slowestRows).toEqual([{ row: 7, latencyMs: 40 }])
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
    expect(analysis.memoryRows).toEqual([])
    expect(analysis.memory).toEqual({})
    expect(analysis.cpu).toEqual({})
    expect(analysis).not.toHaveProperty('oomKills')
    expect(analysis).not.toHaveProperty('growth')
  })

  test('columns of NaN: absent and never 0', () => {
    const nothing = Object.fromEntries(
      COUNTER_NAMES.map((name) => [name, NaN])
    ) as unknown as Counters
    const { memory, cpu, phases, ...analysis } = analyze(
      buildMeasurement({ requests: 50, warmup: 5, counters: () => nothing })
    )
    expect([memory, cpu]).toEqual([{}, {}])
    for (const phase of phases) {
      expect(phase.memory).toEqual({})
      expect(phase).not.toHaveProperty('cpuMeanMillicores')
    }
    expect(analysis).not.toHaveProperty('oomKills')
    expect(analysis).not.toHaveProperty('growth')
    expect(JSON.stringify(analysis)).not.toContain('null')
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

  const ending = { kind: 'exited', exit } as const

  test('requests that it broke off at its end were not answered', () => {
    const trial = buildMeasurement({ requests: 5, change: { ending } })
    const status = trial.exchanges.status.slice()
    status.fill(0, 3)
    const exchanges = { ...trial.exchanges, status }
    expect(describeEnding({ ...trial, exchanges })?.message).toBe(
      'The container exited with code 137 after 3 answers.'
    )
  })

  test('a service that answers and is asked too often: the rate is to be lowered', () => {
    const reason = 'It cannot keep up.'
    const change = { ending: { kind: 'aborted', reason } as const }
    const trial = buildMeasurement({ requests: 5, change })
    const load = {
      kind: 'open',
      ratePerSecond: 1e4,
      arrivals: 'poisson',
      seed: 1,
      concurrency: 4
    } as const
    const open = { ...trial, plan: { ...trial.plan, load } }
    expect(describeEnding(open)?.remedy).toMatch(/Lower `rate`/)
    expect(describeEnding(trial)?.remedy).toMatch(/Check `path`/)
  })
})
