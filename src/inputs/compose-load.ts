import type { Load } from '../measurement/measurement.ts'
import type { Given } from './contract.ts'

/** Requests that may be under way at once when `rate` sets the pace. */
const OPEN_CONCURRENCY = 64

export function composeLoad(given: Given): Load {
  const { rate, arrivals, seed, concurrency } = given
  return rate === undefined
    ? { kind: 'closed', concurrency: concurrency ?? 1 }
    : {
        kind: 'open',
        ratePerSecond: rate,
        arrivals,
        seed,
        concurrency: concurrency ?? OPEN_CONCURRENCY
      }
}

/** At a set rate a duration says how many. */
export function countRequests({
  requests,
  rate,
  duration
}: Given): number | undefined {
  if (rate === undefined || duration === undefined) return requests
  return Math.max(1, Math.round((rate * duration) / 1000))
}
