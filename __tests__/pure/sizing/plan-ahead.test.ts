import { describe, expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { planAhead } from '../../../src/sizing/plan-ahead.ts'
import type {
  PastTrial,
  Probe,
  SearchState
} from '../../../src/sizing/search-state.ts'
import { SERVICES } from './services.ts'
import {
  BASE,
  FULL,
  SETTINGS,
  SimulatedService,
  runSearch
} from './simulated-service.ts'

const NODES = { parallel: 1, nodes: 4 }
const settings = {
  ...SETTINGS,
  ...NODES,
  search: { memory: true, cpu: false }
}
const facts = new SimulatedService(BASE, 1).facts(settings)
const HELD = { kind: 'held', replayMs: 1000 } as const
const KILLED = {
  kind: 'oom-killed',
  kills: 1,
  answered: 0,
  planned: 100,
  throttledShare: 0
} as const

function probe(mib: number, purpose: 'decide' | 'proof' = 'decide'): Probe {
  const size = { ...FULL, memoryBytes: mib * MIB }
  return { purpose, size, wholeDataset: true }
}

function after(...trials: readonly [Probe, PastTrial['outcome']][]) {
  return {
    facts,
    settings,
    trials: trials.map(([probe, outcome]) => ({ probe, outcome, ms: 3000 })),
    stretches: [],
    elapsedMs: trials.length * 3000
  } satisfies SearchState
}

function show(probes: readonly Probe[]): string[] {
  return probes.map(({ purpose, size }) => {
    return `${purpose} ${size.memoryBytes / MIB}`
  })
}

describe('what is begun while nobody knows yet', () => {
  test('the first limit; if it fails 6 % up, if it holds 6 % down, and between', () => {
    const { start, stop } = planAhead(after(), [])
    // 113 was seen; 113 × 1.06 = 119.8; 113 ÷ 1.06 = 106.6; √(113 × 120) = 116.4
    expect(show(start)).toEqual([
      'decide 113',
      'decide 120',
      'decide 107',
      'decide 116'
    ])
    expect(stop).toEqual([])
  })

  test('one node: what is asked, and nothing else', () => {
    const state = after()
    const alone = { ...state, settings: { ...settings, nodes: 1 } }
    expect(show(planAhead(alone, []).start)).toEqual(['decide 113'])
  })

  test('it failed: what is below is stopped, the rest goes on', () => {
    const running = [probe(120), probe(107), probe(116)]
    const { start, stop } = planAhead(after([probe(113), KILLED]), running)
    expect(show(stop)).toEqual(['decide 107'])
    expect(start.length).toBe(2)
    expect(show(start)).not.toContain('decide 120')
  })

  test('what is asked now gets a node, and the last to begin loses it', () => {
    const state = after([probe(113), KILLED], [probe(120), HELD])
    const running = [probe(114), probe(115), probe(118), probe(119)]
    const { start, stop } = planAhead(state, running)
    expect(show(start)).toEqual(['decide 116'])
    expect(show(stop)).toEqual(['decide 119'])
  })

  test('beside a proof: the same once more, and larger ones', () => {
    const state = after(
      [probe(113), KILLED],
      [probe(116), HELD],
      [probe(116), HELD]
    )
    const [asked, ...others] = show(planAhead(state, []).start)
    expect(asked).toBe('proof 126')
    expect(others).toContain('proof 126')
    expect(others).toContain('proof 139')
  })

  test('a proof that nobody asks for any more is stopped', () => {
    const state = after([probe(113), KILLED], [probe(120), HELD])
    expect(show(planAhead(state, [probe(160, 'proof')]).stop)).toEqual([
      'proof 160'
    ])
  })

  test('at the end all are stopped', () => {
    const shown = {
      peakBytes: [110, 110, 110, 110, 110].map((mib) => mib * MIB),
      p95Ms: [10, 10],
      answers: 500,
      cpuMsPerRequest: 8,
      throttledShare: 0
    }
    const state = after([probe(113), KILLED], [probe(116), HELD])
    const proof = { probe: probe(126, 'proof'), outcome: HELD, ms: 1, shown }
    const trials = [...state.trials, proof]
    const running = [probe(139, 'proof')]
    const { move, stop } = planAhead({ ...state, trials }, running)
    expect(move.kind).toBe('done')
    expect(stop).toEqual(running)
  })
})

/** Wall time of the search on four nodes ÷ that on one, the mean of 5. */
function ratio(name: string, soakMs: number): number {
  const seeds = [1, 2, 3, 4, 5]
  const took = (place: object): number => {
    const search = { memory: true, cpu: false }
    const given = { settings: { search, soakMs, ...place } }
    const runs = seeds.map((seed) =>
      runSearch(SERVICES[name]!, { ...given, seed })
    )
    return runs.reduce((sum, { state }) => sum + state.elapsedMs, 0)
  }
  return took(NODES) / took({ parallel: 4 })
}

test('four nodes: half of the time, where no soak takes most of it', () => {
  const ratios = Object.keys(SERVICES).map((name) => ratio(name, 0))
  const median = ratios.toSorted((a, b) => a - b)[ratios.length >> 1]!
  expect(median).toBeLessThan(0.48)
  expect(Math.max(...ratios)).toBeLessThan(0.9)
  expect(ratio('slow start, 30 s', 0)).toBeLessThan(0.4)
})

test('a soak is the time of one container, on any number of nodes', () => {
  const ratios = Object.keys(SERVICES).map((name) => ratio(name, 15_000))
  for (const one of ratios) expect(one).toBeLessThan(0.9)
})
