import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type {
  PastTrial,
  SearchSettings
} from '../../../src/sizing/search-state.ts'
import { blame } from '../../../src/sizing/outcome/failure.ts'
import { nextMove } from '../../../src/sizing/next-move.ts'
import { recommendCpu } from '../../../src/sizing/recommend-limits.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { randomFrom } from './cfs-queue.ts'
import { LEAK, SERVICES } from './services.ts'
import {
  BASE,
  FULL,
  SETTINGS,
  type ServiceModel,
  type Simulated,
  SimulatedService,
  runSearch
} from './simulated-service.ts'

const MEMORY = { search: { memory: true, cpu: false } }

/** Any service at all; `blur` and `noise` are the share of chance in it. */
function anyService(most: { blur: number; noise: number }) {
  const share = (min: number, max: number) =>
    fc.double({ min, max, noNaN: true })
  return fc.record<ServiceModel>({
    // By ratio: 10 MiB … 2 GiB.
    minimumMib: share(1, 7.6).map((log) => 10 * 2 ** log),
    warmShare: share(0.6, 1),
    seenShare: fc.oneof(share(0.5, 1.05), share(1, 7)),
    blur: fc.oneof(fc.constant(0), share(0, most.blur)),
    crawlShare: share(0.8, 1),
    dies: fc.record({
      in: fc.constantFrom('startup' as const, 'replay' as const),
      at: share(0.1, 1)
    }),
    leakMibPerRequest: fc.constant(0),
    subsetShare: share(0.9, 1),
    startupMs: share(200, 20_000),
    startupCpuMs: share(50, 3000),
    requests: fc.integer({ min: 1, max: 300 }),
    costMs: share(0.5, 60),
    costSpread: share(0, 0.9),
    waitMs: share(0, 60),
    ratePerSecond: fc.option(share(2, 10), { nil: undefined }),
    noise: fc.oneof(fc.constant(0), share(0, most.noise))
  })
}

function sized({ answer }: Simulated) {
  if (answer.kind !== 'size') throw new Error(JSON.stringify(answer))
  return answer
}

/** Limits are found by comparing replays, not by one soak after another. */
function countSoaks({ state }: Simulated): number {
  return state.trials.filter(
    ({ probe, shown }) => probe.purpose === 'proof' && !shown?.unsoaked
  ).length
}

/** What must hold of every search, whatever the service. */
function expectHonest(simulated: Simulated): void {
  const { state } = simulated
  const answer = sized(simulated)
  for (const trial of state.trials) {
    const { memoryBytes, cpuMillicores } = trial.probe.size
    const blamed = blame(trial, FULL)
    if (blamed === 'memory') {
      expect(answer.size.memoryBytes).toBeGreaterThan(memoryBytes)
      expect(answer.memory!.minimumBytes).toBeGreaterThan(memoryBytes)
    }
    if (blamed === 'cpu')
      expect(answer.size.cpuMillicores).toBeGreaterThan(cpuMillicores)
  }
  expect(answer.proof === undefined).toBe(
    ![{ probe: { size: FULL } }, ...state.trials].some(
      ({ probe: { size } }) =>
        size.memoryBytes === answer.size.memoryBytes &&
        size.cpuMillicores === answer.size.cpuMillicores
    )
  )
  if (answer.proof) {
    expect(answer.proof.outcome.kind).toBe('held')
    expect(answer.proof.probe).toMatchObject({
      size: answer.size,
      wholeDataset: true
    })
    expect(answer.proof.probe.purpose).not.toBe('bracket')
  } else expect(answer.reason).toBeDefined()
  expect(state.trials.length).toBeLessThanOrEqual(48)
  expect(state.stretches.length).toBeLessThanOrEqual(81)
}

