import type { Counters } from '../measurement.ts'

/** Which kernel file holds what, by cgroup version; one text a file. */
export type CgroupTexts = Readonly<Record<string, string>>

/** Files that are read at each sample, by controller (v1) or in one folder (v2). */
export const V1_FILES = {
  'memory.usage_in_bytes': 'memory',
  'memory.max_usage_in_bytes': 'memory',
  'memory.kmem.usage_in_bytes': 'memory',
  'memory.stat': 'memory',
  'memory.oom_control': 'memory',
  'cpuacct.usage': 'cpuacct',
  'cpu.stat': 'cpu',
  'pids.current': 'pids'
} as const

export const V2_FILES = [
  'memory.current',
  'memory.peak',
  'memory.stat',
  'memory.events',
  'cpu.stat',
  'pids.current',
  'memory.pressure',
  'cpu.pressure'
] as const

/** `/docker/abc` per controller (v1), `''` for the unified hierarchy (v2). */
export function parseCgroupPaths(text: string): Map<string, string> {
  const paths = new Map<string, string>()
  for (const line of text.trim().split('\n')) {
    // `4:memory:/docker/abc`, `0::/system.slice/docker-abc.scope`
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? []
    if (path === undefined) continue
    for (const name of controllers!.split(',')) paths.set(name, path)
  }
  return paths
}

/** Where each hierarchy is mounted, from `/proc/self/mounts`; `''` is v2. */
export function parseCgroupMounts(text: string): Map<string, string> {
  const mounts = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, folder, type, options] = line.split(' ')
    if (type === 'cgroup2') mounts.set('', folder!)
    if (type !== 'cgroup') continue
    for (const option of options!.split(',')) mounts.set(option, folder!)
  }
  return mounts
}

export function parseV1(texts: CgroupTexts): Counters {
  const stat = texts['memory.stat'] ?? ''
  const cpu = texts['cpu.stat'] ?? ''
  return {
    memoryBytes: wholeNumber(texts['memory.usage_in_bytes']),
    memoryPeakBytes: wholeNumber(texts['memory.max_usage_in_bytes']),
    anonymousBytes: field(stat, 'total_rss'),
    sharedBytes: field(stat, 'total_shmem'),
    fileBytes: field(stat, 'total_cache'),
    inactiveFileBytes: field(stat, 'total_inactive_file'),
    // v1 does not tell how much of it is reclaimable slab.
    kernelBytes: wholeNumber(texts['memory.kmem.usage_in_bytes']),
    oomKills: field(texts['memory.oom_control'] ?? '', 'oom_kill'),
    majorFaults: field(stat, 'total_pgmajfault'),
    cpuMs: wholeNumber(texts['cpuacct.usage']) / 1e6,
    periods: field(cpu, 'nr_periods'),
    throttledPeriods: field(cpu, 'nr_throttled'),
    throttledMs: field(cpu, 'throttled_time') / 1e6,
    pids: wholeNumber(texts['pids.current']),
    memoryPressureMs: NaN,
    cpuPressureMs: NaN
  }
}

export function parseV2(texts: CgroupTexts): Counters {
  const stat = texts['memory.stat'] ?? ''
  const cpu = texts['cpu.stat'] ?? ''
  return {
    memoryBytes: wholeNumber(texts['memory.current']),
    memoryPeakBytes: wholeNumber(texts['memory.peak']),
    anonymousBytes: field(stat, 'anon'),
    sharedBytes: field(stat, 'shmem'),
    fileBytes: field(stat, 'file'),
    inactiveFileBytes: field(stat, 'inactive_file'),
    kernelBytes: field(stat, 'kernel') - field(stat, 'slab_reclaimable'),
    oomKills: field(texts['memory.events'] ?? '', 'oom_kill'),
    majorFaults: field(stat, 'pgmajfault'),
    cpuMs: field(cpu, 'usage_usec') / 1e3,
    periods: field(cpu, 'nr_periods'),
    throttledPeriods: field(cpu, 'nr_throttled'),
    throttledMs: field(cpu, 'throttled_usec') / 1e3,
    pids: wholeNumber(texts['pids.current']),
    memoryPressureMs: stall(texts['memory.pressure']),
    cpuPressureMs: stall(texts['cpu.pressure'])
  }
}

function wholeNumber(text: string | undefined): number {
  return text ? Number.parseInt(text, 10) : NaN
}

/** The number after `name ` at a line's start: no regex, 100 times a second. */
function field(text: string, name: string): number {
  const key = `${name} `
  let at = text.startsWith(key) ? 0 : text.indexOf(`\n${key}`)
  if (at < 0) return NaN
  if (at > 0) at += 1
  return Number.parseInt(text.slice(at + key.length, at + key.length + 20), 10)
}

/** PSI `some avg10=… total=1234` (µs) in ms. */
function stall(text: string | undefined): number {
  const match = text && /^some .*total=(\d+)/m.exec(text)
  return match ? Number(match[1]) / 1e3 : NaN
}
