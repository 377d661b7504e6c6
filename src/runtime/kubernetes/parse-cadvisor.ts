import type { Counters } from '../../measurement/measurement.ts'

/** Whose counters. */
export interface CountedContainer {
  readonly namespace: string
  readonly pod: string
  readonly container: string
}

export interface KubeletReading {
  /** Unix time of the node, ms. */
  readonly atMs: number
  readonly counters: Counters
}

/** `name{labels} value time`; label values of ours hold no quotes. */
const LINE = /^container_(\w+)\{(.*)\} (\S+) (\d+)$/
/** Major faults are one of the kinds of failures, counted for all below. */
const FAULTS = ['failure_type="pgmajfault"', 'scope="hierarchy"']

/**
 * One container's counters from the kubelet's `/metrics/cadvisor`; undefined:
 * it has not looked at it yet. What it does not tell is NaN: shared memory,
 * and of the kernel's what stays.
 */
export function parseCadvisor(
  text: string,
  { namespace, pod, container }: CountedContainer
): KubeletReading | undefined {
  const own = [
    `container="${container}"`,
    `namespace="${namespace}"`,
    `pod="${pod}"`
  ]
  const told = new Map<string, number>()
  let atMs = 0
  for (const line of text.split('\n')) {
    const [, name = '', labels = '', value = '', time] = LINE.exec(line) ?? []
    const has = (label: string): boolean => labels.split(',').includes(label)
    if (!own.every(has)) continue
    if (name === 'memory_failures_total' && !FAULTS.every(has)) continue
    told.set(name, Number(value))
    if (name === 'memory_usage_bytes') atMs = Number(time)
  }
  return atMs > 0 ? { atMs, counters: toCounters(told) } : undefined
}

function toCounters(told: ReadonlyMap<string, number>): Counters {
  const of = (name: string): number => told.get(name) ?? NaN
  const ms = (name: string): number => of(name) * 1000
  return {
    memoryBytes: of('memory_usage_bytes'),
    memoryPeakBytes: of('memory_max_usage_bytes'),
    anonymousBytes: of('memory_rss'),
    sharedBytes: NaN,
    fileBytes: of('memory_cache'),
    inactiveFileBytes: of('memory_total_inactive_file_bytes'),
    kernelBytes: NaN,
    oomKills: of('oom_events_total'),
    majorFaults: of('memory_failures_total'),
    cpuMs: ms('cpu_usage_seconds_total'),
    periods: of('cpu_cfs_periods_total'),
    throttledPeriods: of('cpu_cfs_throttled_periods_total'),
    throttledMs: ms('cpu_cfs_throttled_seconds_total'),
    pids: of('threads'),
    memoryPressureMs: ms('pressure_memory_waiting_seconds_total'),
    cpuPressureMs: ms('pressure_cpu_waiting_seconds_total')
  }
}
