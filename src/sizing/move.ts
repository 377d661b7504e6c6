import type { Size } from '../measurement/measurement.ts'
import type { CpuFound } from './cpu/cpu-search.ts'
import type { MemoryFound } from './memory/memory-search.ts'
import type { PastTrial, Probe, StretchPlan } from './search-state.ts'

/** What to do next. */
export type Move =
  /** Several: side by side. One: alone, its file pages dropped first. */
  | { readonly kind: 'trials'; readonly probes: readonly Probe[] }
  /**
   * On a container with this memory limit that is kept from move to move; at
   * full size the first trial's will do. If it dies, its end is a trial of
   * `probe`.
   */
  | {
      readonly kind: 'stretch'
      readonly probe: Probe
      readonly stretch: StretchPlan
    }
  | { readonly kind: 'done'; readonly answer: SearchAnswer }

/** How the search ended. */
export type SearchAnswer =
  | {
      readonly kind: 'size'
      readonly size: Size
      /** The trial that ran at exactly this size and held. */
      readonly proof: PastTrial | undefined
      /** Why it is not proved, or not the best there may be. */
      readonly reason: string | undefined
      readonly memory: MemoryFound | undefined
      readonly cpu: CpuFound | undefined
    }
  | {
      readonly kind: 'none'
      readonly why: 'fails' | 'leaks' | 'beyond-maximum'
    }
