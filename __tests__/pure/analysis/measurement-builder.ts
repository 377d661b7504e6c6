import type {
  Counters,
  Exchange,
  ExchangeOutcome,
  Measurement
} from '../../../src/measurement.ts'
import { ExchangeLog } from '../../../src/replay/exchange-log.ts'
import { SampleLog } from '../../../src/sampling/sample-log.ts'

export const MIB = 2 ** 20

export const COUNTERS: Counters = {
  memoryBytes: 100 * MIB,
  memoryPeakBytes: 100 * MIB,
  anonymousBytes: 60 * MIB,
  sharedBytes: 0,
  fileBytes: 30 * MIB,
  inactiveFileBytes: 20 * MIB,
  kernelBytes: 2 * MIB,
  oomKills: 0,
  majorFaults: 0,
  cpuMs: 0,
  periods: 0,
  throttledPeriods: 0,
  throttledMs: 0,
  pids: 1,
  memoryPressureMs: NaN,
  cpuPressureMs: NaN
}

/** A trial that was ready after 1 s and sent one request after the other. */
export interface Story {
  readonly requests: number
  readonly warmup?: number
  /** Of each exchange, 10 ms by default. */
  readonly serviceMs?: (index: number) => number
  readonly outcome?: (index: number) => ExchangeOutcome
  /** Counters at a moment, with so many requests answered. */
  readonly counters?: (atMs: number, answered: number) => Partial<Counters>
  readonly change?: Partial<Measurement>
}

export const READY_MS = 1000

export function buildMeasurement(story: Story): Measurement {
  const { requests, warmup = 0 } = story
  const log = new ExchangeLog()
  const ends: number[] = []
  let nowMs = READY_MS
  for (let i = 0; i < warmup + requests; i++) {
    const endedMs = nowMs + (story.serviceMs?.(i) ?? 10)
    const outcome = story.outcome?.(i) ?? 'succeeded'
    log.add({
      row: i < warmup ? i + 1 : i - warmup + 1,
      dueMs: nowMs,
      sentMs: nowMs,
      endedMs,
      status: outcome === 'succeeded' ? 200 : 500,
      outcome,
      responseBytes: 10
    } satisfies Exchange)
    ends.push(endedMs)
    nowMs = endedMs
  }
  const samples = new SampleLog()
  for (let atMs = 0; atMs <= nowMs; atMs += 10) {
    const answered = ends.filter((end) => end <= atMs).length
    samples.add(atMs, { ...COUNTERS, ...story.counters?.(atMs, answered) })
  }
  return {
    plan: {
      size: { cpuMillicores: 2000, memoryBytes: 2 ** 30 },
      load: { kind: 'closed', concurrency: 1 },
      warmupRequests: warmup,
      requests
    },
    startedAt: '2026-11-23T12:00:00.000Z',
    marks: {
      readyMs: READY_MS,
      steadyMs: ends[warmup - 1] ?? READY_MS,
      replayedMs: nowMs,
      endedMs: nowMs
    },
    ending: { kind: 'completed' },
    exchanges: log.columns(),
    warmupExchanges: warmup,
    samples: samples.columns(),
    totals: { ...COUNTERS, ...story.counters?.(nowMs, warmup + requests) },
    counterSource: 'cgroup-v2',
    generator: {
      meanMillicores: 100,
      peakMillicores: 200,
      machineIdleShare: 0.5
    },
    log: 'started',
    ...story.change
  }
}
