import type { Counters } from '../../measurement/measurement.ts'
import { lastingKernelBytes } from '../cgroup/cgroup-files.ts'

/** The part of an answer of `/containers/<id>/stats` that is used. */
export interface ApiStats {
  readonly pids_stats?: { readonly current?: number }
  readonly cpu_stats?: {
    readonly cpu_usage?: { readonly total_usage?: number }
    readonly throttling_data?: {
      readonly periods?: number
      readonly throttled_periods?: number
      readonly throttled_time?: number
    }
  }
  readonly memory_stats?: {
    readonly usage?: number
    readonly max_usage?: number
    /**
     * v1: how often the limit was hit, which harms nobody. v2: `oom` of
     * memory.events, after which a process is killed; left out when 0.
     */
    readonly failcnt?: number
    readonly stats?: Readonly<Record<string, number>>
  }
}

/**
 * One reading of Docker's API, from a cgroup v1 or v2 host. What it does not
 * tell is NaN: pressure always; on v1 OOM kills, shared and kernel memory; on
 * v2 the high-water mark.
 */
export function parseApiStats(answer: ApiStats): Counters {
  const { memory_stats: memory = {}, cpu_stats: cpu = {} } = answer
  const { throttling_data: throttling = {} } = cpu
  const stat = (v1: string, v2 = v1): number =>
    memory.stats?.[v1] ?? memory.stats?.[v2] ?? NaN
  const isV2 = memory.stats?.['anon'] !== undefined
  return {
    memoryBytes: memory.usage ?? NaN,
    memoryPeakBytes: memory.max_usage ?? NaN,
    anonymousBytes: stat('total_rss', 'anon'),
    sharedBytes: stat('total_shmem', 'shmem'),
    fileBytes: stat('total_cache', 'file'),
    inactiveFileBytes: stat('total_inactive_file', 'inactive_file'),
    kernelBytes: lastingKernelBytes(stat),
    oomKills: isV2 ? (memory.failcnt ?? 0) : NaN,
    majorFaults: stat('total_pgmajfault', 'pgmajfault'),
    cpuMs: (cpu.cpu_usage?.total_usage ?? NaN) / 1e6,
    periods: throttling.periods ?? NaN,
    throttledPeriods: throttling.throttled_periods ?? NaN,
    throttledMs: (throttling.throttled_time ?? NaN) / 1e6,
    pids: answer.pids_stats?.current ?? NaN,
    memoryPressureMs: NaN,
    cpuPressureMs: NaN
  }
}
