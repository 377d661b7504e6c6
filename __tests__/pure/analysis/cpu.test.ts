import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import type { Measurement } from '../../../src/measurement/measurement.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'
import { buildMeasurement, COUNTERS, READY_MS } from './measurement-builder.ts'

/** 40 requests of 100 ms, half of it on a CPU: 50 ms each, 500 millicores. */
function burn(sampleEveryMs: number, change: Partial<Measurement> = {}) {
  return analyze(
    buildMeasurement({
      requests: 40,
      serviceMs: () => 100,
      sampleEveryMs,
      counters: (atMs) => ({
        cpuMs: Math.max(0, atMs - READY_MS) / 2,
        periods: atMs / 100,
        throttledPeriods: atMs / 400
      }),
      change
    })
  )
}

describe('a service that burns 50 ms a request', () => {
  test.each([
    // 1110: Docker's API, whose readings miss the edges by up to 0.4 s of 4.
    [10, 1e-6],
    [130, 0.02],
    [1000, 1e-6],
    [1110, 0.1]
  ])('read every %d ms', (sampleEveryMs, tolerance) => {
    const { cpu } = burn(sampleEveryMs)
    const within = (value: number | undefined, truth: number): void =>
      expect(Math.abs(value! / truth - 1)).toBeLessThanOrEqual(tolerance)
    within(cpu.msPerRequest, 50)
    within(cpu.meanMillicores, 500)
    within(cpu.peakMillicores, 500)
    within(cpu.steadyPeakMillicores, 500)
    within(cpu.throttledShare, 0.25)
  })

  test('a phase that is too short for its readings has no number', () => {
    // Steady from 1000 to 1500 ms, readings at 0, 700 and 1400 ms.
    const { cpu, phases } = analyze(
      buildMeasurement({
        requests: 50,
        sampleEveryMs: 700,
        counters: (atMs) => ({ cpuMs: atMs })
      })
    )
    expect(cpu).toEqual({ peakMillicores: 1000 })
    expect(phases.at(-1)).not.toHaveProperty('cpuMeanMillicores')
  })

  test('one that died: its waiting for death is not its mean', () => {
    // The last exchange and the last reading at 5000 ms, found dead at 6000.
    const marks = {
      readyMs: READY_MS,
      steadyMs: READY_MS,
      replayedMs: 6000,
      endedMs: 6000
    }
    const { cpu } = burn(10, {
      marks,
      ending: { kind: 'exited', exit: { code: 1, oomKilled: false } }
    })
    expect(cpu.meanMillicores).toBeCloseTo(500, 6)
    expect(cpu.msPerRequest).toBeCloseTo(50, 6)
  })

  test('without a limit nothing is throttled', () => {
    const { cpu } = analyze(buildMeasurement({ requests: 40 }))
    expect(cpu.throttledShare).toBe(0)
  })
})

test('a replay shorter than a second: no peak is below its mean', () => {
  // 140 ms at 800 millicores, after a second of start-up at 100.
  const { cpu } = analyze(
    buildMeasurement({
      requests: 14,
      counters: (atMs) => ({
        cpuMs: atMs <= READY_MS ? atMs / 10 : 100 + (atMs - READY_MS) * 0.8
      })
    })
  )
  expect(cpu.meanMillicores).toBeCloseTo(800, 0)
  expect(cpu.peakMillicores).toBeCloseTo(800, 0)
})

describe('the busiest second', () => {
  const busiest = (cpuMs: (atMs: number) => number, sampleEveryMs = 10) =>
    analyze(
      buildMeasurement({
        requests: 50,
        serviceMs: () => 100,
        sampleEveryMs,
        counters: (atMs) => ({ cpuMs: cpuMs(atMs) })
      })
    ).cpu

  test('is found', () => {
    // 2 cores from 3000 to 4000 ms, else nothing.
    const cpu = busiest((atMs) => Math.min(Math.max(0, atMs - 3000), 1000) * 2)
    expect(cpu.peakMillicores).toBeCloseTo(2000, 6)
  })

  test('may be the first one, which is not of steady state', () => {
    const cpu = busiest((atMs) => Math.min(atMs, 800))
    expect(cpu.peakMillicores).toBeCloseTo(800, 6)
    expect(cpu.steadyPeakMillicores).toBe(0)
  })

  test('is a second, though readings are 0.9 s apart', () => {
    // One core all the time but from 2700 to 3600 ms, where it is two: 0.9 s
    // of two cores and 0.1 s of one.
    const cpu = busiest(
      (atMs) => atMs + Math.min(Math.max(0, atMs - 2700), 900),
      900
    )
    expect(cpu.peakMillicores).toBeCloseTo(1900, 6)
  })

  test('of less than a second is the mean', () => {
    const samples = new SampleLog()
    for (let atMs = 5; atMs <= 500; atMs += 10)
      samples.add(atMs, { ...COUNTERS, cpuMs: atMs / 4 })
    const { cpu } = analyze(
      buildMeasurement({
        requests: 0,
        change: {
          samples: samples.columns(),
          marks: { endedMs: 500 },
          ending: { kind: 'not-ready', reason: 'It exited.' }
        }
      })
    )
    expect(cpu.peakMillicores).toBeCloseTo(250, 6)
  })
})
