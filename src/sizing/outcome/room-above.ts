/** Which limits, if they were higher, could make a trial faster. */
import { ceiling } from '../past-trials.ts'
import type { SearchFacts } from '../search-state.ts'
import { adapts, ampleBytes } from './adapts.ts'
import type { Shown } from './others-doing.ts'
import type { Beside } from './paired-latency.ts'
import { pagesMore } from './slowdown.ts'

/** A quota that stops so few of its periods slows nothing that a p95 shows. */
const SELDOM = 0.005

/** Whether a higher limit could make it faster: a quota only by stopping it less. */
export function canBeFaster(state: Beside, trial: Shown): boolean {
  const { cpu, memory } = roomAbove(state, trial)
  const { throttledShare = NaN } = trial.shown ?? {}
  return memory || (cpu && !(throttledShare < SELDOM))
}

/** Limits that could be higher: none above what may be tried, nor idle memory. */
export function roomAbove(
  state: Beside,
  trial: Shown
): { readonly cpu: boolean; readonly memory: boolean } {
  const { size } = trial.probe
  const most = ceiling(state)
  return {
    cpu: size.cpuMillicores < most.cpuMillicores,
    memory:
      state.settings.search.memory &&
      size.memoryBytes < most.memoryBytes &&
      mindsMemory(state.facts, trial)
  }
}

/**
 * Memory makes a service slow in three ways: it reads its pages again, it keeps
 * less (it collects garbage more often, or caches fewer things), or it starts
 * fewer workers. Where nothing of that is seen and a quarter of the limit is
 * free, it was slow by chance. Measured: of one image whose BLAS threads are in
 * each other's way, with 97 MiB at any limit, p95s of 19 to 159 ms in 4 GiB.
 */
function mindsMemory(facts: SearchFacts, { probe, shown }: Shown): boolean {
  if (!shown || probe.size.memoryBytes < ampleBytes(facts)) return true
  return adapts(facts, shown) || pagesMore(shown, facts)
}
