import { describe, expect, test } from '@jest/globals'
import {
  MAX_PAIRS,
  compareStarts,
  isDecided
} from '../../../src/comparison/compare-starts.ts'
import { overallComparison } from '../../../src/comparison/comparison-verdict.ts'
import type {
  PairedStart,
  StartCost
} from '../../../src/comparison/paired-starts.ts'
import { criticalT, twoSidedP } from '../../../src/comparison/student.ts'
import { seededRandom } from '../../../src/load/random.ts'

describe("Student's t", () => {
  // From any table of the distribution.
  test.each([
    [0.05, 3, 3.182],
    [0.05, 7, 2.365],
    [0.01, 5, 4.032],
    [0.002, 9, 4.297],
    [0.05, 1000, 1.962]
  ])('%d with %d degrees of freedom: %d', (p, freedom, t) => {
    expect(criticalT(p, freedom)).toBeCloseTo(t, 3)
    expect(twoSidedP(t, freedom)).toBeCloseTo(p, 4)
  })
})

interface World {
  /** Spread of the log of a start's own speed, and of its memory. */
  readonly startSpread: number
  readonly memorySpread: number
  /** What a start's memory is one of, by chance, MiB. */
  readonly memoryMib: readonly number[]
  /** Head's cost ÷ base's. */
  readonly effect: Partial<Record<keyof StartCost, number>>
  /** Share of starts that are slow for their whole life, by 15 %. */
  readonly outliers: number
  /** How much slower the machine gets from pair to pair. */
  readonly drift: number
}
const QUIET: World = {
  startSpread: 0.02,
  memorySpread: 0.001,
  memoryMib: [100],
  effect: {},
  outliers: 0,
  drift: 0
}

/** One start: its speed is its own for its whole life, its metrics go along. */
function startOf(world: World, random: () => number, slow: number): StartCost {
  const gauss = (): number =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const own = gauss() * world.startSpread
  const bad = random() < world.outliers ? 0.15 : 0
  const time = (spread: number): number =>
    Math.exp(own + bad + slow + gauss() * spread)
  const { memoryMib, memorySpread } = world
  const mib = memoryMib[Math.floor(random() * memoryMib.length)]!
  const memory = mib * Math.exp(gauss() * memorySpread)
  return {
    'cpu.ms_per_request': 10 * time(0.005),
    'latency.p50': 12 * time(0.01),
    'latency.p95': 20 * time(0.02),
    startup: 800 * time(0.02),
    'memory.anonymous': 1e6 * memory,
    'memory.unreclaimable': 1.1e6 * memory
  }
}

function changed(cost: StartCost, effect: World['effect']): StartCost {
  const entries = Object.entries(cost).map(([name, value]) => [
    name,
    value * (effect[name as keyof StartCost] ?? 1)
  ])
  return Object.fromEntries(entries)
}

/** A whole comparison, looked at after each pair as the run does. */
function compare(world: World, seed: number) {
  const random = seededRandom(seed)
  const pairs: PairedStart[] = []
  for (;;) {
    const slow = world.drift * pairs.length
    const base = startOf(world, random, slow)
    const head = changed(startOf(world, random, slow), world.effect)
    pairs.push({ base, head })
    const differences = compareStarts(pairs)
    if (isDecided(pairs, differences))
      return { pairs: pairs.length, differences }
  }
}

function rate(world: World, runs: number, is: (found: string[]) => boolean) {
  let count = 0
  for (let seed = 1; seed <= runs; seed++) {
    const { differences } = compare(world, seed)
    const found = differences
      .filter(({ direction }) => ['worse', 'better'].includes(direction))
      .map(({ metric, direction }) => `${metric} ${direction}`)
    if (is(found)) count++
  }
  return count / runs
}

const anything = (found: string[]): boolean => found.length > 0

