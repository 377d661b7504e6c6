import type { PastTrial } from '../search-state.ts'
import { findStep } from './climb.ts'

/** Where the memory of a soak stands: in one piece, or after its last step. */
export interface Level {
  /** Highest memory of each piece since the last step, bytes. */
  readonly peaks: readonly number[]
  /** The largest step before that, bytes; 0: none. */
  readonly step: number
}

export function findLevels(trials: readonly PastTrial[]): Level[] {
  const soaked = trials.filter(({ shown }) => shown?.peakBytes.length)
  return soaked.map(({ shown }) => {
    const found = findStep(shown!.peakBytes)
    const peaks = shown!.peakBytes.slice(found?.at ?? 0)
    return { peaks, step: found?.bytes ?? 0 }
  })
}
