/** What a report was merged from. */

export interface MergedReport {
  readonly shards: readonly MergedShardReport[]
  /** Share by which percentiles may be off; absent: they are exact. */
  readonly relativeError?: number
}

/** One shard, at full size. */
export interface MergedShardReport {
  /** From 1. */
  readonly index: number
  /** Of the workflow's run, from 1; absent: nobody counts. */
  readonly attempt?: number
  readonly createdAt: string
  readonly machineClass?: string
  /** Counted ones. */
  readonly requests: number
  readonly succeeded: number
  readonly memoryPeakBytes?: number
  readonly p95Ms?: number
}