describe('any service', () => {
  test('without noise: the minimum to 3.5 % or a step, proved, with the headroom', () => {
    fc.assert(
      fc.property(
        anyService({ blur: 0, noise: 0 }),
        fc.constantFrom(1, 2, 4),
        (model, parallel) => {
          const whole = { ...model, subsetShare: 1 }
          const settings = { ...MEMORY, parallel }
          const simulated = runSearch(whole, { settings, timed: false })
          expectHonest(simulated)
          const { memory, size, proof } = sized(simulated)
          const { minimumMib } = model
          const over = memory!.minimumBytes / MIB - minimumMib
          expect(over).toBeGreaterThanOrEqual(0)
          expect(over).toBeLessThan(Math.max(1, minimumMib * 0.035))
          expect(proof).toBeDefined()
          const mib = size.memoryBytes / MIB
          expect(mib).toBeGreaterThan(minimumMib * 1.075 - 0.5)
          expect(mib).toBeLessThan((minimumMib + 1) * 1.125 + 0.5)
        }
      ),
      { numRuns: 2000 }
    )
  })

  test('on several nodes: the same, and a proof that was begun early may be larger', () => {
    fc.assert(
      fc.property(
        anyService({ blur: 0, noise: 0 }),
        fc.constantFrom(2, 4),
        (model, nodes) => {
          // A heap takes more in a proof that was begun early, which has more.
          const seenShare = Math.min(model.seenShare, 1)
          const whole = { ...model, seenShare, subsetShare: 1 }
          const settings = { ...MEMORY, parallel: 1, nodes }
          const simulated = runSearch(whole, { settings, timed: false })
          expectHonest(simulated)
          const { memory, size, proof } = sized(simulated)
          const { minimumMib } = model
          const over = memory!.minimumBytes / MIB - minimumMib
          expect(over).toBeGreaterThanOrEqual(0)
          expect(over).toBeLessThan(Math.max(1, minimumMib * 0.035))
          expect(proof).toBeDefined()
          const mib = size.memoryBytes / MIB
          expect(mib).toBeGreaterThan((minimumMib * 1.075 - 0.5) * 0.98)
          expect(mib).toBeLessThan(((minimumMib + 1) * 1.125 + 0.5) * 1.05)
        }
      ),
      { numRuns: 60 }
    )
  })

  // Its soaks at 20, 21, 22 and 26 MiB held, each used 97 % of that, and these are
  // taken for replays that vary: 43 MiB.
  test.failing('on several nodes: a heap that takes what it is given', () => {
    const heap: ServiceModel = {
      ...BASE,
      minimumMib: 20,
      warmShare: 0.6,
      seenShare: 2.68,
      crawlShare: 0.86,
      startupMs: 15000,
      startupCpuMs: 50,
      requests: 1,
      costMs: 0.5,
      costSpread: 0,
      waitMs: 0,
      dies: { in: 'startup', at: 0.1 }
    }
    const settings = { ...MEMORY, parallel: 1, nodes: 4 }
    const { size } = sized(runSearch(heap, { settings, timed: false }))
    expect(size.memoryBytes / MIB).toBeLessThan(26)
  })

  test('on several nodes with noise: never a size that failed, and it ends', () => {
    fc.assert(
      fc.property(
        anyService({ blur: 0.05, noise: 0.3 }),
        fc.integer(),
        (model, seed) => {
          const settings = { parallel: 1, nodes: 4 }
          expectHonest(runSearch(model, { seed, settings }))
        }
      ),
      { numRuns: 20 }
    )
  })

  test('in little time: within 15 % and a step, and never what failed', () => {
    fc.assert(
      fc.property(anyService({ blur: 0, noise: 0 }), (model) => {
        const simulated = runSearch(
          { ...model, subsetShare: 1 },
          { settings: { ...MEMORY, timeBudgetMs: Infinity } }
        )
        expectHonest(simulated)
        const mib = sized(simulated).size.memoryBytes / MIB
        expect(mib).toBeLessThanOrEqual(model.minimumMib * 1.15 + 1)
      }),
      { numRuns: 1000 }
    )
  })

  test('with noise, CPU too: never a size that failed, and it ends', () => {
    fc.assert(
      fc.property(
        anyService({ blur: 0.05, noise: 0.3 }),
        fc.integer(),
        (model, seed) => expectHonest(runSearch(model, { seed }))
      ),
      { numRuns: 500 }
    )
  })

  test('with any latency rule and any number of requests: it ends, and is honest', () => {
    const metrics = ['latency.p50', 'latency.p95', 'latency.p99.9'] as const
    fc.assert(
      fc.property(
        anyService({ blur: 0.02, noise: 0.1 }),
        fc.constantFrom(...metrics),
        fc.double({ min: 1, max: 8, noNaN: true }),
        (model, metric, times) => {
          const limitMs = (model.costMs + model.waitMs) * times
          const latencyLimits = [{ metric, limitMs }]
          expectHonest(runSearch(model, { settings: { latencyLimits } }))
        }
      ),
      { numRuns: 200 }
    )
  })

  test('within any time budget, and it says so', () => {
    fc.assert(
      fc.property(
        anyService({ blur: 0.03, noise: 0.1 }),
        fc.integer({ min: 0, max: 120_000 }),
        (model, timeBudgetMs) => {
          const closed = { ...model, ratePerSecond: undefined }
          const simulated = runSearch(closed, { settings: { timeBudgetMs } })
          expectHonest(simulated)
          const { firstMs, state } = simulated
          // One crawl takes three starts, and the last proof goes on.
          const lastMove = 4 * firstMs + 30_000
          expect(state.elapsedMs).toBeLessThan(timeBudgetMs + lastMove)
          const { memory, reason } = sized(simulated)
          if (memory!.shortOf === 'time')
            expect(reason).toBe('the time budget ran out')
        }
      ),
      { numRuns: 500 }
    )
  })
})

