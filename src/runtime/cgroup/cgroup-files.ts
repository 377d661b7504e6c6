import type { Counters } from '../../measurement/measurement.ts'

/** The kernel's files, by their names. */
export type CgroupTexts = Readonly<Record<string, string>>

/** Files to read, each with the controller whose folder has it; '' is v2. */
export type CgroupFiles = Readonly<Record<string, string>>

/** PSI lies in the unified folder only, which a v1 machine may have too. */
const PRESSURE_FILES = { 'memory.pressure': '', 'cpu.pressure': '' }

export const V1_FILES: CgroupFiles = {
  'memory.usage_in_bytes': 'memory',
  'memory.max_usage_in_bytes': 'memory',
  'memory.kmem.usage_in_bytes': 'memory',
  'memory.stat': 'memory',
  'memory.oom_control': 'memory',
  'cpuacct.usage': 'cpuacct',
  'cpu.stat': 'cpu',
  'pids.current': 'pids',
  ...PRESSURE_FILES
}

export const V2_FILES: CgroupFiles = {
  'memory.current': '',
  'memory.peak': '',
  'memory.stat': '',
  'memory.events': '',
  'cpu.stat': '',
  'pids.current': '',
  ...PRESSURE_FILES
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
    memoryPressureMs: stall(texts['memory.pressure']),
    cpuPressureMs: stall(texts['cpu.pressure'])
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
    kernelBytes: lastingKernelBytes((name) => field(stat, name)),
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

/**
 * Kernel memory that cannot be dropped, from the fields of v2's memory.stat.
 * Before Linux 5.18 there is no sum, and Docker's API leaves it out: then its
 * known parts are added (page tables: since 5.11, and not in the API).
 */
export function lastingKernelBytes(stat: (name: string) => number): number {
  const sum = stat('kernel') - stat('slab_reclaimable')
  const kernel = Number.isNaN(sum)
    ? stat('kernel_stack') +
      stat('slab_unreclaimable') +
      (stat('pagetables') || 0)
    : sum
  // Socket buffers are charged beside it.
  return kernel + (stat('sock') || 0)
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

/** PSI `some avg10=… total=1234` (µs), always its first line, in ms. */
function stall(text = ''): number {
  const at = text.indexOf('total=')
  return at < 0 ? NaN : Number.parseInt(text.slice(at + 6, at + 26), 10) / 1e3
}
