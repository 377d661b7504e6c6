/** Loaded only where there are more times than are kept. */
import { DDSketch } from '@datadog/sketches-js'
import type { RankedTimes } from '../analysis/latency.ts'

/** Share by which a percentile may be off. */
export const RELATIVE_ERROR = 0.001

/** Any number of times in the memory of some thousand counters. */
export class SketchedTimes {
  private readonly sketch = new DDSketch({ relativeAccuracy: RELATIVE_ERROR })

  add(times: Float64Array): void {
    for (const ms of times) this.sketch.accept(ms)
  }

  /** The slowest and the mean are exact. */
  ranked(): RankedTimes {
    const { sketch } = this
    const { count, sum, max } = sketch
    const at = (rank: number): number | undefined => {
      if (rank < 0 || rank >= count) return undefined
      if (rank === count - 1) return max
      return sketch.getValueAtQuantile(rank / (count - 1))
    }
    return { length: count, at, meanMs: sum / count }
  }
}