test('noise: under 1 % of fresh replays fail at the recommended size', () => {
  const random = randomFrom(7)
  const between = (a: number, b: number) => a + (b - a) * random()
  let failed = 0
  const searches = 1000
  for (let seed = 0; seed < searches; seed++) {
    const model = {
      ...BASE,
      minimumMib: 20 * 2 ** between(0, 6),
      seenShare: between(0.7, 3),
      warmShare: between(0.6, 1),
      blur: between(0, 0.03)
    }
    const { size } = sized(runSearch(model, { seed, settings: MEMORY }))
    const fresh = new SimulatedService(model, seed + 1e6)
    const probe = { purpose: 'proof', size, wholeDataset: true } as const
    for (let replay = 0; replay < 10; replay++)
      if (!fresh.survives(probe)) failed++
  }
  expect(failed / (searches * 10)).toBeLessThan(0.01)
})

describe('kinds of services', () => {
  test.each(Object.entries(SERVICES))('%s', (_, model) => {
    const simulated = runSearch(model)
    expectHonest(simulated)
    const { size, proof } = sized(simulated)
    expect(proof).toBeDefined()
    expect(size.memoryBytes / MIB / model.minimumMib).toBeLessThan(1.15)
    expect(size.memoryBytes / MIB / model.minimumMib).toBeGreaterThan(1.05)
    const totalMs = simulated.firstMs + simulated.state.elapsedMs
    const soakMs = 30_000
    expect(totalMs).toBeLessThan(
      Math.max(70_000, 4 * simulated.firstMs) + soakMs
    )
  })

  test('a leak has no minimum', () => {
    const { answer } = runSearch(LEAK)
    expect(answer).toEqual({ kind: 'none', why: 'leaks' })
  })

  test('a heap that grows because it may is no leak', () => {
    const model = { ...BASE, seenShare: 2 }
    const service = new SimulatedService(model, 1)
    // 1 MiB a request were seen, and half of it was never needed.
    const facts = {
      ...service.facts(SETTINGS),
      growthBytesPerRequest: MIB
    }
    const settings = { ...SETTINGS, ...MEMORY }
    const state = { facts, settings, trials: [], stretches: [], elapsedMs: 0 }
    const move = nextMove(state)
    if (move.kind !== 'trials') throw new Error(move.kind)
    const trials = move.probes.map((probe) => service.run(probe, state))
    expect(trials[0]!.outcome.kind).toBe('held')
    expect(nextMove({ ...state, trials }).kind).toBe('trials')
  })

  test('one that fails at full size gets none', () => {
    const facts = new SimulatedService(BASE, 1).facts(SETTINGS)
    const progress = { answered: 60, planned: 100, throttledShare: 0 }
    const outcome = {
      kind: 'failed-requests',
      failed: 40,
      ...progress
    } as const
    const state = {
      settings: SETTINGS,
      trials: [],
      stretches: [],
      elapsedMs: 0
    }
    const move = nextMove({ ...state, facts: { ...facts, outcome } })
    expect(move).toEqual({
      kind: 'done',
      answer: { kind: 'none', why: 'fails' }
    })
  })
})

