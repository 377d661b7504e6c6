import { ceilTo } from '../grid.ts'
import type { Probe, SearchFacts, SearchState } from '../search-state.ts'
import { blame } from '../outcome/failure.ts'

export type LeakMove =
  | { readonly kind: 'no-leak' }
  | { readonly kind: 'leak' }
  | { readonly kind: 'probe'; readonly probe: Probe }

/** Growth below this share of the memory seen can't be told from noise. */
const MUCH = 0.05

/** Where growth is cut: a leak dies when so much of the replay is over... */
const CUTS = [0.5, 0.75]
/** ...give or take this; a heap lives, or dies when its room ends. */
const OFF = 0.3

/**
 * Whether growth is a leak, which has no minimum, or a heap that takes what it
 * is given. Both look the same at full size; half-way down the growth they
 * part: a heap collects its garbage and lives, and a leak dies when half of
 * the requests are answered. An elastic heap may die of such a limit too, but
 * not of two limits each when the leak would have reached it.
 */
export function nextLeakProbe(state: SearchState): LeakMove {
  const { facts } = state
  const grownBytes = (facts.growthBytesPerRequest ?? 0) * facts.requests
  if (grownBytes < facts.undroppableBytes * MUCH) return { kind: 'no-leak' }
  for (const cut of CUTS) {
    const move = probeAt(state, grownBytes, cut)
    if (move.kind !== 'leak') return move
  }
  return { kind: 'leak' }
}

function probeAt(
  { facts, settings, trials }: SearchState,
  grownBytes: number,
  cut: number
): LeakMove {
  const memoryBytes = ceilTo(
    facts.undroppableBytes - grownBytes * (1 - cut),
    settings.step.memoryBytes
  )
  if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
    return { kind: 'no-leak' }
  const size = { ...facts.full, memoryBytes }
  const tried = trials.find(
    ({ probe }) => probe.size.memoryBytes === memoryBytes
  )
  if (!tried) {
    const probe = { purpose: 'decide', size, wholeDataset: true } as const
    return { kind: 'probe', probe }
  }
  const { outcome } = tried
  if (blame(tried, facts.full) !== 'memory' || !('answered' in outcome))
    return { kind: 'no-leak' }
  const came = outcome.answered / outcome.planned
  return { kind: Math.abs(came - cut) < OFF ? 'leak' : 'no-leak' }
}

/** How many requests a service that leaks survives, from its start. */
export function lastsRequests(facts: SearchFacts, memoryBytes: number): number {
  const { growthBytesPerRequest = NaN, undroppableBytes, requests } = facts
  const room = memoryBytes - undroppableBytes
  return Math.max(0, Math.floor(requests + room / growthBytesPerRequest))
}
