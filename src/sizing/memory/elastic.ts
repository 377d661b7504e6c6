/**
 * Services that more memory makes faster: a heap that is collected less often, a
 * pool of workers that is sized by the limit. They live in much less than they
 * are fast in, so their limits are compared with full size.
 */
import { isComparable, isSlowForMemory } from '../outcome/failure.ts'
import type { Beside } from '../outcome/paired-latency.ts'
import { adapts, ampleBytes } from '../outcome/adapts.ts'
import { looksSlow } from '../outcome/slower-than-full.ts'
import type { PastTrial, Probe } from '../search-state.ts'

/**
 * From here on more memory does nothing for a service that took as much in less
 * as at full size; Infinity: it took less, so it may be faster with more.
 */
export function ampleFor({ facts, trials }: Beside): number {
  const isAdapted = trials.some(
    ({ probe, shown }) =>
      probe.wholeDataset && shown?.peakBytes.length && adapts(facts, shown)
  )
  return isAdapted ? Infinity : ampleBytes(facts)
}

/** By outcomes that have been looked at together, see settle-proofs.ts. */
export function isElastic({ trials }: Pick<Beside, 'trials'>): boolean {
  return trials.some(isSlowForMemory)
}

/** What says that a limit is large enough: of an elastic service a comparison. */
export function comparableOf(
  trials: readonly PastTrial[]
): readonly PastTrial[] {
  return isElastic({ trials }) ? trials.filter(isComparable) : trials
}

/**
 * The first limit that is tried is what the service was seen to use at full
 * size. Where its replay looks slow there, it is compared before the search
 * goes below.
 */
export function findDoubtful(state: Beside): Probe | undefined {
  const { trials } = state
  const first = trials.find(({ probe }) => probe.purpose === 'decide')
  if (!first?.shown || first.outcome.kind !== 'held') return undefined
  const { probe } = first
  const isNew = probe.wholeDataset && !trials.some(isComparable)
  return isNew && looksSlow(state, first)
    ? { ...probe, compared: true }
    : undefined
}