describe('settings', () => {
  function search(settings: Partial<SearchSettings>, model = BASE) {
    return runSearch(model, { settings: { ...MEMORY, ...settings } })
  }
  const size = (mib: number) => ({ cpuMillicores: 50, memoryBytes: mib * MIB })

  test('min-memory: nothing smaller is tried', () => {
    const simulated = search({ minimum: size(200) })
    expect(sized(simulated).memory).toMatchObject({ minimumBytes: 200 * MIB })
    for (const { probe } of simulated.state.trials)
      expect(probe.size.memoryBytes).toBeGreaterThanOrEqual(200 * MIB)
  })

  test('max-memory: nothing larger is tried, and too little is said', () => {
    const maximum = { cpuMillicores: 2000, memoryBytes: 120 * MIB }
    const enough = search({ maximum })
    expect(sized(enough).size.memoryBytes).toBe(120 * MIB)
    const least = { ...BASE, minimumMib: 130 }
    const { answer, state } = search({ maximum }, least)
    expect(answer).toEqual({ kind: 'none', why: 'beyond-maximum' })
    for (const { probe } of state.trials)
      expect(probe.size.memoryBytes).toBeLessThanOrEqual(120 * MIB)
  })

  test('a larger step, no headroom', () => {
    const step = { cpuMillicores: 10, memoryBytes: 8 * MIB }
    const { size: found } = sized(search({ step, headroom: 0 }))
    expect(found.memoryBytes).toBe(120 * MIB)
  })

  test('no time at all: full size, which the first trial proved', () => {
    const found = sized(search({ timeBudgetMs: 0 }))
    expect(found.size).toEqual(FULL)
    expect(found.proof).toBeDefined()
    expect(found.reason).toBe('the time budget ran out')
  })

  test('CPU alone: memory stays as it was given', () => {
    const unsearched = { cpuMillicores: 2000, memoryBytes: 512 * MIB }
    const only = { memory: false, cpu: true }
    const { size: found } = sized(search({ search: only, unsearched }))
    expect(found.memoryBytes).toBe(512 * MIB)
  })
})

test('a proof that fails raises the limit to blame, and the search goes on', () => {
  // The heaviest rows need 80 % of what all rows need together: fooled.
  const model = { ...BASE, subsetShare: 0.8, requests: 1000 }
  const simulated = runSearch(model, { settings: MEMORY })
  const { size, proof } = sized(simulated)
  expect(proof).toBeDefined()
  expect(size.memoryBytes / MIB).toBeGreaterThanOrEqual(116)
  expect(size.memoryBytes / MIB).toBeLessThan(116 * 1.15)
})

test.each([2, 4])('a machine %d times slower later: the same size', (times) => {
  const seen = (model: ServiceModel) => sized(runSearch(model))
  const { size, proof, reason } = seen({ ...BASE, laterTimes: times })
  expect(size.memoryBytes).toBe(seen(BASE).size.memoryBytes)
  const cpu = size.cpuMillicores / seen(BASE).size.cpuMillicores
  expect(Math.abs(cpu - 1)).toBeLessThan(0.05)
  expect(proof).toBeDefined()
  expect(reason).toBeUndefined()
})

test.each([0, 0.1])(
  'a heap that is collected more often in less memory: as much as makes it fast, noise %d',
  (noise) => {
    const random = randomFrom(11)
    for (let i = 0; i < 40; i++) {
      const fastFromMib = 200 + random() * 3000
      const model = { ...BASE, minimumMib: 60, fastFromMib, noise }
      const simulated = runSearch(model, { seed: i })
      const { size, proof } = sized(simulated)
      expect(proof).toBeDefined()
      expect(size.memoryBytes / MIB).toBeGreaterThanOrEqual(fastFromMib)
      expect(size.memoryBytes / MIB).toBeLessThan(fastFromMib * 1.16)
      expect(countSoaks(simulated)).toBeLessThanOrEqual(2)
    }
  }
)

test('1.1 × a minimum of 100m is 110.00000000000001: 110m that failed is not tried again', () => {
  const { state } = runSearch(BASE)
  const size = { memoryBytes: 200 * MIB, cpuMillicores: 110 }
  const slowness = { what: 'slower', times: 1.16, allowedTimes: 1.1 } as const
  const failed: PastTrial = {
    probe: { purpose: 'proof', size, wholeDataset: true },
    outcome: {
      kind: 'too-slow',
      slowness: { ...slowness, by: 'cpu' },
      answered: 25,
      planned: 25,
      throttledShare: 0.1
    },
    ms: 2000
  }
  const found = {
    kind: 'found',
    minimumMillicores: 100,
    failedMillicores: 0,
    usableMillicores: 1000,
    by: 'stretches',
    shortOf: undefined
  } as const
  const cpu = recommendCpu({ ...state, trials: [failed] }, found)
  expect(cpu).toBe(130)
})

// Measured: two processes whose BLAS threads are in each other's way, 97 MiB at
// any limit and p95s of 19 to 159 ms at full size, were given 862 MiB.
test('p95 is off by a factor of two from start to start: memory is what it takes', () => {
  const quiet = sized(runSearch(BASE)).size.memoryBytes
  const sizes = Array.from({ length: 100 }, (_, seed) => {
    const { size } = sized(runSearch({ ...BASE, noise: 1 }, { seed }))
    return size.memoryBytes / quiet
  })
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1)
  expect(sizes.filter((times) => times > 1.02).length).toBeLessThan(20)
  // 1.25 × what it uses is ample, and the headroom comes on top.
  expect(Math.max(...sizes)).toBeLessThan(1.55)
})

