import type { Load } from '../measurement/measurement.ts'
import { seededRandom } from './random.ts'

type OpenLoad = Extract<Load, { kind: 'open' }>

/** Says when requests are due, whatever happened to those before. */
export interface Pacer {
  /** When the next request is due; the same until it is taken. */
  dueMs(nowMs: number): number
  /** The request that was due is on its way. */
  take(): void
}

/** `startMs`: when the replay begins; all times are on its clock. */
export function planPacer(load: Load, startMs: number): Pacer {
  if (load.kind === 'closed') return { dueMs: (nowMs) => nowMs, take() {} }
  const nextDueMs =
    load.arrivals === 'constant'
      ? constantArrivals(load, startMs)
      : poissonArrivals(load, startMs)
  let dueMs = nextDueMs()
  return {
    dueMs: () => dueMs,
    take: () => {
      dueMs = nextDueMs()
    }
  }
}

/** Request k is due at k / rate; sums of gaps would drift. */
function constantArrivals(load: OpenLoad, startMs: number): () => number {
  let taken = 0
  return () => startMs + (taken++ * 1000) / load.ratePerSecond
}

/** Independent users: exponential gaps, 1 / rate in the mean. */
function poissonArrivals(load: OpenLoad, startMs: number): () => number {
  const random = seededRandom(load.seed)
  let dueMs = startMs
  return () => (dueMs += (-Math.log(1 - random()) * 1000) / load.ratePerSecond)
}
