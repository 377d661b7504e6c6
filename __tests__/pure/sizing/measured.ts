import {
  type ExchangeOutcome,
  OUTCOMES
} from '../../../src/measurement/exchange.ts'
import {
  COUNTER_NAMES,
  type Ending,
  type Measurement
} from '../../../src/measurement/measurement.ts'
import { MIB } from '../../../src/foundation/units.ts'

export interface Measured {
  readonly ending?: Ending
  readonly readyMs?: number | undefined
  readonly replayedMs?: number | undefined
  readonly endedMs?: number
  readonly oomKills?: number
  readonly throttledPeriods?: number
  /** Of each exchange; row 1, 2, 3… */
  readonly outcomes?: readonly ExchangeOutcome[]
  readonly latenciesMs?: readonly number[]
  /** One a second, since the start. */
  readonly majorFaults?: readonly number[]
  readonly cpuMs?: readonly number[]
}

/** A trial of 10 requests: ready at 1 s, done at 2 s, all answers right. */
export function measured(of: Measured = {}): Measurement {
  const outcomes = of.outcomes ?? Array<ExchangeOutcome>(10).fill('succeeded')
  const cpuMs = of.cpuMs ?? []
  const faults = of.majorFaults ?? cpuMs.map(() => 0)
  const nothing = Object.fromEntries(COUNTER_NAMES.map((name) => [name, 0]))
  const columns = Object.fromEntries(
    COUNTER_NAMES.map((name) => [name, new Float64Array(faults.length)])
  )
  const marks = { readyMs: 1000, replayedMs: 2000, endedMs: 2000, ...of }
  return {
    plan: {
      size: { cpuMillicores: 2000, memoryBytes: 100 * MIB },
      load: { kind: 'closed', concurrency: 1 },
      warmupRequests: 0,
      requests: 10
    },
    startedAt: '2026-01-01T00:00:00Z',
    marks: {
      endedMs: marks.endedMs,
      ...(marks.readyMs !== undefined && { readyMs: marks.readyMs }),
      ...(marks.replayedMs !== undefined && { replayedMs: marks.replayedMs })
    },
    ending: of.ending ?? { kind: 'completed' },
    exchanges: {
      length: outcomes.length,
      row: Uint32Array.from(outcomes, (_, i) => i + 1),
      dueMs: new Float64Array(outcomes.length),
      delayMs: new Float32Array(outcomes.length),
      serviceMs: Float32Array.from(
        outcomes,
        (_, i) => of.latenciesMs?.[i] ?? 9
      ),
      status: new Uint16Array(outcomes.length),
      outcome: Uint8Array.from(outcomes, (name) => OUTCOMES.indexOf(name)),
      responseBytes: new Uint32Array(outcomes.length)
    },
    warmupExchanges: 0,
    answerShapes: [],
    notes: [],
    samples: {
      ...(columns as unknown as Measurement['samples']),
      length: faults.length,
      atMs: Float64Array.from(faults, (_, i) => i * 1000),
      majorFaults: Float64Array.from(faults),
      cpuMs: Float64Array.from(faults, (_, i) => cpuMs[i] ?? 0)
    },
    totals: {
      ...(nothing as unknown as NonNullable<Measurement['totals']>),
      oomKills: of.oomKills ?? 0,
      periods: 10,
      throttledPeriods: of.throttledPeriods ?? 0,
      majorFaults: faults.at(-1) ?? 0,
      cpuMs: cpuMs.at(-1) ?? 0
    },
    counters: { source: 'cgroup-v2', periodMs: 0 },
    generator: { meanMillicores: 0, peakMillicores: 0, machineIdleShare: 1 },
    log: ''
  }
}
