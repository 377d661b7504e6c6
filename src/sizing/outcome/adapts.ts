/** Whether a service made itself smaller to fit its memory limit. */
import type { SearchFacts, Showing } from '../search-state.ts'

/** More than all that it uses: a collector that nears its limit works harder. */
const AMPLE = 1.25
/** Starts of one image differ by less, in memory and in threads. */
const LESS = 0.9
const FEWER = 0.8

export function adapts(facts: SearchFacts, shown: Partial<Showing>): boolean {
  return takesLess(facts, shown) || startsFewer(facts, shown)
}

/** Whether it kept less; of counters that tell nothing: it may have. */
function takesLess(
  facts: SearchFacts,
  { peakBytes: [first = NaN] = [] }: Partial<Showing>
): boolean {
  return !(first >= facts.undroppableBytes * LESS)
}

/** Whether it ran fewer workers, or threads. */
export function startsFewer(
  facts: SearchFacts,
  { tasks = NaN }: Partial<Showing>
): boolean {
  return tasks < facts.tasks * FEWER
}

/** From here on memory matters only to what adapts to its limit. NaN: not known. */
export function ampleBytes({ workingSetBytes }: SearchFacts): number {
  return workingSetBytes * AMPLE
}
