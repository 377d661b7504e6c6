import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cpuCurve, memoryCurve } from '../../../src/report/compose/curve.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'
import {
  buildMeasurement,
  COUNTERS,
  MIB
} from '../analysis/measurement-builder.ts'

test('memory: at most 60 points, and the highest is one of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 ** 40 }), {
        maxLength: 500,
        size: 'max'
      }),
      (readings) => {
        const log = new SampleLog()
        readings.forEach((memoryBytes, i) =>
          log.add(i * 10, { ...COUNTERS, memoryBytes, inactiveFileBytes: 0 })
        )
        const { atMs, values } = memoryCurve(
          buildMeasurement({ requests: 1, change: { samples: log.columns() } })
        )
        expect(values.length).toBe(Math.min(readings.length, 60))
        expect(atMs.length).toBe(values.length)
        expect(Math.max(...values)).toBe(Math.max(...readings))
      }
    )
  )
})

describe('what was not measured', () => {
  test('has no point', () => {
    const trial = buildMeasurement({
      requests: 50,
      counters: (atMs) =>
        atMs < 500 ? { memoryBytes: NaN, cpuMs: NaN } : { cpuMs: atMs / 2 }
    })
    // 151 samples; the 20 stretches before 500 ms have no number.
    for (const curve of [memoryCurve(trial), cpuCurve(trial)]) {
      expect(curve.values.length).toBeGreaterThan(30)
      expect(curve.values.every(Number.isFinite)).toBe(true)
      expect(curve.atMs[0]).toBeGreaterThanOrEqual(490)
    }
    expect(new Set(memoryCurve(trial).values)).toEqual(new Set([80 * MIB]))
    expect(new Set(cpuCurve(trial).values)).toEqual(new Set([500]))
  })
})
