/**
 * Whether this change needs more memory than base: two or three trials instead
 * of a search of base. What head needs is known from its own search; how much
 * base's starts differ says where base should hold.
 */

export type Side = 'base' | 'head'

/** A trial of one side at a memory limit, with full CPU. */
export interface SizeProbe {
  readonly side: Side
  readonly memoryBytes: number
  readonly held: boolean
  /** `killed for memory (1 kill) after 36 of 100 answers` */
  readonly why: string
}

/** What is known when the check begins. */
export interface SizeBasis {
  /** Smallest limit that held in head's search. */
  readonly headMinimumBytes: number
  /** Largest limit at which head's search failed; 0: none. */
  readonly headFailedBytes: number
  /** Head's unreclaimable memory less base's, median of the starts, bytes. */
  readonly differenceBytes: number
  /** Limits are whole multiples of it. */
  readonly stepBytes: number
}

/** A difference below this share of the size is none: chance moves a need so. */
export const SIZE_RELEVANCE = 0.02
/** How far above and below what is expected of base it is tried. */
const TOLERANCE = 0.03
/** What did not hold where it was expected to is tried once more, higher. */
const SECOND_TOLERANCE = 0.15

/** The next trial; undefined: all is known that a few trials can tell. */
export function nextSizeProbe(
  basis: SizeBasis,
  done: readonly SizeProbe[]
): Pick<SizeProbe, 'side' | 'memoryBytes'> | undefined {
  const { headMinimumBytes, headFailedBytes } = basis
  const [up, down] = [round(basis, TOLERANCE), round(basis, -TOLERANCE)]
  const upper = find(done, 'base', up)
  if (!upper) return { side: 'base', memoryBytes: up }
  if (!upper.held) {
    const memoryBytes = round(basis, SECOND_TOLERANCE)
    return find(done, 'base', memoryBytes)
      ? undefined
      : { side: 'base', memoryBytes }
  }
  if (!find(done, 'base', down)) return { side: 'base', memoryBytes: down }
  // Base holds below what head needs: does head hold there too?
  const isOpen = up < headMinimumBytes && up > headFailedBytes
  return isOpen && !find(done, 'head', up)
    ? { side: 'head', memoryBytes: up }
    : undefined
}

/** What base should need, and so much more of it. */
function round(
  { headMinimumBytes, differenceBytes, stepBytes }: SizeBasis,
  tolerance: number
): number {
  const expected = (headMinimumBytes - differenceBytes) * (1 + tolerance)
  return Math.max(1, Math.ceil(expected / stepBytes)) * stepBytes
}

function find(
  done: readonly SizeProbe[],
  side: Side,
  memoryBytes: number
): SizeProbe | undefined {
  return done.find(
    (probe) => probe.side === side && probe.memoryBytes === memoryBytes
  )
}

/** What head needs more than base, bytes: where it lies, and what shows it. */
export interface SizeChange {
  readonly low: number
  readonly high: number
  /** A size at which one side was seen to hold and the other to fail. */
  readonly proof?: { readonly holds: Side; readonly memoryBytes: number }
}

/** Undefined: no trial of base says anything. */
export function concludeSizes(
  basis: Omit<SizeBasis, 'differenceBytes'>,
  done: readonly SizeProbe[]
): SizeChange | undefined {
  const { headMinimumBytes: minimum } = basis
  const of = (side: Side, held: boolean): number[] =>
    done
      .filter((probe) => probe.side === side && probe.held === held)
      .map(({ memoryBytes }) => memoryBytes)
  const baseHeld = Math.min(...of('base', true))
  const baseFailed = Math.max(...of('base', false), 0)
  if (baseHeld === Infinity && baseFailed === 0) return undefined
  const headFailed = Math.max(...of('head', false), basis.headFailedBytes)
  const headHeld = Math.min(...of('head', true), minimum)
  const change = { low: headFailed - baseHeld, high: headHeld - baseFailed }
  if (baseHeld <= headFailed && baseHeld < headHeld)
    return { ...change, proof: { holds: 'base', memoryBytes: baseHeld } }
  if (baseFailed >= headHeld)
    return { ...change, proof: { holds: 'head', memoryBytes: baseFailed } }
  return change
}
