import type {
  Exchange,
  ExchangeOutcome
} from '../../../src/measurement/exchange.ts'
import type {
  Counters,
  Measurement
} from '../../../src/measurement/measurement.ts'
import { ExchangeLog } from '../../../src/trial/exchange-log.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'

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

/** A trial that was ready after 1 s; workers in a closed loop. */
export interface Story {
  readonly requests: number
  readonly warmup?: number
  /** 1 by default: one request after the other. */
  readonly concurrency?: number
  /** Of each exchange in the order they are sent, 10 ms by default. */
  readonly serviceMs?: (index: number) => number
  /** What its server says it took; nothing by default. */
  readonly serverMs?: (index: number) => number
  /** As `answerShape` gives it; the same for all by default. */
  readonly shape?: (index: number) => string
  readonly note?: (index: number) => Exchange['note']
  readonly outcome?: (index: number) => ExchangeOutcome
  /** By default 200, or 500 of what failed. */
  readonly status?: (index: number) => number
  /** 10 ms by default, as from the kernel; Docker's API has 1000. */
  readonly sampleEveryMs?: number
  /** Counters at a moment, with so many requests answered. */
  readonly counters?: (atMs: number, answered: number) => Partial<Counters>
  readonly change?: Partial<Measurement>
}

export const READY_MS = 1000

/** Rows are numbered from 1 in the order they are sent, in each phase anew. */
export function buildMeasurement(story: Story): Measurement {
  const { requests, warmup = 0, concurrency = 1, sampleEveryMs = 10 } = story
  const warm = buildExchanges(story, [0, warmup], READY_MS)
  const steadyMs = warm.at(-1)?.endedMs ?? READY_MS
  const steady = buildExchanges(story, [warmup, warmup + requests], steadyMs)
  const nowMs = steady.at(-1)?.endedMs ?? steadyMs
  const exchanges = [...warm, ...steady]
  const log = new ExchangeLog()
  for (const exchange of exchanges) log.add(exchange)
  const samples = new SampleLog()
  let answered = 0
  for (let atMs = 0; atMs <= nowMs; atMs += sampleEveryMs) {
    while (answered < exchanges.length && exchanges[answered]!.endedMs <= atMs)
      answered++
    samples.add(atMs, { ...COUNTERS, ...story.counters?.(atMs, answered) })
  }
  return {
    plan: {
      size: { cpuMillicores: 2000, memoryBytes: 2 ** 30 },
      load: { kind: 'closed', concurrency },
      warmupRequests: warmup,
      requests
    },
    startedAt: '2026-11-23T12:00:00.000Z',
    marks: { readyMs: READY_MS, steadyMs, replayedMs: nowMs, endedMs: nowMs },
    ending: { kind: 'completed' },
    exchanges: log.columns(),
    warmupExchanges: warmup,
    ...log.answers(),
    samples: samples.columns(),
    totals: { ...COUNTERS, ...story.counters?.(nowMs, warmup + requests) },
    counters: { source: 'cgroup-v2', periodMs: 0 },
    generator: {
      meanMillicores: 100,
      peakMillicores: 200,
      machineIdleShare: 0.5
    },
    log: 'started',
    ...story.change
  }
}

/** Exchanges [from, to) in the order they end. */
function buildExchanges(
  story: Story,
  [from, to]: readonly [number, number],
  beginMs: number
): Exchange[] {
  const free = Array.from({ length: story.concurrency ?? 1 }, () => beginMs)
  const exchanges: Exchange[] = []
  for (let i = from; i < to; i++) {
    const sentMs = Math.min(...free)
    const endedMs = sentMs + (story.serviceMs?.(i) ?? 10)
    free[free.indexOf(sentMs)] = endedMs
    const outcome = story.outcome?.(i) ?? 'succeeded'
    const status = story.status?.(i) ?? (outcome === 'succeeded' ? 200 : 500)
    exchanges.push({
      row: i - from + 1,
      dueMs: sentMs,
      sentMs,
      endedMs,
      status,
      outcome,
      requestBytes: 1000 + i,
      responseBytes: 10,
      serverMs: story.serverMs?.(i) ?? NaN,
      shape: outcome === 'succeeded' ? (story.shape?.(i) ?? '{') : undefined,
      note: story.note?.(i)
    })
  }
  return exchanges.sort((a, b) => a.endedMs - b.endedMs)
}
