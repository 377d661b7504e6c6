/** What everything that this run makes has in common. */
export interface Run {
  /** Unique; in the label of all that must be removed at the end. */
  readonly id: string
  /** Tag of an image built here. */
  readonly imageTag: string
  /** A folder of this run's own, removed at the end. */
  readonly temporaryDirectory: string
  /** Where the report goes, unless the caller says it. */
  readonly reportRoot: string
  /** Fires when the job is cancelled. */
  readonly signal: AbortSignal
  /** Live progress of a build or a pull. Untrusted text. */
  readonly onLine: (line: string) => void
}

export const RUN_LABEL = 'profile-inference.run'

export function runLabel(run: { readonly id: string }): string {
  return `${RUN_LABEL}=${run.id}`
}

/** Tag of the image that a run builds. */
export function imageTag(runId: string): string {
  return `profile-inference/run:${runId}`
}

/** Tag of the image that a run builds to compare with. */
export function comparedTag(run: { readonly imageTag: string }): string {
  return `${run.imageTag}-compared`
}

/** Tag of the image that a recipe of this run stands on. */
export function baseTag(run: { readonly imageTag: string }): string {
  return `${run.imageTag}-base`
}
