import type { RelativeMetric } from '../thresholds/rule.ts'
import type { Direction } from './compare-starts.ts'
import type { SideFacts } from './comparison-record.ts'
import type { ComparedMetric } from './paired-starts.ts'
import type { Side, SizeBasis } from './size-check.ts'

export type ChangedMetric = ComparedMetric | RelativeMetric

/** One metric on both sides, in its unit. Shares: 0.1 is 10 % more than base. */
export interface Change {
  readonly metric: ChangedMetric
  readonly direction: Direction
  /** Undefined: not known. */
  readonly base: number | undefined
  readonly head: number | undefined
  readonly share: number | undefined
  /** Between which the share lies. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** Smaller differences matter to nobody. */
  readonly relevance: number
  /** Pairs of starts; absent: it needs none. */
  readonly starts?: number
  /** Spread of the starts of one and the same image, a share. */
  readonly noise?: number
  /** Pairs that would decide, as far as these show. */
  readonly moreStarts?: number
  /** A memory limit at which one side was seen to hold and the other to fail. */
  readonly proof?: { readonly holds: Side; readonly memoryBytes: number }
  /** Why it is open, a sentence. */
  readonly because?: string
}

/** What head is known to cost, beside its starts. */
export interface HeadFacts extends SideFacts {
  readonly size?: Omit<SizeBasis, 'differenceBytes'> | undefined
  readonly recommendedBytes?: number | undefined
  /** Of the first trial, for who has no starts. */
  readonly measured: Readonly<Partial<Record<ComparedMetric, number>>>
}
