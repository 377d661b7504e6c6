import {
  MAX_PAIRS,
  type Relevance,
  compareStarts,
  isDecided
} from '../comparison/compare-starts.ts'
import type { ComparisonRecord } from '../comparison/comparison-record.ts'
import {
  type StartsBudget,
  explainShortOfTime
} from '../comparison/short-of-time.ts'
import { planPair } from '../comparison/stretch-plan.ts'
import type { Host } from '../host.ts'
import { seededRandom } from '../load/random.ts'
import { isDisturbance } from '../runtime/disturbance.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { type Pairing, type RanPair, runPair } from './run-pair.ts'

/** Freezing one and waking the other, before it was seen: ms. */
const SWITCH_MS = 40

/** What the pairs have to go by. */
export interface PairsPlan extends Pairing, StartsBudget {
  readonly ratePerSecond: number
  /** How long both starts of a pair should take, ms. */
  readonly startsMs: number
  /** When they have to be over, on the clock of `performance.now()`. */
  readonly untilMs: number
  readonly seed: number
  readonly relevance: Relevance
}

/**
 * Pairs of fresh containers until they have decided, four at least (five of a
 * change) and eight at most, or until the time is over. Each is in the record as soon as it ended.
 */
export async function runPairs(
  plan: PairsPlan,
  record: ComparisonRecord,
  host: Host
): Promise<void> {
  const { pairs } = record
  const random = seededRandom(plan.seed)
  let { startsMs } = plan
  let switchMs = SWITCH_MS
  let longestMs = 0
  let position = 0
  while (!isDecided(pairs, compareStarts(pairs, plan.relevance))) {
    host.signal.throwIfAborted()
    const leftMs = plan.untilMs - performance.now()
    if (pairs.length > 0 && leftMs < longestMs) {
      const run = { pairs: pairs.length, longestMs, startsMs, leftMs }
      const sentence = explainShortOfTime(run, plan)
      if (sentence) record.obstacles.push(sentence)
      return
    }
    // Two of eight are spared for what takes longer than was thought.
    const pairMs = leftMs / Math.max(MAX_PAIRS - 2 - pairs.length, 1)
    const { load } = plan.trial
    const { ratePerSecond } = plan
    const basis = { load, ratePerSecond, startsMs, switchMs, pairMs }
    const pair = planPair(basis, pairs.length, random)
    const pairStartMs = performance.now()
    const { dataset, onDisturbed } = plan.setups.head
    const run = (): Promise<RanPair> => runPair(plan, pair, position)
    const ran = await runTwice(run, onDisturbed)
    await dataset.demandUnchanged()
    pairs.push(ran.pair)
    record.probesMs.push(...ran.probesMs)
    startsMs = Math.max(startsMs, ran.startsMs)
    switchMs = ran.switchMs
    longestMs = Math.max(longestMs, performance.now() - pairStartMs)
    position += (pair.stretches.length / 2) * pair.requests
    host.tell(`${pairs.length} pairs of starts`)
  }
}

/** One that somebody else disturbed is run again, once. */
async function runTwice(
  run: () => Promise<RanPair>,
  onDisturbed: TrialSetup['onDisturbed']
): Promise<RanPair> {
  try {
    return await run()
  } catch (thrown) {
    if (!isDisturbance(thrown)) throw thrown
    onDisturbed(thrown)
    return run()
  }
}
