/** Both sides of a pair without an engine: a server of this process is the service. */
import type { Counters } from '../../../src/measurement/measurement.ts'
import type { Pairing } from '../../../src/pairs/run-pair.ts'
import type { Service } from '../../../src/runtime/service.ts'
import type { TrialSetup } from '../../../src/trial/trial-setup.ts'
import { COUNTERS, MIB } from '../../pure/analysis/measurement-builder.ts'
import type { ProgrammableServer } from '../programmable-server.ts'
import { post, posts, sourceOf } from '../trial/run-replay.ts'

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined)

interface StandIn {
  readonly counters?: () => Partial<Counters>
  readonly stop?: () => Promise<void>
  readonly exited?: Service['exited']
  readonly findInterruption?: Service['findInterruption']
}

/** A started service. */
export function serve(
  { origin }: ProgrammableServer,
  { counters, findInterruption, exited, ...does }: StandIn = {}
): Service {
  const { stop = async () => undefined } = does
  return {
    origin,
    startedAtMs: performance.now(),
    counters: {
      traits: { source: 'cgroup-v2', periodMs: 0 },
      read: () => ({ ...COUNTERS, ...counters?.() }),
      close: () => undefined
    },
    exited: exited ?? forever(),
    interrupted: forever(),
    findInterruption: findInterruption ?? (async () => undefined),
    setLimits: async () => undefined,
    explainNoAnswer: async () => ({ unreachable: false, sentence: '' }),
    logs: async () => '',
    stop,
    [Symbol.asyncDispose]: stop
  }
}

export function setUp(start: () => Promise<Service>): TrialSetup {
  return {
    start,
    dataset: {
      open: (count, rows) =>
        sourceOf(rows ? rows.map((row) => post(row, `${row}`)) : posts(count)),
      demandUnchanged: async () => undefined
    },
    answers: { successStatus: [[200, 299]], failureBody: undefined },
    readinessPath: '/',
    startupTimeoutMs: 5000,
    requestTimeoutMs: 5000,
    quietMs: 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onDisturbed: () => undefined
  }
}

export const TRIAL: Pairing['trial'] = {
  size: { cpuMillicores: 1000, memoryBytes: 100 * MIB },
  load: { kind: 'closed', concurrency: 1 },
  warmupRequests: 2,
  requests: 10
}
