import { seededRandom } from './random.ts'
import type { LoadOf, Schedule, Shape } from './shape.ts'

type OpenLoad = LoadOf<'open'>

/** Requests are due at set times, whatever happened. */
export function open(load: OpenLoad): Shape {
  return {
    askedRate: load.ratePerSecond,
    plan: (startMs) => planArrivals(load, startMs),
    repeat: (round) => ({ ...load, seed: load.seed + round })
  }
}

function planArrivals(load: OpenLoad, startMs: number): Schedule {
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
