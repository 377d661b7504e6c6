import { valueAt } from '../../foundation/json.ts'
import type { Counters } from '../../measurement/measurement.ts'
import { lastingKernelBytes } from '../cgroup/cgroup-files.ts'

/**
 * One reading of Docker's API (`/containers/<id>/stats`), from a cgroup v1 or v2 host. What it does not
 * tell is NaN: pressure always; on v1 OOM kills, shared and kernel memory; on
 * v2 the high-water mark.
 */
export function parseApiStats(answer: unknown): Counters {
  const at = (...path: readonly string[]): number => {
    const value = valueAt(answer, ...path)
    return typeof value === 'number' ? value : NaN
  }
  const memory = (name: string): number => at('memory_stats', name)
  const throttling = (name: string): number =>
    at('cpu_stats', 'throttling_data', name)
  const read = (name: string): number => at('memory_stats', 'stats', name)
  const stat = (v1: string, v2 = v1): number =>
    Number.isNaN(read(v1)) ? read(v2) : read(v1)
  const isV2 = !Number.isNaN(read('anon'))
  return {
    memoryBytes: memory('usage'),
    memoryPeakBytes: memory('max_usage'),
    anonymousBytes: stat('total_rss', 'anon'),
    sharedBytes: stat('total_shmem', 'shmem'),
    fileBytes: stat('total_cache', 'file'),
    inactiveFileBytes: stat('total_inactive_file', 'inactive_file'),
    kernelBytes: lastingKernelBytes(stat),
    // v1: how often the limit was hit, which harms nobody. v2: `oom` of
    // memory.events, after which a process is killed; left out when 0.
    oomKills: isV2 ? memory('failcnt') || 0 : NaN,
    majorFaults: stat('total_pgmajfault', 'pgmajfault'),
    cpuMs: at('cpu_stats', 'cpu_usage', 'total_usage') / 1e6,
    periods: throttling('periods'),
    throttledPeriods: throttling('throttled_periods'),
    throttledMs: throttling('throttled_time') / 1e6,
    pids: at('pids_stats', 'current'),
    memoryPressureMs: NaN,
    cpuPressureMs: NaN
  }
}
