import type { Finding } from '../foundation/finding.ts'
import type { Load, Size } from '../measurement/measurement.ts'
import type { Pricing } from '../pricing/prices.ts'
import type { Rule } from '../thresholds/rule.ts'
import type { CompareInputs } from './compare-fields.ts'
import type { AnswerRules } from './answers.ts'
import type { RegistryInputs } from './model-version.ts'
import type { SearchedLimits } from './search-fields.ts'
import type { Shard } from './shard.ts'
import type { ServerName } from '../servers/servers.ts'

/** Where the inference image comes from. */
export type ImageSource =
  | { readonly kind: 'reference'; readonly reference: string }
  | DockerfileSource
  | Recipe

export interface DockerfileSource {
  readonly kind: 'dockerfile'
  /** Build context folder. */
  readonly context: string
  /** Path of the Dockerfile; undefined: `<context>/Dockerfile`. */
  readonly dockerfile: string | undefined
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  /** Undefined: the build takes nothing from elsewhere. */
  readonly buildKit?: BuildKitInputs
}

/** What a build takes from elsewhere; all but `cacheFrom` needs BuildKit. */
export interface BuildKitInputs {
  /** As `docker build --cache-from` takes them. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** Values by their ids. */
  readonly secrets: Readonly<Record<string, string>>
  /** As `docker build --ssh` takes them: `default`, `id=path`. */
  readonly ssh: readonly string[]
}

export const BASE_IMAGE = 'BASE_IMAGE'

/** A build context that is generated, from what is no Dockerfile. */
export interface Recipe {
  readonly kind: 'recipe'
  /** The file it was made from: `score/inference-config.yml`. */
  readonly from: string
  /** Built first; the Dockerfile has its name as the argument `BASE_IMAGE`. */
  readonly base?: DockerfileSource
  /** Text. */
  readonly dockerfile: string
  /** Texts of generated files, by their paths in the context. */
  readonly files: Readonly<Record<string, string>>
  /** Files and folders of the workspace, and their paths in the context. */
  readonly copies: readonly { readonly from: string; readonly to: string }[]
  readonly findings: readonly Finding[]
}

export interface ServiceInputs {
  /** Undefined: the only port the image EXPOSEs. */
  readonly port: number | undefined
  readonly path: string
  readonly method: string
  readonly contentType: string
  readonly headers: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Replaces the image's CMD; an argument array. */
  readonly command: readonly string[] | undefined
  readonly shmBytes: number | undefined
  readonly runsHealthcheck: boolean
  /** No network but to us. */
  readonly isolate: boolean
  readonly readinessPath: string
  readonly startupTimeoutMs: number
  readonly requestTimeoutMs: number
}

/** Where trials run. */
export type RunPlace = { readonly kind: 'docker' } | KubernetesInputs

/** A cluster, as kubectl finds it, and how pods are placed there. */
export interface KubernetesInputs {
  readonly kind: 'kubernetes'
  /** Undefined: the current one. */
  readonly context: string | undefined
  /** Undefined: the context's own. */
  readonly namespace: string | undefined
  readonly nodeSelector: Readonly<Record<string, string>>
  readonly tolerations: readonly Toleration[]
  readonly serviceAccount: string | undefined
  readonly imagePullSecret: string | undefined
  readonly runtimeClass: string | undefined
  /** How many trials may run at once, each on a node of its own. */
  readonly parallel: number
  /** How long a pod may take to start. */
  readonly timeoutMs: number
  /** Where a built image is pushed to: `ghcr.io/org/name`. */
  readonly pushTo: string | undefined
}

/** A taint of nodes that is put up with, as the cluster's API has it. */
export interface Toleration {
  readonly key: string
  readonly operator: 'Exists' | 'Equal'
  readonly value?: string
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute'
}

export type DatasetFormat = 'lines' | 'csv' | 'http'

export interface DatasetInputs {
  readonly path: string
  /** Text made from the file, to replay instead of what is in it. */
  readonly rows?: string | undefined
  readonly format: DatasetFormat
  /** Counted requests; undefined: each row once. More than rows wraps around. */
  readonly requests: number | undefined
  readonly warmup: number
  readonly seed: number
  readonly order: 'file' | 'shuffle'
  /** Undefined: all of it. */
  readonly shard?: Shard | undefined
}

/** How the smallest size that works is searched for. */
export interface SearchInputs extends SearchedLimits {
  readonly timeBudgetMs: number
  /** How long a proof replays on; 0: it ends with the first replay. */
  readonly soakMs: number
  /** Share by which p95 may exceed that at full size: 0.1 is 10 %. */
  readonly slowdown: number
  readonly memoryStepBytes: number
  readonly cpuStepMillicores: number
  readonly minMemoryBytes: number | undefined
  readonly maxMemoryBytes: number | undefined
  readonly minCpuMillicores: number | undefined
  readonly maxCpuMillicores: number | undefined
}

export interface ReportInputs {
  readonly name: string
  /** `2-of-4`: of a shard, in names of folders; absent: it is none. */
  readonly part?: string
  /** Empty: no upload. */
  readonly artifactName: string
  readonly retentionDays: number | undefined
  /** Undefined: a new folder below the runner's temporary directory. */
  readonly directory: string | undefined
  readonly summary: boolean
  /** Whether the pull request gets it as a comment. */
  readonly comment: boolean
  /** Where the size goes as Azure ML's CLI wrote it; undefined: nowhere. */
  readonly metadataFile: string | undefined
  /** The registered model that the result becomes tags of; undefined: none. */
  readonly registry: RegistryInputs | undefined
}

/** Whether an earlier report may answer. */
export interface ReuseInputs {
  /** Folder of earlier reports; undefined: none are kept. */
  readonly cache: string | undefined
  /** Folder of the runs that a trend is made of; undefined: none is made. */
  readonly history: string | undefined
  readonly allowed: boolean
}

export type FailOn = 'failed' | 'inconclusive' | 'never'

/** Everything the caller asked for, checked and typed. */
export interface Inputs {
  readonly image: ImageSource
  /** auto: it is recognized from the image. */
  readonly server: ServerName | 'auto'
  readonly service: ServiceInputs
  readonly place: RunPlace
  readonly answers: AnswerRules
  readonly dataset: DatasetInputs
  readonly load: Load
  /** Limits of the trial; undefined: all the machine can give. */
  readonly cpuMillicores: number | undefined
  readonly memoryBytes: number | undefined
  /** What the size of the first trial may not exceed, when not asked for. */
  readonly mostSize: Size | undefined
  /** Share added above what was proved necessary: 0.1 is 10 %. */
  readonly headroom: number
  readonly search: SearchInputs
  /** Undefined: no price is to be told. */
  readonly pricing: Pricing | undefined
  /** Undefined: with nothing. */
  readonly compare: CompareInputs | undefined
  readonly thresholds: readonly Rule[]
  readonly failOn: FailOn
  readonly report: ReportInputs
  readonly reuse: ReuseInputs
  /** Values that must never be printed: of secret-looking names in `env`, `headers` and `build-args`, and of sources. */
  readonly secrets: readonly string[]
}
