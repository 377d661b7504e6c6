/** What was recorded of a comparison: facts, and nothing that follows from them. */
import type { PairedStart } from './paired-starts.ts'
import type { SizeProbe } from './size-check.ts'

/** What one side is known to cost beside its starts. NaN, undefined: unknown. */
export interface SideFacts {
  imageBytes?: number | undefined
  /** Share of the whole dataset's requests that succeeded. */
  successRate?: number | undefined
}

/** Base's numbers, from a report of an earlier run. */
export interface EarlierNumbers {
  readonly createdAt: string
  readonly recommendedBytes?: number | undefined
  readonly anonymousBytes?: number | undefined
  /** Absent: they say nothing here, see `timesAbsent`. */
  readonly times?:
    | {
        readonly 'cpu.ms_per_request'?: number | undefined
        readonly 'latency.p50'?: number | undefined
        readonly 'latency.p95'?: number | undefined
        readonly startup?: number | undefined
      }
    | undefined
  /** Why times are not compared, a sentence. */
  readonly timesAbsent?: string | undefined
  /** Why the size of the image is not. */
  readonly imageAbsent?: string | undefined
}

/** Something that differs between the images and may be why. Untrusted texts. */
export interface Cause {
  readonly kind: 'layer' | 'package' | 'variable' | 'command' | 'port'
  readonly what: string
  /** As base and head have it; absent: they have none. */
  readonly base?: string
  readonly head?: string
}

export interface ComparisonRecord {
  /** What base is, for people: `main (3a97104)`, an image, a report. */
  readonly against: string
  readonly base: SideFacts
  /** Set when base is what an earlier report says of it. */
  earlier?: EarlierNumbers
  /** Both images are the same: nothing had to be run. */
  sameImage?: true
  readonly pairs: PairedStart[]
  /** Own CPU probe: how long the same work took beside each stretch, ms. */
  readonly probesMs: number[]
  /** Whether both sides hold each other's size. */
  readonly sizes: SizeProbe[]
  readonly causes: Cause[]
  /** Why there is no answer, or a part of it, a sentence each. */
  readonly obstacles: string[]
  /** That of them which ended it: why the rest is not known. */
  ended?: string
  /** That which kept base from being tried at this change's size. */
  untried?: string
  /** Wall time, without the build of base. */
  elapsedMs: number
}

/** @param against what base is, for people */
export function startComparison(against: string): ComparisonRecord {
  return {
    against,
    base: {},
    pairs: [],
    probesMs: [],
    sizes: [],
    causes: [],
    obstacles: [],
    elapsedMs: 0
  }
}
