import { expect, test } from '@jest/globals'
import type { Counters } from '../../../src/measurement/measurement.ts'
import { parseApiStats } from '../../../src/runtime/docker/api-stats.ts'
import { parseV1, parseV2 } from '../../../src/runtime/cgroup/cgroup-files.ts'
import { apiStats, texts, V1, V2, V2_SYSTEMD } from './recorded.ts'

/** What both told of the same idle container, a moment apart. */
function expectSame(machine: string, missing: readonly (keyof Counters)[]) {
  const files = (machine === V1 ? parseV1 : parseV2)(texts(machine))
  const api = parseApiStats(apiStats(machine))
  for (const [name, value] of Object.entries(api))
    if (missing.includes(name as keyof Counters))
      expect([name, value]).toEqual([name, NaN])
    else expect([name, value]).toEqual([name, files[name as keyof Counters]])
}

test('v1: the same as the files, where it says anything', () => {
  expectSame(V1, [
    ...(['sharedBytes', 'kernelBytes', 'oomKills'] as const),
    ...(['memoryPressureMs', 'cpuPressureMs'] as const)
  ])
})

test.each([
  // Stacks + slab.
  { machine: V2, kernel: 16384 + 88624 },
  { machine: V2_SYSTEMD, kernel: 16384 + 142872 }
])('v2: as the files, but for page tables and pressure', (known) => {
  const { kernelBytes, ...api } = parseApiStats(apiStats(known.machine))
  const { kernelBytes: whole, ...files } = parseV2(texts(known.machine))
  const missing = { memoryPressureMs: NaN, cpuPressureMs: NaN }
  expect(api).toEqual({ ...files, memoryPeakBytes: NaN, ...missing })
  expect(kernelBytes).toBe(known.kernel)
  expect(kernelBytes).toBeLessThan(whole)
})

test('v2: the count of OOM kills is left out when it is none', () => {
  const { memory_stats: memory } = apiStats(V2)
  const { failcnt: _, ...rest } = memory!
  expect(parseApiStats({ memory_stats: rest }).oomKills).toBe(0)
})

test('v1: hitting the limit is no OOM kill', () => {
  const { memory_stats: memory } = apiStats(V1)
  const hit = { memory_stats: { ...memory, failcnt: 500 } }
  expect(parseApiStats(hit).oomKills).toBeNaN()
})

test('an empty answer, as after the end, says nothing', () => {
  for (const value of Object.values(parseApiStats({}))) expect(value).toBeNaN()
})

test('what is no number is not known', () => {
  const odd = { cpu_stats: { throttling_data: null }, memory_stats: [] }
  for (const answer of [odd, null, undefined, 'x'])
    expect(parseApiStats(answer).periods).toBeNaN()
})
