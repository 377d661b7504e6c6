import type { Load } from '../measurement/measurement.ts'

/** Says when requests are due, whatever happened to those before. */
export interface Schedule {
  /** When the next request is due; the same until it is taken. */
  dueMs(nowMs: number): number
  /** The request that was due is on its way. */
  take(): void
}

/** All that the house must know of a load. */
export interface Shape {
  /** Requests per second that were asked for; undefined: answers set the pace. */
  readonly askedRate: number | undefined
  /** `startMs`: when the replay begins; all times are on its clock. */
  plan(startMs: number): Schedule
  /** The same load once more, where chance has a part with chances of its own. */
  repeat(round: number): Load
}

export type LoadOf<Kind extends Load['kind']> = Extract<
  Load,
  { readonly kind: Kind }
>
