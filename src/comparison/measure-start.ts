import { quantile } from '../measurement/quantile.ts'
import type { LoadRecord } from '../measurement/measurement.ts'
import {
  type ExchangeRange,
  countSucceeded,
  sortedTimes
} from '../measurement/right-answers.ts'
import { undroppable } from '../measurement/undroppable.ts'
import type { StartCost } from './paired-starts.ts'

/** What was seen of one start: its load, and which of it were stretches. */
export interface SeenStart {
  readonly load: Pick<LoadRecord, 'exchanges' | 'samples' | 'marks'>
  readonly stretches: readonly {
    readonly range: ExchangeRange
    /** CPU time that the container used meanwhile. */
    readonly cpuMs: number
  }[]
}

/** One start of an image in numbers; what was not measured is left out. */
export function measureStart({ load, stretches }: SeenStart): StartCost {
  const { exchanges, samples, marks } = load
  const times = stretches.flatMap(({ range }) => [
    ...sortedTimes(exchanges, range)
  ])
  const sorted = Float64Array.from(times).sort()
  const answers = stretches.reduce(
    (sum, { range }) => sum + countSucceeded(exchanges, range),
    0
  )
  const cpuMs = stretches.reduce((sum, { cpuMs }) => sum + cpuMs, 0)
  const { anonymousBytes } = samples
  const unreclaimable = anonymousBytes.map((_, i) => undroppable(samples, i))
  return known({
    'cpu.ms_per_request': cpuMs / answers,
    'latency.p50': quantile(sorted, 0.5) ?? NaN,
    'latency.p95': quantile(sorted, 0.95) ?? NaN,
    startup: marks.readyMs ?? NaN,
    'memory.anonymous': highest(anonymousBytes),
    'memory.unreclaimable': highest(unreclaimable)
  })
}

function highest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value || 0), 0)
}

function known(cost: Record<keyof StartCost, number>): StartCost {
  return Object.fromEntries(
    Object.entries(cost).filter(([, value]) => value > 0 && value < Infinity)
  )
}
