import { describe, expect, test } from '@jest/globals'
import { ProfileError } from '../../../src/foundation/errors.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { planPort, planTrial, planWarmup } from '../../../src/trial/plan.ts'

const GIB = 2 ** 30
const machine = {
  cpuModel: 'a CPU',
  cores: 4,
  memoryBytes: 16 * GIB,
  kernel: '6.8',
  cgroupVersion: 2 as const,
  engine: '28'
}
const dataset = {
  path: 'rows',
  format: 'lines' as const,
  rows: 100,
  bytes: 1,
  sha256: '',
  largestRowBytes: 1,
  emptyLines: 0,
  identicalRows: false
}
const inputs = (asked: {
  cpuMillicores?: number
  memoryBytes?: number
  requests?: number
  mostSize?: Inputs['mostSize']
}): Inputs =>
  ({
    cpuMillicores: asked.cpuMillicores,
    memoryBytes: asked.memoryBytes,
    mostSize: asked.mostSize,
    load: { kind: 'closed', concurrency: 2 },
    dataset: { requests: asked.requests, warmup: 10 }
  }) as Inputs

test.each([
  ['rows enough: those after the counted ones', 100, 10, 200, 100],
  ['just enough', 100, 10, 110, 100],
  ['each row once: the last ones, which count last', 100, 10, 100, 90],
  ['a few rows again and again', 100, 10, 10, 0],
  ['fewer rows than warm-up', 100, 10, 4, 0]
])('warm-up, %s', (_, requests, warmup, rows, from) => {
  expect(planWarmup({ requests, warmup }, rows)).toBe(from)
})

describe('planTrial', () => {
  test('defaults: all cores, memory less 1 GiB for the runner, each row once', () => {
    expect(planTrial(inputs({}), machine, dataset)).toEqual({
      size: { cpuMillicores: 4000, memoryBytes: 15 * GIB },
      load: { kind: 'closed', concurrency: 2 },
      warmupRequests: 10,
      warmupFrom: 90,
      requests: 100
    })
  })

  test('what was asked for', () => {
    const asked = { cpuMillicores: 500, memoryBytes: GIB, requests: 7 }
    const plan = planTrial(inputs(asked), machine, dataset)
    expect(plan.size).toEqual({ cpuMillicores: 500, memoryBytes: GIB })
    expect(plan.requests).toBe(7)
  })

  test('no more than the source allows, when not asked for', () => {
    const mostSize = { cpuMillicores: 3500, memoryBytes: 15e9 }
    const plan = planTrial(inputs({ mostSize }), machine, dataset)
    expect(plan.size).toEqual(mostSize)
    const asked = inputs({ mostSize, cpuMillicores: 4000 })
    expect(planTrial(asked, machine, dataset).size.cpuMillicores).toBe(4000)
    const small = { ...machine, cores: 2, memoryBytes: 8 * GIB }
    expect(planTrial(inputs({ mostSize }), small, dataset).size).toEqual({
      cpuMillicores: 2000,
      memoryBytes: 7 * GIB
    })
  })

  test('more than the machine has is told at once, both in one sentence each', () => {
    const asked = { cpuMillicores: 8000, memoryBytes: 64 * GIB }
    expect(() => planTrial(inputs(asked), machine, dataset)).toThrow(
      /`cpu` is 8000m, and this machine has 4 cores.*`memory` is 64\.0 GiB/
    )
  })
})

describe('planPort', () => {
  const image = (...exposedPorts: number[]) => ({
    reference: '',
    id: '',
    fingerprint: 'sha256:5e',
    sizeBytes: 0,
    exposedPorts
  })

  test.each([
    ['asked for', 5000, [8000], 5000],
    ['asked for, none EXPOSEd', 5000, [], 5000],
    ['the only one', undefined, [8000], 8000]
  ])('%s', (_, asked, exposed, port) => {
    expect(planPort(asked, image(...exposed))).toBe(port)
  })

  test.each([
    ['port-unknown', []],
    ['port-ambiguous', [8000, 8001]]
  ])('%s', (code, exposed) => {
    const plan = (): number => planPort(undefined, image(...exposed))
    expect(plan).toThrow(ProfileError)
    expect(plan).toThrow(/`port` was not given/)
    try {
      plan()
    } catch (error) {
      expect((error as ProfileError).facts.code).toBe(code)
    }
  })

  test('an image that EXPOSEs all there are is told in a line', () => {
    const ports = Array.from({ length: 65_535 }, (_, i) => i + 1)
    expect(() => planPort(undefined, image(...ports))).toThrow(
      /the ports 1, 2, .*, 10 and 65525 more, and `port`/
    )
  })
})
