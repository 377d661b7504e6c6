/** How long a command may take, ms. */
export interface Bound {
  readonly mostMs: number
  /** Since the run was cancelled; 0: it ends with the run. */
  readonly afterCancelMs: number
}

/**
 * Every command has one of these, for an engine that accepts a question may
 * never answer it. The runner kills us 10 s after it cancelled: what is removed
 * and told at the end must fit in there.
 */
export const BOUNDS = {
  /** What the engine knows already. */
  question: { mostMs: 30_000, afterCancelMs: 0 },
  /** Creates, starts, changes. A busy machine takes its time. */
  act: { mostMs: 90_000, afterCancelMs: 0 },
  /** Builds and pulls. */
  work: { mostMs: 3 * 3_600_000, afterCancelMs: 0 },
  /** Removes, and reads last words. */
  cleanup: { mostMs: 20_000, afterCancelMs: 4000 },
  /** Goes on until its own signal fires. */
  watch: { mostMs: Infinity, afterCancelMs: Infinity }
} as const satisfies Record<string, Bound>

export type BoundName = keyof typeof BOUNDS

/** Even when the time after a cancellation is over, one try is made: ms. */
const ONE_TRY_MS = 500

/**
 * How long a command that begins or goes on now may still take.
 *
 * @param sinceCancelMs undefined: the run is not cancelled
 */
export function leftMs(bound: Bound, sinceCancelMs?: number): number {
  const { mostMs, afterCancelMs } = bound
  if (sinceCancelMs === undefined) return mostMs
  if (afterCancelMs === 0) return 0
  return Math.min(mostMs, Math.max(afterCancelMs - sinceCancelMs, ONE_TRY_MS))
}
