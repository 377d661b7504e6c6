/** What the trials so far say about the limits. */
import type { Size } from '../measurement/measurement.ts'
import { blame } from './outcome/failure.ts'
import type { SearchFacts, SearchState, PastTrial } from './search-state.ts'

/** The first trial as the oldest entry of the history. */
export function firstTrial({ full, ...facts }: SearchFacts): PastTrial {
  return {
    probe: { purpose: 'decide', size: full, wholeDataset: true },
    outcome: facts.outcome,
    ms: facts.startupMs + facts.replayMs
  }
}

/** The largest limit that a trial showed to be too small; 0: none yet. */
export function largestFailed(
  state: SearchState,
  limit: 'memory' | 'cpu'
): number {
  const { full } = state.facts
  const failed = state.trials
    .filter((trial) => blame(trial, full) === limit)
    .map(({ probe: { size } }) =>
      limit === 'memory' ? size.memoryBytes : size.cpuMillicores
    )
  return Math.max(0, ...failed)
}

/** The largest limits that make sense to try. */
export function ceiling({
  facts: { full },
  settings
}: Pick<SearchState, 'facts' | 'settings'>): Size {
  const { maximum } = settings
  return {
    cpuMillicores: Math.min(full.cpuMillicores, maximum.cpuMillicores),
    memoryBytes: Math.min(full.memoryBytes, maximum.memoryBytes)
  }
}

/** Highest memory limit of any proof so far; 0: none yet. */
export function largestProof(state: SearchState): number {
  const sizes = proofs(state).map(({ probe }) => probe.size.memoryBytes)
  return Math.max(0, ...sizes)
}

/** Held or not. */
export function proofs({ trials }: Pick<SearchState, 'trials'>): PastTrial[] {
  return trials.filter(({ probe }) => probe.purpose === 'proof')
}
