import { expect, test } from '@jest/globals'
import type { PairPlan } from '../../../src/comparison/stretch-plan.ts'
import { runPair } from '../../../src/pairs/run-pair.ts'
import { disturbed } from '../../../src/runtime/disturbance.ts'
import { ProgrammableServer, after, answer } from '../programmable-server.ts'
import { TRIAL, serve, setUp } from './stand-in.ts'

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
  const base = setUp(async () =>
    serve(server, {
      stop: () => Promise.reject(new Error('It would not go.'))
    })
  )
  const head = setUp(async () =>
    serve(server, {
      stop: async () => {
        await after(50)
        ended.push('head')
      }
    })
  )
  const pairing = { trial: TRIAL, setups: { base, head }, rows: 10 }
  await expect(runPair(pairing, plan, 0)).rejects.toThrow('It would not go.')
  expect(ended).toEqual(['head'])
})

test('in an open loop a stretch is paced, and waiting counts', async () => {
  // Each takes 30 ms and one is due every 10: the k-th of 5 waits 20 k more.
  await using server = await ProgrammableServer.start(async (a) => {
    await after(30)
    answer(a)
  })
  const setup = setUp(async () => serve(server))
  const rate = { ratePerSecond: 100, arrivals: 'constant', seed: 1 } as const
  const trial = {
    ...TRIAL,
    load: { kind: 'open', concurrency: 1, ...rate }
  } as const
  const pairing = { trial, setups: { base: setup, head: setup }, rows: 10 }
  const { pair } = await runPair(pairing, plan, 0)
  for (const side of [pair.base, pair.head])
    expect(side['latency.p50']).toBeGreaterThan(60)
})

test.each([
  ['that somebody killed is no fault of its', true, 'trial-disturbed'],
  ['that ended by itself is one of its', false, 'comparison-cut']
])('a container %s image', async (_, isKilled, code) => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const base = setUp(async () => serve(server))
  const head = setUp(async () =>
    serve(server, {
      exited: Promise.resolve({ code: 137, oomKilled: false }),
      findInterruption: async () =>
        isKilled ? disturbed('it was sent signal 9') : undefined
    })
  )
  const pairing = { trial: TRIAL, setups: { base, head }, rows: 10 }
  await expect(runPair(pairing, plan, 0)).rejects.toMatchObject({
    facts: { code }
  })
})
