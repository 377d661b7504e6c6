/** One run of many, for what changed over time. */
export interface TrendPointReport {
  readonly createdAt: string
  /** Its class: `AMD EPYC, 2 cores, 24 GiB`. May be untrusted text. */
  readonly machine: string
  /** Whether it is this run's: only then can times be compared. */
  readonly sameMachine: boolean
  readonly proved: boolean
  /** The recommended size. */
  readonly memoryBytes?: number
  readonly cpuMillicores?: number
  /** At full size, in steady state. */
  readonly cpuMsPerRequest?: number
  readonly p95Ms?: number
}
