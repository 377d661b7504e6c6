import { ceilTo } from '../grid.ts'
import type { Probe, SearchFacts, SearchState } from '../search-state.ts'
import { blame } from '../outcome/failure.ts'

export type LeakMove =
  | { readonly kind: 'no-leak' }
  | { readonly kind: 'leak' }
  | { readonly kind: 'probe'; readonly probe: Probe }

/** Growth below this share of the memory seen can't be told from noise. */
const MUCH = 0.05

/**
 * Whether growth is a leak, which has no minimum, or a heap that takes what it
 * is given. Both look the same at full size; half-way down the growth they
 * part: a heap collects its garbage and lives, and a leak dies when half of
 * the requests are answered.
 */
export function nextLeakProbe(state: SearchState): LeakMove {
  const { facts, settings, trials } = state
  const grownBytes = (facts.growthBytesPerRequest ?? 0) * facts.requests
  if (grownBytes < facts.undroppableBytes * MUCH) return { kind: 'no-leak' }
  const memoryBytes = ceilTo(
    facts.undroppableBytes - grownBytes / 2,
    settings.step.memoryBytes
  )
  const size = { ...facts.full, memoryBytes }
  const tried = trials.find(
    ({ probe }) => probe.size.memoryBytes === memoryBytes
  )
  if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
    return { kind: 'no-leak' }
  if (!tried)
    return {
      kind: 'probe',
      probe: { purpose: 'decide', size, wholeDataset: true }
    }
  const { outcome } = tried
  if (blame(tried, facts.full) !== 'memory' || !('answered' in outcome))
    return { kind: 'no-leak' }
  const came = outcome.answered / outcome.planned
  return { kind: came > 0.25 && came < 0.85 ? 'leak' : 'no-leak' }
}

/** How many requests a service that leaks survives, from its start. */
export function lastsRequests(facts: SearchFacts, memoryBytes: number): number {
  const { growthBytesPerRequest = NaN, undroppableBytes, requests } = facts
  const room = memoryBytes - undroppableBytes
  return Math.max(0, Math.floor(requests + room / growthBytesPerRequest))
}
