/**
 * The report is the product: summary, outputs and every other view are
 * rendered from it and from nothing else. Its JSON Schema is
 * docs/report.schema.json.
 */
import type { Analysis } from '../../analysis/analysis.ts'
import type { ErrorFacts } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import type { Verdict, VerdictState } from '../../thresholds/rule.ts'
import type { DatasetFacts } from '../../dataset/dataset.ts'
import type { ImageFacts } from '../../runtime/image.ts'
import type { ServerFacts } from '../../servers/recognize-server.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import type {
  CounterSource,
  Ending,
  GeneratorUse,
  Marks,
  TrialPlan
} from '../../measurement/measurement.ts'
import type { Advice } from '../../sizing/advice.ts'
import type { SearchResult } from '../../sizing/explain.ts'
import type { Recommendation } from '../../sizing/recommendation.ts'

export const SCHEMA_VERSION = 1

/** A curve over time of at most 60 points, for charts. */
export interface Curve {
  readonly atMs: readonly number[]
  readonly values: readonly number[]
}

export interface TrialReport {
  readonly plan: TrialPlan
  readonly startedAt: string
  readonly marks: Marks
  readonly ending: Ending
  readonly counterSource: CounterSource
  /** Empty when nothing was sent. */
  readonly generator: Partial<GeneratorUse>
  readonly samples: number
  readonly exchanges: number
  /** Working set, bytes. */
  readonly memoryCurve: Curve
  /** Millicores. */
  readonly cpuCurve: Curve
  /** Last lines of the container's log. Untrusted text. */
  readonly log: string
}

/** The search without its recommendation, which has a place of its own. */
export type SearchReport = Omit<SearchResult, 'recommendation'> & {
  /** Whether deciding trials paid for their own file pages. */
  readonly cold: boolean
  /** Steady-state p90 at exactly the recommended size. */
  readonly proofP90Ms?: number
  /** What to set beside the size. */
  readonly advice: readonly Advice[]
}

/** Wall time of a stage of the run. */
export interface StageTime {
  readonly stage: string
  readonly ms: number
}

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly tool: {
    readonly name: 'profile-inference'
    readonly version: string
    /** URL of docs/troubleshooting.md; a code is its fragment. */
    readonly troubleshooting?: string
  }
  readonly name: string
  readonly createdAt: string
  readonly verdict: VerdictState
  /** The verdict in one sentence. */
  readonly because: string
  readonly error?: ErrorFacts
  /** Nothing was run: this was measured by an earlier run, at that time. */
  readonly reused?: { readonly createdAt: string }
  readonly machine?: MachineFacts
  readonly image?: ImageFacts
  /** What inputs that were not given come from; absent: nobody knows. */
  readonly server?: ServerFacts
  readonly dataset?: DatasetFacts
  readonly trials: readonly TrialReport[]
  /** Its findings are below, with those of the other rooms. */
  readonly analysis?: Omit<Analysis, 'findings'>
  readonly recommendation?: Recommendation
  /** How the size was searched for; absent with `search: off`. */
  readonly search?: SearchReport
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** Keys of Azure ML's `get_details()`, spelled exactly as there. */
  readonly azure: Readonly<Record<string, unknown>>
  readonly stages: readonly StageTime[]
}
