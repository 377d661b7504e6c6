/**
 * The report is the product: summary, outputs and every other view are
 * rendered from it and from nothing else. Its types are its own, so that a
 * change of another room changes no report unnoticed; compose/ fills them in.
 * Its JSON Schema is docs/report.schema.json. Unless a name says otherwise,
 * times are ms, memory is bytes and CPU is millicores.
 */
import type { CostReport } from './cost.ts'
import type { ComparisonReport } from './comparison.ts'
import type {
  ErrorReport,
  FindingReport,
  VerdictReport,
  VerdictState
} from './judgement.ts'
import type {
  RecommendationReport,
  Resources,
  SearchReport,
  Target
} from './size.ts'
import type {
  DatasetReport,
  ImageReport,
  InputReport,
  MachineReport,
  ServerReport,
  ShardReport
} from './setting.ts'
import type { MergedReport } from './merged.ts'
import type { TrialReport } from './trial.ts'
import type { TrendPointReport } from './trend.ts'
import type { UseReport } from './use.ts'

export type { SearchReport } from './size.ts'

export const SCHEMA_VERSION = 1

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
  /** Of the workflow's run, from 1; absent: nobody counts. */
  readonly attempt?: number
  /** Only this part of the dataset was replayed. */
  readonly shard?: ShardReport
  /** What it was merged from; absent: it was measured as it is. */
  readonly merged?: MergedReport
  readonly verdict: VerdictState
  /** The verdict in one sentence. */
  readonly because: string
  readonly error?: ErrorReport
  /** Nothing was run: this was measured by an earlier run, at that time. */
  readonly reused?: { readonly createdAt: string }
  /** What was asked for, in action.yml's order; absent: it was not understood. */
  readonly inputs?: readonly InputReport[]
  readonly machine?: MachineReport
  readonly image?: ImageReport
  /** What inputs that were not given come from; absent: nobody knows. */
  readonly server?: ServerReport
  readonly dataset?: DatasetReport
  readonly trials: readonly TrialReport[]
  /** Its findings are below, with those of the other rooms. */
  readonly analysis?: UseReport
  readonly recommendation?: RecommendationReport
  /** Of a proved size; absent: it is not, or nobody asked. */
  readonly cost?: CostReport
  /** The recommended size as Kubernetes takes it; absent: there is none. */
  readonly resources?: Resources
  /** The same in the words of other places to run. */
  readonly targets?: readonly Target[]
  /** How the size was searched for; absent with `search: off`. */
  readonly search?: SearchReport
  /** Earlier runs of this name and this one, oldest first. */
  readonly trend?: readonly TrendPointReport[]
  /** With a base, on the same machine; absent: it was not asked for. */
  readonly comparison?: ComparisonReport
  readonly verdicts: readonly VerdictReport[]
  readonly findings: readonly FindingReport[]
  /** Keys of Azure ML's `get_details()`, spelled exactly as there. */
  readonly azure: Readonly<Record<string, unknown>>
  readonly stages: readonly StageTime[]
}
