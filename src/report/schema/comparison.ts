/** What this change did to the service: head against base, on one machine. */

export type ComparedMetricName =
  | 'cpu.ms_per_request'
  | 'latency.p50'
  | 'latency.p95'
  | 'startup'
  | 'memory.anonymous'
  | 'memory.unreclaimable'
  | 'memory.recommended'
  | 'image.size'
  | 'success.rate'

export type ComparisonVerdict =
  'better' | 'worse' | 'same' | 'mixed' | 'inconclusive'

/** One metric on both sides, in its unit; shares: 0.1 is 10 % more than base. */
export interface ChangeReport {
  readonly metric: ComparedMetricName
  /** open: what was seen decides nothing. */
  readonly direction: 'better' | 'worse' | 'same' | 'open'
  readonly base?: number
  readonly head?: number
  readonly share?: number
  /** 95 % interval of the share; of sizes, between which it must lie. */
  readonly low?: number
  readonly high?: number
  /** Smaller differences matter to nobody. */
  readonly relevance: number
  /** Pairs of starts; absent: it needs none. */
  readonly starts?: number
  /** How far starts of one and the same image differed, a share. */
  readonly noise?: number
  /** Pairs of starts that would decide, as far as these show. */
  readonly moreStarts?: number
  /** A memory limit at which one side held and the other failed. */
  readonly proof?: {
    readonly holds: 'base' | 'head'
    readonly memoryBytes: number
  }
  /** Why it is open. */
  readonly because?: string
}

/** What one start of one image cost: by metric, in its unit. */
export type StartReport = Readonly<Record<string, number>>

/** A trial of one side at a memory limit. */
export interface SizeProbeReport {
  readonly side: 'base' | 'head'
  readonly memoryBytes: number
  readonly held: boolean
  readonly why: string
}

/** What differs between the images and may be why. Untrusted texts. */
export interface CauseReport {
  readonly kind: 'layer' | 'package' | 'variable' | 'command' | 'port'
  readonly what: string
  /** As base and head have it; absent: they have none, or it is not told. */
  readonly base?: string
  readonly head?: string
}

export interface ComparisonReport {
  /** What base is: a ref, an image, a report. Untrusted text. */
  readonly against: string
  readonly verdict: ComparisonVerdict
  /** Both images are the same: nothing had to be run. */
  readonly sameImage?: true
  /** Base is what an earlier report says, of that time. */
  readonly earlier?: { readonly createdAt: string }
  readonly changes: readonly ChangeReport[]
  /** Fresh containers of both, alive together, in the order they ran. */
  readonly starts: readonly {
    readonly base: StartReport
    readonly head: StartReport
    /** head ÷ base of times, by short stretches that followed each other. */
    readonly ratios?: StartReport
  }[]
  /** Whether each side holds the other's size. */
  readonly sizes: readonly SizeProbeReport[]
  readonly causes: readonly CauseReport[]
  /** Why there is no answer, or a part of it, a sentence each. */
  readonly obstacles: readonly string[]
  /** How much the machine's own speed moved meanwhile, a share. */
  readonly drift?: number
  /** Beyond the build of base. */
  readonly elapsedMs: number
}
