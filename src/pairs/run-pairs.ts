import {
  MAX_PAIRS,
  MIN_PAIRS,
  type Relevance,
  compareStarts,
  isDecided
} from '../comparison/compare-starts.ts'
import type { ComparisonRecord } from '../comparison/comparison-record.ts'
import { planPair } from '../comparison/stretch-plan.ts'
import { formatMs } from '../foundation/units.ts'
import type { Host } from '../host.ts'
import { seededRandom } from '../load/random.ts'
import { isDisturbance } from '../runtime/disturbance.ts'
import { type Pairing, type RanPair, runPair } from './run-pair.ts'

/** Freezing one and waking the other, before it was seen: ms. */
const SWITCH_MS = 40

/** What the pairs have to go by. */
export interface PairsPlan extends Pairing {
  readonly ratePerSecond: number
  /** How long both starts of a pair should take, ms. */
  readonly startsMs: number
  /** When they have to be over, on the clock of `performance.now()`. */
  readonly untilMs: number
  readonly seed: number
  readonly relevance: Relevance
}

/**
 * Pairs of fresh containers until they have decided, four at least and eight at
 * most, or until the time is over. Each is in the record as soon as it ended.
 */
export async function runPairs(
  plan: PairsPlan,
  record: ComparisonRecord,
  host: Host
): Promise<void> {
  const { pairs } = record
  const random = seededRandom(plan.seed)
  const beganMs = performance.now()
  let { startsMs } = plan
  let switchMs = SWITCH_MS
  let longestMs = 0
  let position = 0
  while (!isDecided(pairs, compareStarts(pairs, plan.relevance))) {
    host.signal.throwIfAborted()
    const leftMs = plan.untilMs - performance.now()
    if (pairs.length > 0 && leftMs < longestMs) break
    // Two of eight are spared for what takes longer than was thought.
    const pairMs = leftMs / Math.max(MAX_PAIRS - 2 - pairs.length, 1)
    const { load } = plan.trial
    const { ratePerSecond } = plan
    const basis = { load, ratePerSecond, startsMs, switchMs, pairMs }
    const pair = planPair(basis, pairs.length, random)
    const pairStartMs = performance.now()
    const ran = await runOnce(() => runPair(plan, pair, position))
    pairs.push(ran.pair)
    record.probesMs.push(...ran.probesMs)
    startsMs = Math.max(startsMs, ran.startsMs)
    switchMs = ran.switchMs
    longestMs = Math.max(longestMs, performance.now() - pairStartMs)
    position += (pair.stretches.length / 2) * pair.requests
    host.tell(`${pairs.length} pairs of starts`)
  }
  if (pairs.length >= MIN_PAIRS) return
  const neededMs = MIN_PAIRS * longestMs + (beganMs - performance.now())
  record.obstacles.push(
    `A pair of starts takes ${formatMs(longestMs)}, so that there was time for ${pairs.length} of the ${MIN_PAIRS} that it takes at least to decide anything; ${formatMs(neededMs)} more in \`compare-budget\` would be enough.`
  )
}

/** One that somebody else disturbed is run again, once. */
async function runOnce(run: () => Promise<RanPair>): Promise<RanPair> {
  try {
    return await run()
  } catch (thrown) {
    if (!isDisturbance(thrown)) throw thrown
    return run()
  }
}
