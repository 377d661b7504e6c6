import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Analysis } from '../../../src/analysis/analysis.ts'
import { estimate } from '../../../src/sizing/estimate.ts'
import { MIB } from '../../../src/foundation/units.ts'

function analysis(change: Partial<Analysis> = {}): Analysis {
  return {
    phases: [],
    memory: { undroppablePeakBytes: 112 * MIB },
    cpu: { peakMillicores: 600 },
    latency: { requests: 100 },
    requests: 100,
    succeeded: 100,
    outcomes: { succeeded: 100 },
    slowestRows: [],
    memoryRows: [],
    failedRows: [],
    findings: [],
    ...change
  }
}

describe('estimate', () => {
  test('each step leaves its line', () => {
    expect(estimate(analysis(), 0.15)).toEqual({
      kind: 'size',
      proved: false,
      size: { cpuMillicores: 690, memoryBytes: 129 * MIB },
      memory: {
        value: 129 * MIB,
        steps: [
          { what: 'highest memory that cannot be dropped', value: 112 * MIB },
          // 112 × 1.15 = 128.8
          { what: '+15 % headroom', value: 112 * MIB * 1.15 },
          { what: 'rounded up to 1 MiB', value: 129 * MIB }
        ]
      },
      cpu: {
        value: 690,
        // 600 × 1.15 is 690, on the grid already.
        steps: [
          { what: 'busiest second', value: 600 },
          { what: '+15 % headroom', value: 690 }
        ]
      }
    })
  })

  test('a service that hardly computes gets 50m', () => {
    const found = estimate(analysis({ cpu: { peakMillicores: 3 } }), 0.15)
    expect(found).toMatchObject({ size: { cpuMillicores: 50 } })
  })

  test.each<[string, Partial<Analysis>]>([
    ['No request succeeded', { succeeded: 0 }],
    ['2 of its processes were killed', { oomKills: 2 }],
    ['Memory could not be measured', { memory: {} }],
    ['CPU could not be measured', { cpu: {} }]
  ])('nothing can be said: %s', (reason, change) => {
    expect(estimate(analysis(change), 0.15)).toEqual({
      kind: 'none',
      reason: expect.stringContaining(reason)
    })
  })

  test('is never less than was seen, in whole MiB and steps of 10m', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.double({ min: 0, max: 64_000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (undroppablePeakBytes, peakMillicores, headroom) => {
          const found = estimate(
            analysis({
              memory: { undroppablePeakBytes },
              cpu: { peakMillicores }
            }),
            headroom
          )
          if (found.kind === 'none') throw new Error(found.reason)
          const { memoryBytes, cpuMillicores } = found.size
          expect(memoryBytes).toBeGreaterThanOrEqual(undroppablePeakBytes)
          expect(cpuMillicores).toBeGreaterThanOrEqual(
            Math.max(peakMillicores, 50)
          )
          expect([memoryBytes % MIB, cpuMillicores % 10]).toEqual([0, 0])
        }
      )
    )
  })
})
