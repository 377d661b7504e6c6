import type { CpuFound } from './cpu/cpu-search.ts'
import { ceilTo } from './grid.ts'
import type { SearchState } from './search-state.ts'
import { ceiling, largestFailed } from './past-trials.ts'
import type { MemoryFound } from './memory/memory-search.ts'

/** After a proof that failed, a limit that has no search goes up by 10 %. */
const STEP_UP = 1.1

/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 113 (106 × 1.07 is more than 101 × 1.1). To the nearest step, for up
 * would be 4 % more at 31 MiB: 34.1 is 34.
 */
export function recommendMemory(
  state: SearchState,
  memory: MemoryFound | undefined
): number {
  const { headroom, step, unpaidFileBytes, unsearched } = state.settings
  const failed = largestFailed(state, 'memory')
  const { minimumBytes = unsearched.memoryBytes } = memory ?? {}
  const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes
  const wanted = memory
    ? Math.max(
        necessary * (1 + headroom),
        minimumBytes * (1 + headroom * 0.7)
      ) + unpaidFileBytes
    : minimumBytes
  const nearest = Math.round(wanted / step.memoryBytes) * step.memoryBytes
  const enough = Math.max(nearest, minimumBytes)
  const size =
    enough > failed ? enough : ceilTo(failed * STEP_UP, step.memoryBytes)
  return Math.min(size, ceiling(state).memoryBytes)
}

/** Never more than can be used: a higher limit changes nothing. */
export function recommendCpu(
  state: SearchState,
  cpu: CpuFound | undefined
): number {
  const { headroom, step, unsearched } = state.settings
  const wanted = cpu
    ? Math.min(cpu.minimumMillicores * (1 + headroom), cpu.usableMillicores)
    : unsearched.cpuMillicores
  const failed = largestFailed(state, 'cpu')
  const enough = wanted > failed ? wanted : failed * STEP_UP
  const most = ceiling(state).cpuMillicores
  return Math.min(ceilTo(enough, step.cpuMillicores), most)
}
