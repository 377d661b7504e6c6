import { describe, expect, test } from '@jest/globals'
import { parseV1, parseV2 } from '../../../src/runtime/cgroup/cgroup-files.ts'
import { texts, V1, V2, V2_SYSTEMD } from './recorded.ts'

test('cgroup v1, as recorded', () => {
  expect(parseV1(texts(V1))).toEqual({
    memoryBytes: 108498944,
    // The limit: it was hit.
    memoryPeakBytes: 200 * 2 ** 20,
    anonymousBytes: 107622400,
    sharedBytes: 0,
    fileBytes: 122880,
    inactiveFileBytes: 118784,
    kernelBytes: 499712,
    oomKills: 1,
    majorFaults: 10,
    cpuMs: 1275.061085,
    periods: 29,
    throttledPeriods: 24,
    throttledMs: 967.29338,
    pids: 1,
    // From the unified hierarchy beside it.
    memoryPressureMs: 14.796,
    cpuPressureMs: 1187.482
  })
})

test('cgroup v2, as recorded', () => {
  expect(parseV2(texts(V2))).toEqual({
    memoryBytes: 128102400,
    memoryPeakBytes: 200 * 2 ** 20,
    anonymousBytes: 107573248,
    sharedBytes: 20000768,
    fileBytes: 20000768,
    inactiveFileBytes: 0,
    // 442368 − 71072 reclaimable
    kernelBytes: 371296,
    oomKills: 1,
    majorFaults: 6,
    cpuMs: 8950,
    periods: 199,
    throttledPeriods: 46,
    throttledMs: 1500,
    pids: 1,
    memoryPressureMs: NaN,
    cpuPressureMs: NaN
  })
})

test('cgroup v2 with pressure, as recorded', () => {
  expect(parseV2(texts(V2_SYSTEMD))).toEqual({
    memoryBytes: 108191744,
    memoryPeakBytes: 200 * 2 ** 20,
    anonymousBytes: 107626496,
    sharedBytes: 0,
    // All 20 MB were dropped for the child that was killed.
    fileBytes: 0,
    inactiveFileBytes: 0,
    // 565248 − 99264 reclaimable
    kernelBytes: 465984,
    oomKills: 1,
    majorFaults: 1,
    cpuMs: 10856.337,
    periods: 219,
    throttledPeriods: 184,
    throttledMs: 8903.136,
    pids: 1,
    memoryPressureMs: 524.919,
    cpuPressureMs: 8057.357
  })
})

describe('what differs between kernels', () => {
  test('what a kernel has not is not a number', () => {
    const { 'memory.peak': _, ...older } = texts(V2)
    expect(parseV2(older).memoryPeakBytes).toBeNaN()
    expect(parseV2({})).toMatchObject({ memoryBytes: NaN, oomKills: NaN })
    expect(parseV1({})).toMatchObject({ memoryBytes: NaN, cpuMs: NaN })
  })

  test('before 5.18, kernel memory is the sum of its parts', () => {
    const recorded = texts(V2)
    const older = recorded['memory.stat']!.replace(/^kernel \d+\n/m, '')
    // 16384 stacks + 253952 page tables + 88624 slab
    expect(parseV2({ 'memory.stat': older }).kernelBytes).toBe(358960)
  })

  test('socket buffers are charged beside kernel memory', () => {
    const stat = 'kernel 1000\nsock 500\nslab_reclaimable 200\n'
    expect(parseV2({ 'memory.stat': stat }).kernelBytes).toBe(1300)
  })

  test('`oom_kill` is not taken for `oom` or `oom_group_kill`', () => {
    const events = 'oom 5\noom_group_kill 6\noom_kill 7\n'
    expect(parseV2({ 'memory.events': events }).oomKills).toBe(7)
    const disabled = 'oom_kill_disable 9\nunder_oom 0\noom_kill 3\n'
    expect(parseV1({ 'memory.oom_control': disabled }).oomKills).toBe(3)
  })

  test('a first line is found, and a last one without its newline', () => {
    expect(parseV2({ 'memory.stat': 'anon 7' }).anonymousBytes).toBe(7)
    expect(parseV2({ 'memory.stat': 'file 1\nanon 7' }).anonymousBytes).toBe(7)
  })
})
