import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseApiStats } from '../../../src/sampling/api-stats.ts'
import {
  parseCgroupMounts,
  parseCgroupPaths,
  parseV1,
  parseV2
} from '../../../src/sampling/cgroup.ts'

const RECORDED = resolve(import.meta.dirname, '../../recorded')
const V1 = 'debian12-linux6.18-cgroup-v1-cgroupfs'
const V2 = 'written-by-hand-cgroup-v2-systemd'
const MIB = 2 ** 20

function texts(machine: string): Record<string, string> {
  const folder = join(RECORDED, machine)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8')
    ])
  )
}

describe('cgroup v1', () => {
  const recorded = texts(V1)

  test('its counters', () => {
    expect(parseV1(recorded)).toEqual({
      memoryBytes: 55685120,
      memoryPeakBytes: 55783424,
      anonymousBytes: 51765248,
      sharedBytes: 0,
      fileBytes: 2842624,
      inactiveFileBytes: 229376,
      kernelBytes: 675840,
      oomKills: 0,
      majorFaults: 16,
      cpuMs: 273.306956,
      periods: 9,
      throttledPeriods: 3,
      throttledMs: 62.062313,
      pids: 1,
      memoryPressureMs: NaN,
      cpuPressureMs: NaN
    })
  })

  test('its paths and mounts, on a hybrid machine', () => {
    const paths = parseCgroupPaths(recorded['proc-pid-cgroup']!)
    expect(paths.get('memory')).toMatch(/^\/docker\/[0-9a-f]{64}$/)
    expect(paths.get('cpuacct')).toBe(paths.get('memory'))
    const mounts = parseCgroupMounts(recorded['proc-self-mounts']!)
    expect(mounts.get('memory')).toBe('/sys/fs/cgroup/memory')
    expect(mounts.get('')).toBe('/sys/fs/cgroup/unified')
  })

  test("Docker's API says the same where it says anything", () => {
    const api = parseApiStats(JSON.parse(recorded['api-stats.json']!) as object)
    const files = parseV1(recorded)
    for (const name of ['anonymousBytes', 'fileBytes', 'cpuMs'] as const)
      expect(api[name] / files[name]).toBeCloseTo(1, 1)
    expect(api.periods).toBeGreaterThanOrEqual(files.periods)
    expect(api.oomKills).toBeNaN()
  })
})

describe('cgroup v2', () => {
  const written = texts(V2)

  test('its counters', () => {
    expect(parseV2(written)).toEqual({
      memoryBytes: 100 * MIB,
      memoryPeakBytes: 120 * MIB,
      anonymousBytes: 60 * MIB,
      sharedBytes: MIB,
      fileBytes: 30 * MIB,
      inactiveFileBytes: 20 * MIB,
      // 5 MiB, 2 of them slab that can be reclaimed
      kernelBytes: 3 * MIB,
      oomKills: 2,
      majorFaults: 12,
      cpuMs: 1234.567,
      periods: 50,
      throttledPeriods: 20,
      throttledMs: 800,
      pids: 4,
      memoryPressureMs: 4.321,
      cpuPressureMs: 98.765
    })
  })

  test('its path and mount', () => {
    const paths = parseCgroupPaths(written['proc-pid-cgroup']!)
    expect(paths.get('')).toBe('/system.slice/docker-3f1c.scope')
    expect(parseCgroupMounts(written['proc-self-mounts']!).get('')).toBe(
      '/sys/fs/cgroup'
    )
  })

  test('what an older kernel has not is not a number', () => {
    const { 'memory.peak': _, 'memory.pressure': __, ...older } = written
    const counters = parseV2(older)
    expect(counters.memoryPeakBytes).toBeNaN()
    expect(counters.memoryPressureMs).toBeNaN()
    expect(counters.memoryBytes).toBe(100 * MIB)
  })

  test('`oom_kill` is not taken for `oom` or `oom_group_kill`', () => {
    const events = 'oom 5\noom_group_kill 6\noom_kill 7\n'
    expect(parseV2({ 'memory.events': events }).oomKills).toBe(7)
  })
})
