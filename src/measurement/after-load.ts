/** What a trial sees once the last answer has come; times as in measurement.ts. */

/** A run of the image's HEALTHCHECK inside the container, beside requests. */
export interface HealthcheckRun {
  readonly ms: number
  /** Absent: it had not ended in its time. */
  readonly exitCode?: number
}

/** How the service came to rest. */
export interface Rest {
  /** The last answer. */
  readonly fromMs: number
  /** It was busy for the last time; the same as `fromMs`: it rested at once. */
  readonly toMs: number
  /** Whether it rested before it was waited for no longer. */
  readonly came: boolean
}

export interface AfterLoad {
  /** Absent: it has none, or it was left out. */
  readonly healthcheck?: HealthcheckRun
  /** Absent: the trial ended before. */
  readonly rest?: Rest
}
