/**
 * What two images cost, start by start. The spread between container starts
 * limits what can be seen, not that between stretches of load on one container
 * (1-9 % between starts of the same image on a shared machine, and more
 * stretches do not make it smaller): so a start is the statistical unit.
 */
import { mean, median } from '../measurement/quantile.ts'

/**
 * What is compared, and how much of a difference matters to anybody: a share,
 * and at least so much of the unit (an engine takes 100 ms more or less to start
 * the same container). `isMinor`: it rests on few numbers, and alone leaves no
 * comparison open.
 */
export const COMPARED = {
  'cpu.ms_per_request': { relevance: 0.05, least: 0, isTime: true },
  'latency.p50': { relevance: 0.05, least: 0, isTime: true },
  'latency.p95': { relevance: 0.05, least: 0, isTime: true, isMinor: true },
  startup: { relevance: 0.1, least: 100, isTime: true, isMinor: true },
  'memory.anonymous': { relevance: 0.02, least: 0, isTime: false },
  'memory.unreclaimable': { relevance: 0.02, least: 0, isTime: false }
} as const satisfies Readonly<Record<string, Compared>>

interface Compared {
  readonly relevance: number
  readonly least: number
  readonly isTime: boolean
  readonly isMinor?: boolean
}
export type ComparedMetric = keyof typeof COMPARED
export const COMPARED_METRICS = Object.keys(
  COMPARED
) as readonly ComparedMetric[]

/** Undecided, it alone leaves no comparison open. */
export function isMinor(metric: string): boolean {
  const all: Readonly<Record<string, Compared>> = COMPARED
  return all[metric]?.isMinor === true
}

/** What one start of one image cost: a positive number in the metric's unit. */
export type StartCost = Readonly<Partial<Record<ComparedMetric, number>>>

/** One start of each image, alive together, under the same load by turns. */
export interface PairedStart {
  readonly base: StartCost
  readonly head: StartCost
  /** head ÷ base by blocks of stretches, where that says more than both alone. */
  readonly ratios?: Readonly<Partial<Record<ComparedMetric, number>>>
}

/** What rules allow a metric to change by: a share, an amount of its unit. */
export interface Allowed {
  readonly share?: number
  readonly amount?: number
}

/**
 * Smaller differences matter to nobody, as a share of what base has: what the
 * strictest rule allows, or what is usual.
 */
export function relevanceIn(
  pairs: readonly PairedStart[],
  metric: ComparedMetric,
  { share = Infinity, amount = Infinity }: Allowed = {}
): number {
  const { relevance, least } = COMPARED[metric]
  const base = medianOf(pairs.map((pair) => pair.base[metric])) ?? NaN
  const allowed = Math.min(share, base > 0 ? amount / base : Infinity)
  if (allowed < Infinity) return allowed
  return base > 0 ? Math.max(relevance, least / base) : relevance
}

/** log(head ÷ base) of each pair that has both numbers. */
export function logRatios(
  pairs: readonly PairedStart[],
  metric: ComparedMetric
): number[] {
  return pairs.flatMap(({ base, head, ratios }) => {
    const [before, after] = [base[metric], head[metric]]
    const isKnown = before! > 0 && after! > 0
    return isKnown ? [Math.log(ratios?.[metric] ?? after! / before!)] : []
  })
}

/** Undefined: none of them is known. */
export function medianOf(
  values: readonly (number | undefined)[]
): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : median(known)
}

/**
 * How far starts of one and the same image differ, a share: the comparison's
 * own noise, seen beside the difference. 0 for one start.
 */
export function spreadOf(
  pairs: readonly PairedStart[],
  metric: ComparedMetric
): number {
  return Math.expm1(Math.sqrt(varianceOf(pairs, metric)))
}

/** Of the logarithms of one image's starts. 0 for one start. */
export function varianceOf(
  pairs: readonly PairedStart[],
  metric: ComparedMetric
): number {
  const squares = (['base', 'head'] as const).flatMap((side) => {
    const logs = pairs
      .map((pair) => pair[side][metric])
      .filter((value) => value !== undefined && value > 0)
      .map((value) => Math.log(value!))
    const middle = mean(logs)
    return logs.map((log) => (log - middle) ** 2)
  })
  const freedom = squares.length - 2
  const sum = squares.reduce((sum, square) => sum + square, 0)
  return freedom > 0 ? sum / freedom : 0
}
