import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startComparison } from '../../../src/comparison/comparison-record.ts'
import { datasetChanged } from '../../../src/dataset/file-stamp.ts'
import type { Host } from '../../../src/host.ts'
import type { Counters } from '../../../src/measurement/measurement.ts'
import { type PairsPlan, runPairs } from '../../../src/pairs/run-pairs.ts'
import { disturbed } from '../../../src/runtime/disturbance.ts'
import type { TrialSetup } from '../../../src/trial/trial-setup.ts'
import { MIB } from '../../pure/analysis/measurement-builder.ts'
import { ProgrammableServer, answer } from '../programmable-server.ts'
import { TRIAL, serve, setUp } from './stand-in.ts'

/** It goes on only when a service is started: how busy this machine is, is out. */
const realNow = performance.now.bind(performance)
let clockMs = 0
beforeEach(() => {
  clockMs = 0
  performance.now = () => clockMs
})
afterEach(() => {
  performance.now = realNow
})

const host: Host = {
  signal: new AbortController().signal,
  temporaryDirectory: '',
  stage: (_, work) => work(),
  beginTrial: () => undefined,
  tell: () => undefined
}
/** @param budgetMs of which the starts get all */
function planOf(
  setups: PairsPlan['setups'],
  budgetMs: number,
  startsMs = 0
): PairsPlan {
  const budget = { budgetMs, share: 1, untilMs: budgetMs }
  const asked = { ratePerSecond: 20, startsMs, seed: 1, relevance: {} }
  return { trial: TRIAL, rows: 10, setups, ...budget, ...asked }
}

/** Starts that take so long, each with memory of its own. */
function starts(
  server: ProgrammableServer,
  startMs: number,
  anonymousMib: (start: number) => number = () => 50
): { readonly setup: TrialSetup; readonly begun: () => number } {
  let begun = 0
  const setup = setUp(async () => {
    const anonymousBytes = anonymousMib(begun++) * MIB
    const counters = (): Partial<Counters> => ({ anonymousBytes })
    clockMs += startMs
    return serve(server, { counters })
  })
  return { setup, begun: () => begun }
}

/** Of a side that nothing can be said of. */
const scattered = (start: number): number => (start % 2 ? 40 : 60)

test.each([
  ['four pairs, where nothing changed', 50, 4],
  ['five, where something did', 60, 5]
])('it is decided by %s', async (_, mib, pairs) => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const [base, head] = [starts(server, 0), starts(server, 0, () => mib)]
  const record = startComparison('main')
  const setups = { base: base.setup, head: head.setup }
  await runPairs(planOf(setups, 6000), record, host)
  expect(record.pairs).toHaveLength(pairs)
  expect([base.begun(), head.begun()]).toEqual([pairs, pairs])
  expect(record.obstacles).toEqual([])
  expect(record.pairs.map((pair) => pair.head['memory.anonymous'])).toEqual(
    Array(pairs).fill(mib * MIB)
  )
})

test('undecided, there are eight; each goes on with the rows after the last', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  await using own = await ProgrammableServer.start((a) => answer(a))
  const base = starts(server, 0, scattered)
  const head = starts(own, 0)
  const record = startComparison('main')
  const setups = { base: base.setup, head: head.setup }
  await runPairs(planOf(setups, 4000), record, host)
  expect(record.pairs).toHaveLength(8)
  expect(record.obstacles).toEqual([])
  // Without those of the warm-up.
  const rows = own.arrivals.map(({ body }) => Number(body)).filter(Boolean)
  expect(rows.length).toBeGreaterThan(8 * 4)
  expect(rows).toEqual(rows.map((_, i) => (i % 10) + 1))
})

test.each([
  [5500, 5, /was time for 5 of 8, and .* 1\.4 times less exactly/],
  [8000, 3, /was time for 3 of the 5 .* `compare-budget: 80s` would be enough/],
  [40_000, 1, /was time for 1 of the 5 .* `compare-budget: 400s`/]
])(
  'a service that starts in %d ms has time for %d pairs in a minute, and it is said what that costs',
  async (startMs, pairs, sentence) => {
    await using server = await ProgrammableServer.start((a) => answer(a))
    const base = starts(server, startMs, scattered)
    const head = starts(server, startMs)
    const record = startComparison('main')
    const plan = planOf(
      { base: base.setup, head: head.setup },
      60_000,
      2 * startMs
    )
    await runPairs(plan, record, host)
    expect(record.pairs).toHaveLength(pairs)
    expect(record.obstacles).toEqual([expect.stringMatching(sentence)])
  }
)

test('a budget that was said to be enough is', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const base = starts(server, 8000, scattered)
  const head = starts(server, 8000)
  const record = startComparison('main')
  const setups = { base: base.setup, head: head.setup }
  await runPairs(planOf(setups, 80_000, 16_000), record, host)
  expect(record.pairs).toHaveLength(5)
})

test('a pair that somebody else disturbed is told and run again, once', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  let begun = 0
  const disturbedAt = (times: readonly number[]): TrialSetup =>
    setUp(async () => {
      const isDisturbed = times.includes(++begun)
      return serve(server, {
        findInterruption: async () =>
          isDisturbed ? disturbed('it was paused') : undefined
      })
    })
  const told: string[] = []
  const head: TrialSetup = {
    ...setUp(async () => serve(server)),
    onDisturbed: ({ message }) => told.push(message)
  }
  const record = startComparison('main')
  const once = { base: disturbedAt([2]), head }
  await runPairs(planOf(once, 3000), record, host)
  expect(record.pairs).toHaveLength(4)
  expect(begun).toBe(5)
  expect(told).toEqual([expect.stringContaining('it was paused')])
  begun = 0
  const twice = { base: disturbedAt([1, 2]), head }
  const none = startComparison('main')
  await expect(runPairs(planOf(twice, 3000), none, host)).rejects.toThrow(
    'it was paused'
  )
  expect(none.pairs).toEqual([])
})

test('a pair of rows that were overwritten meanwhile does not count', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const base = setUp(async () => serve(server))
  const demandUnchanged = () => Promise.reject(datasetChanged())
  const head = { ...base, dataset: { ...base.dataset, demandUnchanged } }
  const record = startComparison('main')
  await expect(
    runPairs(planOf({ base, head }, 3000), record, host)
  ).rejects.toMatchObject({ facts: { code: 'dataset-changed' } })
  expect(record.pairs).toEqual([])
})
