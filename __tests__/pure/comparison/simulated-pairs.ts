/** Pairs of starts as they may run, stretch by stretch, and what is made of them. */
import {
  compareStarts,
  isDecided
} from '../../../src/comparison/compare-starts.ts'
import { measurePair } from '../../../src/comparison/measure-pair.ts'
import type { SeenStart } from '../../../src/comparison/measure-start.ts'
import type { PairedStart } from '../../../src/comparison/paired-starts.ts'
import { seededRandom } from '../../../src/load/random.ts'
import { ExchangeLog } from '../../../src/trial/exchange-log.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'

/** Spreads are of logarithms. */
export interface World {
  /** Of a start's own speed, for its whole life. */
  readonly starts: number
  /** Of stretches, each for itself, and of blocks: both sides' alike. */
  readonly stretches: number
  readonly blocks: number
  readonly memory: number
  /** Every other start, by chance, is by so much slower or larger than others. */
  readonly slowMode: number
  readonly largeMode: number
  /** How many blocks a pair has. */
  readonly count: number
  /** Head's times ÷ base's. */
  readonly effect: number
}
export const STEADY: World = {
  starts: 0.02,
  stretches: 0.02,
  blocks: 0.05,
  memory: 0.001,
  slowMode: 0,
  largeMode: 0,
  count: 8,
  effect: 1
}

const REQUESTS = 4
const [NOTHING_SENT, NO_SAMPLES] = [
  new ExchangeLog().columns(),
  new SampleLog().columns()
]
// Looked up once: in a test's own realm that is what takes time.
const { PI, cos, exp, log, sqrt } = Math

class Simulation {
  private readonly world: World
  private readonly random: () => number

  constructor(world: World, seed: number) {
    this.world = world
    this.random = seededRandom(seed)
  }

  pair(): PairedStart {
    const { blocks, count, effect } = this.world
    const machine = Array.from({ length: count }, () => this.gauss(blocks))
    const base = this.start(machine, 1)
    return measurePair({ base, head: this.start(machine, effect) })
  }

  private start(machine: readonly number[], effect: number): SeenStart {
    const { starts, stretches, memory, slowMode, largeMode } = this.world
    const own = this.gauss(starts) + this.mode(slowMode)
    const length = machine.length * REQUESTS
    const serviceMs = new Float32Array(length)
    const seen = machine.map((block, n) => {
      const speed = effect * exp(own + block + this.gauss(stretches))
      const [from, to] = [n * REQUESTS, (n + 1) * REQUESTS]
      for (let i = from; i < to; i++)
        serviceMs[i] = 10 * speed * exp(this.gauss(0.05))
      return { range: [from, to] as const, cpuMs: 8 * REQUESTS * speed }
    })
    const bytes = 1e8 * exp(this.gauss(memory) + this.mode(largeMode))
    const [delayMs, outcome] = [
      new Float32Array(length),
      new Uint8Array(length)
    ]
    const exchanges = { ...NOTHING_SENT, length, serviceMs, delayMs, outcome }
    const samples = { ...NO_SAMPLES, anonymousBytes: Float64Array.of(bytes) }
    const readyMs = 800 * exp(own + this.gauss(0.02))
    const marks = { readyMs, endedMs: readyMs + 5000 }
    return { load: { exchanges, samples, marks }, stretches: seen }
  }

  private gauss(spread: number): number {
    const { random } = this
    return spread * sqrt(-2 * log(1 - random())) * cos(2 * PI * random())
  }

  private mode(by: number): number {
    return this.random() < 0.5 ? by : 0
  }
}

/** What a comparison calls a change, looked at after each pair as a run does. */
function changesIn(world: World, seed: number): string[] {
  const simulation = new Simulation(world, seed)
  const pairs: PairedStart[] = []
  for (;;) {
    pairs.push(simulation.pair())
    const differences = compareStarts(pairs)
    if (isDecided(pairs, differences))
      return differences
        .filter(({ direction }) => /worse|better/.test(direction))
        .map(({ metric, direction }) => `${metric} ${direction}`)
  }
}

/** The share of comparisons that call this a change. */
export function shareOf(
  world: World,
  runs: number,
  what: (found: readonly string[]) => boolean
): number {
  let count = 0
  for (let seed = 1; seed <= runs; seed++)
    if (what(changesIn(world, seed))) count++
  return count / runs
}
