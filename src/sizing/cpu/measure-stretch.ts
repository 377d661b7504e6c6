import type { Contention } from '../../measurement/contention.ts'
import type { ExchangeColumns } from '../../measurement/exchange.ts'
import type { Counters } from '../../measurement/measurement.ts'
import { throttlingBetween } from '../../measurement/kernel-counts.ts'
import { sortedTimes } from '../../measurement/right-answers.ts'
import type { Stretch, StretchPlan } from '../search-state.ts'

const NOT_COUNTED = { periods: NaN, throttledPeriods: NaN }

/** The part of a trial that a stretch is. */
export interface StretchRecord {
  readonly exchanges: ExchangeColumns
  /** Its first exchange. */
  readonly from: number
  readonly before: Counters | undefined
  readonly after: Counters | undefined
  readonly contention: Contention | undefined
  /** Memory limit of the container. */
  readonly memoryBytes: number
}

export function measureStretch(plan: StretchPlan, of: StretchRecord): Stretch {
  const { exchanges, from, before, after, memoryBytes, contention } = of
  const sortedMs = sortedTimes(exchanges, [from, exchanges.length])
  return {
    plan,
    memoryBytes,
    contention,
    sortedMs,
    failed: exchanges.length - from - sortedMs.length,
    ...throttlingBetween(before ?? NOT_COUNTED, after ?? NOT_COUNTED)
  }
}
