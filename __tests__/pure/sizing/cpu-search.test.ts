import { describe, expect, test } from '@jest/globals'
import { nextCpuStretch } from '../../../src/sizing/cpu/cpu-search.ts'
import type { SearchSettings } from '../../../src/sizing/search-state.ts'
import { measureLatency } from '../../../src/sizing/outcome/latency-limit.ts'
import { poisson, randomFrom, serve } from './cfs-queue.ts'
import {
  BASE,
  FULL,
  SETTINGS,
  type ServiceModel,
  SimulatedService,
  runSearch
} from './simulated-service.ts'

const CPU = { search: { memory: false, cpu: true } }
const P95_BELOW_400 = {
  latencyLimits: [{ metric: 'latency.p95', limitMs: 400 }]
} as const
const BURNER: ServiceModel = {
  ...BASE,
  costMs: 50,
  costSpread: 0,
  waitMs: 0,
  requests: 100
}

function recommend(
  model: ServiceModel,
  settings: Partial<SearchSettings> = {},
  seed = 1
) {
  const found = runSearch(model, { settings: { ...CPU, ...settings }, seed })
  if (found.answer.kind !== 'size') throw new Error(found.answer.why)
  expect(found.answer.proof).toBeDefined()
  return { ...found.answer, state: found.state }
}

const p95 = (latenciesMs: ArrayLike<number>) =>
  measureLatency(Float64Array.from(latenciesMs).sort(), 'latency.p95')!

/** Noise-free p95 of the whole dataset. */
function truth(model: ServiceModel, cpuMillicores: number): number {
  const quiet = new SimulatedService({ ...model, noise: 0 }, 1)
  const plan = { candidate: 0, round: 0, requests: model.requests }
  return p95(quiet.stretch({ ...plan, cpuMillicores }).stretch.sortedMs)
}

describe('closed loop', () => {
  test.each([0, 0.05, 0.1])('burns 50 ms: 1000m, noise %d', (noise) => {
    // It can use 1000m. At 909m its answers take 10 % longer in the mean, so
    // the minimum lies above, and with 10 % headroom that is all it can use.
    const { size, cpu } = recommend({ ...BURNER, noise })
    expect(size.cpuMillicores).toBe(1000)
    expect(cpu!.by).toBe('usage')
  })

  test('with a latency limit instead of a slowdown: slow is allowed', () => {
    const { size } = recommend(BURNER, P95_BELOW_400)
    expect(truth(BURNER, size.cpuMillicores)).toBeLessThan(400)
    expect(truth(BURNER, size.cpuMillicores / 1.2)).not.toBeLessThan(400)
  })

  test('waits half the time: under 600m, within the slowdown', () => {
    const model = { ...BASE, costMs: 10, waitMs: 10 }
    const { size } = recommend(model)
    expect(truth(model, size.cpuMillicores) / truth(model, 2000)).toBeLessThan(
      1.1
    )
    expect(size.cpuMillicores).toBeLessThan(600)
  })

  test('no throttling: held with no stretch at full size', () => {
    const { state } = recommend({
      ...BASE,
      costMs: 5,
      costSpread: 0,
      waitMs: 95
    })
    const of = (candidate: number) =>
      state.stretches.filter(({ plan }) => plan.candidate === candidate)
    const free = state.stretches
      .map(({ plan }) => plan.candidate)
      .filter((cpu) => of(cpu).every((each) => each.throttledPeriods === 0))
    expect(free.length).toBeGreaterThan(0)
    for (const cpu of free)
      for (const { plan } of of(cpu)) expect(plan.cpuMillicores).toBe(cpu)
  })

  test('never above full size', () => {
    const maximum = { ...FULL, cpuMillicores: 700 }
    const { size } = recommend(BURNER, { maximum })
    expect(size.cpuMillicores).toBe(700)
  })
})

