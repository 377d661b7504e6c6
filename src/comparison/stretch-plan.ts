/** How the starts of a comparison are loaded: by turns, in a balanced order. */
import type { TrialPlan } from '../measurement/measurement.ts'
import type { Side } from './size-check.ts'

/** A short piece of load on one side, the other one frozen meanwhile. */
export interface PairStretch {
  readonly side: Side
  /** Both sides have the same rows in a block. */
  readonly block: number
}

export interface PairPlan {
  /** Who is started first. */
  readonly first: Side
  readonly stretches: readonly PairStretch[]
  /** In each stretch. */
  readonly requests: number
}

/**
 * A stretch, ms: short beside what else the machine does, which comes and goes
 * within a second, so that both sides have the same of it.
 */
const STRETCH_MS = 150
/** With arrivals of its own there are gaps to be waited for. */
const PACED_STRETCH_MS = 1000
const MAX_REQUESTS = 5000
const MIN_BLOCKS = 2
const MAX_BLOCKS = 20
/** What one side is loaded in a pair, ms: more says no more of this start. */
const SIDE_MS = 2400
const PACED_SIDE_MS = 6000
/** So many requests have a p95. */
const P95_REQUESTS = 20
/** Requests begin and end together at the edges of a stretch, and less in between. */
const ROUNDS = 4
/** What is known of a pair before it is run. */
export interface PairBasis {
  readonly load: TrialPlan['load']
  /** Right answers per second, as the first trial had them. */
  readonly ratePerSecond: number
  /** How long the starts of one pair take, ms. */
  readonly startsMs: number
  /** How long freezing one and waking the other takes, ms. */
  readonly switchMs: number
  /** How long one pair may take, ms. */
  readonly pairMs: number
}

/** @param random in [0, 1), of the run's seed */
export function planPair(
  { load, ratePerSecond, startsMs, switchMs, pairMs }: PairBasis,
  index: number,
  random: () => number
): PairPlan {
  const isPaced = load.kind === 'open'
  const stretchMs = isPaced ? PACED_STRETCH_MS : STRETCH_MS
  const sideMs = isPaced ? PACED_SIDE_MS : SIDE_MS
  const asked = Math.round((ratePerSecond * stretchMs) / 1000)
  const { concurrency } = load
  const fewest = isPaced || concurrency === 1 ? 1 : concurrency * ROUNDS
  const requests = Math.min(Math.max(asked, fewest), MAX_REQUESTS)
  const loadMs = Math.max((requests / ratePerSecond) * 1000, 1)
  const fitting = (pairMs - startsMs) / (2 * (loadMs + switchMs))
  const wanted = Math.max(sideMs / loadMs, P95_REQUESTS / requests)
  // An even number, so that each side is first as often as the other.
  const even = Math.min(Math.floor(fitting / 2), Math.ceil(wanted / 2)) * 2
  const blocks = Math.min(Math.max(even, MIN_BLOCKS), MAX_BLOCKS)
  return {
    // By turns, for who starts second may be faster or slower for it.
    first: index % 2 === 0 ? 'base' : 'head',
    stretches: shuffleBlocks(blocks, random),
    requests
  }
}

/** ABBA or BAAB, two blocks at a time. */
function shuffleBlocks(blocks: number, random: () => number): PairStretch[] {
  return Array.from({ length: blocks / 2 }, (_, i) => {
    const [a, b]: readonly [Side, Side] =
      random() < 0.5 ? ['base', 'head'] : ['head', 'base']
    const [first, second] = [2 * i, 2 * i + 1]
    return [
      { side: a, block: first },
      { side: b, block: first },
      { side: b, block: second },
      { side: a, block: second }
    ]
  }).flat()
}

/** Rows of a block, 1-based: each block goes on where the last one ended. */
export function rowsOf(
  position: number,
  requests: number,
  rows: number
): number[] {
  return Array.from({ length: requests }, (_, i) => ((position + i) % rows) + 1)
}
