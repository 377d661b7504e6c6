import type { ExchangeColumns } from '../../measurement/exchange.ts'
import type { Counters } from '../../measurement/measurement.ts'
import type { Stretch, StretchPlan } from '../search-state.ts'

/** The part of a trial that a stretch is. */
export interface StretchRecord {
  readonly exchanges: ExchangeColumns
  /** Its first exchange. */
  readonly from: number
  readonly before: Counters | undefined
  readonly after: Counters | undefined
}

export function measureStretch(plan: StretchPlan, of: StretchRecord): Stretch {
  const { exchanges, from, before, after } = of
  const latenciesMs: number[] = []
  for (let i = from; i < exchanges.length; i++)
    if (exchanges.outcome[i] === 0)
      latenciesMs.push(exchanges.delayMs[i]! + exchanges.serviceMs[i]!)
  const since = (name: 'periods' | 'throttledPeriods'): number =>
    (after?.[name] ?? NaN) - (before?.[name] ?? NaN)
  return {
    plan,
    latenciesMs,
    failed: exchanges.length - from - latenciesMs.length,
    periods: since('periods'),
    throttledPeriods: since('throttledPeriods')
  }
}