describe('the same code on both sides: at most 1 % false alarms', () => {
  // sd of one pair's log ratio is √2 × the spread of a start.
  test.each<[string, World]>([
    ['starts spread by 1 %', { ...QUIET, startSpread: 0.01 }],
    ['by 2 %', QUIET],
    ['by 3 %', { ...QUIET, startSpread: 0.03 }],
    ['a machine that gets slower', { ...QUIET, drift: 0.03 }],
    ['one start in ten is slow', { ...QUIET, outliers: 0.1 }],
    ['memory that spreads by 1 %', { ...QUIET, memorySpread: 0.01 }],
    // Measured: Go takes memory in pieces of 4 MiB, most starts 74, some 78 or 82.
    [
      'memory in large pieces',
      { ...QUIET, memoryMib: [74, 74, 74, 78, 78, 82] }
    ],
    ['memory anywhere', { ...QUIET, memoryMib: [100, 103, 106, 109, 112] }]
  ])('%s', (_, world) => {
    expect(rate(world, 600, anything)).toBeLessThanOrEqual(0.01)
  })
})

describe('a change is caught in 95 %', () => {
  test.each<[string, World, string]>([
    [
      '+10 % CPU, starts spread by 2 %',
      { ...QUIET, effect: { 'cpu.ms_per_request': 1.1 } },
      'cpu.ms_per_request worse'
    ],
    [
      '+10 % p50',
      { ...QUIET, effect: { 'latency.p50': 1.1 } },
      'latency.p50 worse'
    ],
    [
      '-10 % p95',
      { ...QUIET, effect: { 'latency.p95': 0.9 } },
      'latency.p95 better'
    ],
    [
      'a start of 1.6 ×',
      { ...QUIET, effect: { startup: 1.6 } },
      'startup worse'
    ],
    [
      '+2.5 % memory',
      { ...QUIET, effect: { 'memory.anonymous': 1.025 } },
      'memory.anonymous worse'
    ]
  ])('%s', (_, world, what) => {
    const caught = rate(world, 300, (found) => found.includes(what))
    expect(caught).toBeGreaterThanOrEqual(0.95)
  })
})

test('a quiet comparison ends early, and says that nothing changed', () => {
  const { pairs, differences } = compare({ ...QUIET, startSpread: 0.005 }, 3)
  expect(pairs).toBeLessThan(MAX_PAIRS)
  expect(overallComparison(differences)).toBe('same')
})

test('too few starts decide nothing, and how many more is told', () => {
  const start = { 'cpu.ms_per_request': 10 }
  const worse = { 'cpu.ms_per_request': 20 }
  const pairs = [1, 2, 3].map(() => ({ base: start, head: worse }))
  const [difference] = compareStarts(pairs)
  expect(difference).toMatchObject({ direction: 'open', starts: 3 })
  expect(difference!.moreStarts).toBeGreaterThan(0)
  expect(overallComparison([difference!])).toBe('inconclusive')
})

test('four pairs that agree may be chance of two speeds: a fifth decides', () => {
  const base = startOf({ ...QUIET, memorySpread: 0 }, () => 0.5, 0)
  const seen = (...times: number[]) => {
    const pairs = times.map((cpu) => ({
      base,
      head: changed(base, { 'cpu.ms_per_request': cpu })
    }))
    return compareStarts(pairs)[0]!.direction
  }
  expect(seen(1.1, 1.1, 1.1, 1.1)).toBe('open')
  expect(seen(1.1, 1.1, 1.1, 1.1, 1.1)).toBe('worse')
  expect(seen(1.1, 1.1, 1.1, 1.1, 1)).toBe('open')
  expect(seen(1, 1, 1, 1)).toBe('same')
})

test('worse here and better there is mixed', () => {
  const base = { 'cpu.ms_per_request': 10, 'memory.anonymous': 100 }
  const head = { 'cpu.ms_per_request': 12, 'memory.anonymous': 80 }
  const pairs = Array.from({ length: 6 }, () => ({ base, head }))
  expect(overallComparison(compareStarts(pairs))).toBe('mixed')
})
