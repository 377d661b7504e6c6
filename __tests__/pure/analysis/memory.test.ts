import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import {
  buildMeasurement,
  COUNTERS,
  MIB,
  READY_MS
} from './measurement-builder.ts'

describe('peaks', () => {
  test('by their definitions', () => {
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

  test('shared memory and tmpfs cannot be dropped', () => {
    const counters = () => ({ sharedBytes: 7 * MIB, kernelBytes: NaN })
    const { memory } = analyze(buildMeasurement({ requests: 20, counters }))
    expect(memory.undroppablePeakBytes).toBe(67 * MIB)
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

  test("each phase has its own, but the kernel's mark never falls", () => {
    // 300 MiB at most while it starts, 350 in the end.
    const { phases } = analyze(
      buildMeasurement({
        requests: 20,
        warmup: 5,
        counters: (atMs) => ({
          anonymousBytes: (atMs < READY_MS ? 250 : 60) * MIB,
          memoryPeakBytes: (atMs <= READY_MS + 50 ? 300 : 350) * MIB
        })
      })
    )
    expect(
      phases.map(({ memory }) => [
        memory.anonymousPeakBytes! / MIB,
        memory.peakBytes! / MIB
      ])
    ).toEqual([
      [250, 300],
      [60, 300],
      [60, 350]
    ])
  })

  test('without a mark of the kernel: the highest reading, and a finding', () => {
    const { memory, phases, findings } = analyze(
      buildMeasurement({
        requests: 20,
        counters: (atMs) => ({
          memoryBytes: (atMs === 500 ? 150 : 100) * MIB,
          memoryPeakBytes: NaN
        })
      })
    )
    expect(memory.peakBytes).toBe(150 * MIB)
    expect(phases.at(-1)!.memory.peakBytes).toBe(150 * MIB)
    expect(findings.map(({ code }) => code)).toContain('peak-not-measured')
  })
})

describe('rows during which memory rose', () => {
  const spikeMs = READY_MS + 36 * 10
  const spike = (atMs: number): number => (atMs > spikeMs ? 300 : 100) * MIB

  test.each([
    ["by the kernel's mark", { memoryPeakBytes: spike }],
    ['by readings', { memoryBytes: spike, memoryPeakBytes: () => NaN }]
  ])('a spike of 200 MiB while row 37 is under way, %s', (_, columns) => {
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        counters: (atMs) =>
          Object.fromEntries(
            Object.entries(columns).map(([name, of]) => [name, of(atMs)])
          )
      })
    )
    expect(memoryRows).toEqual([{ row: 37, roseBytes: 200 * MIB }])
  })

  test('of four under way, all are named', () => {
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        concurrency: 4,
        serviceMs: () => 40,
        // Rows 37 to 40 are sent at READY + 360 and end at READY + 400.
        counters: (atMs) => ({ memoryPeakBytes: spike(atMs) })
      })
    )
    expect(memoryRows).toEqual(
      [37, 38, 39, 40].map((row) => ({ row, roseBytes: 200 * MIB }))
    )
  })

  test('a long row, though thousands of short ones end before it', () => {
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 3000,
        concurrency: 2,
        // Row 1 takes 2990 ms; the other worker answers one row a ms.
        serviceMs: (i) => (i === 0 ? 2990 : 1),
        counters: (atMs) => ({
          memoryPeakBytes: (atMs > READY_MS + 50 ? 300 : 100) * MIB
        })
      })
    )
    expect(memoryRows).toEqual([{ row: 1, roseBytes: 200 * MIB }])
  })

  test('a small rise, though loading the model rose 2000 times more', () => {
    const spikeMs = READY_MS + 36 * 10
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        sampleEveryMs: 0.5,
        counters: (atMs) => ({
          memoryPeakBytes:
            (Math.min(atMs, READY_MS) * 2 + (atMs > spikeMs ? 0.5 : 0)) * MIB
        })
      })
    )
    expect(memoryRows).toEqual([{ row: 37, roseBytes: 0.5 * MIB }])
  })

  test('what rises while it starts is of no row', () => {
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        counters: (atMs) => ({ memoryPeakBytes: Math.min(atMs, 990) * MIB })
      })
    )
    expect(memoryRows).toEqual([])
  })

  test('at most ten, those with the largest rises', () => {
    // Row n raises it by n MiB.
    const { memoryRows } = analyze(
      buildMeasurement({
        requests: 60,
        counters: (atMs) => {
          const row = Math.max(Math.ceil((atMs - READY_MS) / 10), 0)
          return { memoryPeakBytes: (100 + (row * (row + 1)) / 2) * MIB }
        }
      })
    )
    expect(memoryRows.map(({ row }) => row)).toEqual([
      60, 59, 58, 57, 56, 55, 54, 53, 52, 51
    ])
    expect(memoryRows[0]!.roseBytes).toBe(60 * MIB)
  })
})