describe('open loop, 50 ms at 5/s, p95 < 400 ms', () => {
  const model = { ...BURNER, ratePerSecond: 5, requests: 300 }

  test('within 15 % of the queue under a CFS quota', () => {
    const count = 20_000
    const load = {
      costsMs: Array.from({ length: count }, () => 50),
      dueMs: poisson(5, count, randomFrom(3))
    }
    // p95 over long: 444 ms at 400m, 323 at 450m.
    let least = 250
    while (p95(serve(load, least).latenciesMs) > 400) least += 10
    const { size, state } = recommend(model, P95_BELOW_400)
    expect(size.cpuMillicores / least).toBeGreaterThan(0.85)
    expect(size.cpuMillicores / least).toBeLessThan(1.15)
    expect(truth(model, size.cpuMillicores)).toBeLessThan(400)
    // 50 ms at 5/s are 250m: below that the queue only grows.
    for (const { plan } of state.stretches)
      expect(plan.cpuMillicores).toBeGreaterThan(250)
  })

  test('a limit that full size misses: nothing is searched', () => {
    const slow = { ...model, costMs: 450, ratePerSecond: 1, requests: 20 }
    const settings = { ...SETTINGS, ...P95_BELOW_400 }
    const facts = new SimulatedService(slow, 1).facts(settings)
    const state = { facts, settings, trials: [], stretches: [], elapsedMs: 0 }
    expect(nextCpuStretch(state)).toMatchObject({
      kind: 'found',
      minimumMillicores: 1000
    })
  })
})

describe('a percentile that the requests are too few for', () => {
  const slow = { ...BASE, costMs: 300, waitMs: 100, costSpread: 0.5 }
  const limits = (limitMs: number) => ({
    latencyLimits: [{ metric: 'latency.p99', limitMs }] as const
  })

  test.each([1, 10, 99])('of %d requests: as without the rule', (requests) => {
    const model = { ...slow, requests, noise: 0.05 }
    // It would be missed at any size, and so would nothing be searched.
    const { size, cpu, state } = recommend(model, limits(1))
    expect(size).toEqual(recommend(model).size)
    expect(state.facts.missedLimits).toEqual([])
    expect(cpu!.minimumMillicores).toBeLessThan(FULL.cpuMillicores)
  })

  test('of 100: it decides, though a stretch has 20 answers at most', () => {
    const { size, state, proof } = recommend(
      { ...slow, requests: 100 },
      limits(1500)
    )
    const longest = Math.max(
      ...state.stretches.map((each) => each.sortedMs.length)
    )
    expect(longest).toBeLessThan(100)
    expect(proof!.outcome.kind).toBe('held')
    expect(size.cpuMillicores).toBeLessThan(500)
    expect(truth(slow, size.cpuMillicores)).toBeLessThan(1500)
  })
})

describe('noise', () => {
  const models = {
    'busy 80 %': BASE,
    'busy 50 %': { ...BASE, costMs: 10, waitMs: 10 },
    'rows differ': { ...BASE, costMs: 10, waitMs: 5, costSpread: 0.9 },
    'slow rows': { ...BASE, costMs: 300, waitMs: 50, requests: 30 }
  }
  const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

  test.each(Object.entries(models))(
    '%s: works in 99 of 100, and within 20 %%',
    (_, quiet) => {
      const model = { ...quiet, noise: 0.1 }
      const allowed = truth(model, 2000) * 1.1
      let least = 10
      while (truth(model, least) > allowed) least += 10
      const sizes = SEEDS.map(
        (seed) => recommend(model, {}, seed).size.cpuMillicores
      )
      const works = sizes.filter((size) => truth(model, size) <= allowed)
      expect(works.length).toBeGreaterThanOrEqual(99)
      const tight = sizes.filter((size) => size <= least * 1.2)
      expect(tight.length).toBeGreaterThanOrEqual(95)
    }
  )
})

describe('a service that remembers answers', () => {
  const search = (freshRows: number) => {
    const settings = { ...SETTINGS, ...CPU }
    const facts = {
      ...new SimulatedService(BURNER, 1).facts(settings),
      // What it seems to need when nearly all rows are repeats.
      cpuMsPerRequest: 0.5,
      remembers: { times: 100, share: 1, freshRows }
    }
    const state = { facts, settings, trials: [], stretches: [], elapsedMs: 0 }
    return nextCpuStretch(state)
  }

  test('all that it ever used, and no stretch', () => {
    expect(search(0)).toMatchObject({
      kind: 'found',
      by: 'usage',
      minimumMillicores: 1000
    })
  })
})
