/** What the page's script draws: in the page once, as JSON. */

export interface PageData {
  readonly trials: readonly PageTrial[]
}

/** One that the page can show. */
export interface PageTrial extends TrialSeries {
  /** Its place among all of the run, from 1: `#trial-3` leads to it. */
  readonly number: number
}

/** One trial over time. Times are seconds since its container was started. */
export interface TrialSeries {
  /** `3, decide at 119 MiB and 2000m: held` */
  readonly name: string
  readonly limitMib: number
  readonly limitMillicores: number
  /** Both as text, for people. */
  readonly limitTexts: { readonly memory: string; readonly cpu: string }
  /** Ends of the stretches of time that each have one value below. */
  readonly atS: readonly number[]
  /** At the stretch's highest reading, MiB, by kind; null: not measured. */
  readonly memory: Readonly<Record<MemoryKind, Values>>
  /** All that was charged, at the stretch's lowest reading, MiB. */
  readonly lowestMib: Values
  /** Mean and busiest reading of the stretch. */
  readonly meanMillicores: Values
  readonly peakMillicores: Values
  /** Share of the stretch's CFS periods in which the quota ran out, percent. */
  readonly throttledPercent: Values
  /** Requests under way, at most; empty: not kept. */
  readonly inFlight: Values
  readonly phases: readonly PhaseSpan[]
  /** Ends of the stretches in which a process was killed for memory. */
  readonly killedS: readonly number[]
  /** The same, in which processes that had gone were back. */
  readonly restartedS: readonly number[]
}

export type Values = readonly (number | null)[]

export const MEMORY_KINDS = [
  'anonymous',
  'shared',
  'kernel',
  'pageCache'
] as const
export type MemoryKind = (typeof MEMORY_KINDS)[number]

export interface PhaseSpan {
  readonly name: string
  readonly fromS: number
  readonly toS: number
}
