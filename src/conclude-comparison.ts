import type { Analysis } from './analysis/analysis.ts'
import type { HeadFacts } from './comparison/change.ts'
import {
  type Comparison,
  concludeComparison
} from './comparison/conclude-comparison.ts'
import { relevanceOf } from './comparison/relative-rules.ts'
import type { SizeBasis } from './comparison/size-check.ts'
import type { RunRecord } from './run-record.ts'
import { blame } from './sizing/outcome/failure.ts'
import type { Recommendation } from './sizing/recommendation.ts'

/** What is known of head when it is compared. */
export interface KnownHead {
  readonly analysis: Analysis | undefined
  readonly recommendation: Recommendation | undefined
  readonly search: { readonly minimumMemoryBytes?: number } | undefined
}

/** What follows from the comparison of a run; undefined: it had none. */
export function compareRecord(
  record: RunRecord,
  known: KnownHead
): Comparison | undefined {
  const { comparison, criteria } = record
  return (
    comparison &&
    concludeComparison(
      comparison,
      describeHead(record, known),
      relevanceOf(criteria?.thresholds ?? [])
    )
  )
}

function describeHead(record: RunRecord, known: KnownHead): HeadFacts {
  const { analysis, recommendation } = known
  const { requests = 0, succeeded = 0 } = analysis ?? {}
  return {
    imageBytes: record.image?.sizeBytes,
    successRate: requests > 0 ? succeeded / requests : undefined,
    size: headSize(record, known.search),
    recommendedBytes:
      recommendation?.kind === 'size'
        ? recommendation.size.memoryBytes
        : undefined,
    measured: measuredOnce(analysis)
  }
}

function measuredOnce(analysis: Analysis | undefined): HeadFacts['measured'] {
  const { cpu, latency, memory, startupMs } = analysis ?? {}
  const all = {
    'cpu.ms_per_request': cpu?.msPerRequest,
    'latency.p50': latency?.p50?.value,
    'latency.p95': latency?.p95?.value,
    startup: startupMs,
    'memory.anonymous': memory?.anonymousPeakBytes
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined)
  )
}

/** What head's search of memory found; undefined: it found nothing. */
export function headSize(
  { trial, search, criteria }: RunRecord,
  found: KnownHead['search']
): Omit<SizeBasis, 'differenceBytes'> | undefined {
  const minimum = found?.minimumMemoryBytes
  if (!trial || !search || !criteria || minimum === undefined) return undefined
  const failed = search.trials
    .filter((past) => blame(past, trial.plan.size) === 'memory')
    .map(({ probe }) => probe.size.memoryBytes)
  return {
    headMinimumBytes: minimum,
    headFailedBytes: Math.max(0, ...failed),
    stepBytes: criteria.search.memoryStepBytes
  }
}
