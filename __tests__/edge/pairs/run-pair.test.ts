import { expect, test } from '@jest/globals'
import type { PairPlan } from '../../../src/comparison/stretch-plan.ts'
import { type Pairing, runPair } from '../../../src/pairs/run-pair.ts'
import type { Service } from '../../../src/runtime/service.ts'
import type { TrialSetup } from '../../../src/trial/trial-setup.ts'
import { COUNTERS, MIB } from '../../pure/analysis/measurement-builder.ts'
import { ProgrammableServer, answer } from '../programmable-server.ts'
import { posts, sourceOf } from '../trial/run-replay.ts'

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** A server of this process, as a service whose removal may go wrong. */
function serve(
  server: ProgrammableServer,
  stop: () => Promise<void>
): TrialSetup['start'] {
  const service: Service = {
    origin: server.origin,
    startedAtMs: performance.now(),
    counters: {
      traits: { source: 'cgroup-v2', periodMs: 0 },
      read: () => COUNTERS,
      close: () => undefined
    },
    exited: forever(),
    interrupted: forever(),
    findInterruption: async () => undefined,
    setLimits: async () => undefined,
    explainNoAnswer: async () => ({ unreachable: false, sentence: '' }),
    logs: async () => '',
    stop,
    [Symbol.asyncDispose]: stop
  }
  return async () => service
}

function setUp(start: TrialSetup['start']): TrialSetup {
  return {
    start,
    dataset: {
      open: (count) => sourceOf(posts(count)),
      demandUnchanged: async () => undefined
    },
    answers: { successStatus: [[200, 299]], failureBody: undefined },
    readinessPath: '/',
    startupTimeoutMs: 5000,
    requestTimeoutMs: 5000,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onDisturbed: () => undefined
  }
}

const trial: Pairing['trial'] = {
  size: { cpuMillicores: 1000, memoryBytes: 100 * MIB },
  load: { kind: 'closed', concurrency: 1 },
  warmupRequests: 2,
  requests: 10
}
const plan: PairPlan = {
  first: 'base',
  stretches: [
    { side: 'base', block: 0 },
    { side: 'head', block: 0 }
  ],
  requests: 5
}

test('a container of a pair that could not be ended is told, once both were', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const ended: string[] = []
  const base = setUp(
    serve(server, () => Promise.reject(new Error('It would not go.')))
  )
  const head = setUp(
    serve(server, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      ended.push('head')
    })
  )
  const pairing = { trial, setups: { base, head }, rows: 10 }
  await expect(runPair(pairing, plan, 0)).rejects.toThrow('It would not go.')
  expect(ended).toEqual(['head'])
})