describe('neighbours on the machine', () => {
  const contention = {
    usedMillicores: 1000,
    idleMillicores: 20,
    stolenShare: 0
  }

  test('p95 is off by a factor of two: memory is that of a quiet machine', () => {
    const quiet = sized(runSearch(BASE)).size.memoryBytes
    for (let seed = 1; seed <= 100; seed++) {
      const model = { ...BASE, noise: 1, neighbours: contention }
      const simulated = runSearch(model, { seed })
      expect(sized(simulated).size.memoryBytes).toBe(quiet)
      expect(simulated.state.trials.length).toBeLessThanOrEqual(14)
    }
  })

  test('garbage that is collected more often is seen by its CPU time', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const garbage = { minimumMib: 60, fastFromMib: 800, noise: 0.1 }
      const model = { ...BASE, ...garbage, neighbours: contention }
      const { size } = sized(runSearch(model, { seed }))
      expect(size.memoryBytes / MIB).toBeGreaterThanOrEqual(800)
      expect(size.memoryBytes / MIB).toBeLessThan(800 * 1.16)
    }
  })
})

describe('less memory buys less parallelism', () => {
  // One worker for each 64 MiB, 8 requests at once: 7 workers take 1.14 × as
  // long as 8, which is within the slowdown and what starts differ by; 6 do not.
  const model = { ...BASE, minimumMib: 60, mibPerWorker: 64, concurrency: 8 }

  test.each([
    [{ memory: true, cpu: true }, 0],
    [{ memory: true, cpu: false }, 0],
    [{ memory: true, cpu: false }, 0.1]
  ])('%j: as much as its latency needs, noise %d', (search, noise) => {
    const simulated = runSearch({ ...model, noise }, { settings: { search } })
    const { size, proof, cpu } = sized(simulated)
    expect(proof).toBeDefined()
    expect(size.memoryBytes / MIB).toBeGreaterThanOrEqual(7 * 64)
    expect(size.memoryBytes / MIB).toBeLessThanOrEqual(7 * 64 * 1.15)
    // The right limit was blamed: CPU is what it would be with enough memory.
    expect(size.cpuMillicores).toBeLessThanOrEqual(cpu ? 1000 : 2000)
    for (const trial of simulated.state.trials)
      expect(blame(trial, FULL)).not.toBe('cpu')
    expect(countSoaks(simulated)).toBeLessThanOrEqual(noise > 0 ? 3 : 2)
  })

  test.each([
    [{ memory: true, cpu: true }, 0],
    [{ memory: true, cpu: true }, 0.1],
    [{ memory: true, cpu: false }, 0]
  ])('%j, a latency rule: memory is to blame, noise %d', (search, noise) => {
    // 10 ms at full size; 12 ms are met with 7 workers and missed with 6.
    const limit = { metric: 'latency.p95', limitMs: 12.4 } as const
    const settings = { search, latencyLimits: [limit] }
    const { size, proof, cpu } = sized(
      runSearch({ ...model, noise }, { settings })
    )
    expect(proof).toBeDefined()
    expect(size.memoryBytes / MIB).toBeGreaterThanOrEqual(7 * 64)
    expect(size.memoryBytes / MIB).toBeLessThanOrEqual(7 * 64 * 1.15)
    expect(size.cpuMillicores).toBeLessThanOrEqual(cpu ? 1000 : 2000)
  })

  test('CPU alone is searched: memory is not to blame', () => {
    const search = { memory: false, cpu: true }
    const unsearched = { ...FULL, memoryBytes: 512 * MIB }
    const { size } = sized(
      runSearch(model, { settings: { search, unsearched } })
    )
    expect(size.memoryBytes).toBe(512 * MIB)
  })

  test('a latency threshold takes the place of the slowdown', () => {
    const latencyLimits = [{ metric: 'latency.p95', limitMs: 1e6 }] as const
    const { size } = sized(
      runSearch(model, { settings: { ...MEMORY, latencyLimits } })
    )
    expect(size.memoryBytes / MIB).toBeLessThan(70)
  })
})

test('a gallop up leaps no further than all that was charged at full size', () => {
  // A mapped model of 64 MiB: nothing tells how much of it is needed.
  const model = { ...BASE, minimumMib: 74, seenShare: 0.14 }
  const { state } = runSearch(model, { settings: MEMORY })
  const tried = state.trials.map(({ probe }) => probe.size.memoryBytes)
  expect(Math.max(...tried)).toBeGreaterThan(74 * MIB)
  expect(Math.max(...tried)).toBeLessThanOrEqual(state.facts.chargedBytes + MIB)
})
