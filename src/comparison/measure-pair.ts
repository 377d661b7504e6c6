import { quantile } from '../measurement/quantile.ts'
import { countSucceeded, sortedTimes } from '../measurement/right-answers.ts'
import { type SeenStart, measureStart } from './measure-start.ts'
import {
  type ComparedMetric,
  type PairedStart,
  medianOf
} from './paired-starts.ts'

/** Fewer say less than what all of them together took. */
const MIN_BLOCKS = 4

/** A pair in numbers. */
export function measurePair({
  base,
  head
}: Readonly<Record<'base' | 'head', SeenStart>>): PairedStart {
  return {
    base: measureStart(base),
    head: measureStart(head),
    ratios: pairedRatios(base, head)
  }
}

/**
 * head ÷ base of what stretches tell, block by block and then the middle one:
 * both sides have the same rows in a block and follow each other within half a
 * second, so that what else the machine does meanwhile is in both.
 */
function pairedRatios(
  base: SeenStart,
  head: SeenStart
): Partial<Record<ComparedMetric, number>> {
  const ratioOf = (of: (seen: SeenStart) => number[]): number | undefined => {
    const before = of(base)
    const ratios = of(head)
      .map((value, block) => value / (before[block] ?? NaN))
      .filter((ratio) => ratio > 0 && ratio < Infinity)
    return ratios.length < MIN_BLOCKS ? undefined : medianOf(ratios)
  }
  const found = {
    'cpu.ms_per_request': ratioOf(cpuOfBlocks),
    'latency.p50': ratioOf((seen) => timesOfBlocks(seen, 0.5)),
    'latency.p95': ratioOf((seen) => timesOfBlocks(seen, 0.95))
  }
  return Object.fromEntries(
    Object.entries(found).filter(([, ratio]) => ratio !== undefined)
  )
}

function cpuOfBlocks({ load, stretches }: SeenStart): number[] {
  return stretches.map(
    ({ range, cpuMs }) => cpuMs / countSucceeded(load.exchanges, range)
  )
}

/** NaN where a block has too few. */
function timesOfBlocks({ load, stretches }: SeenStart, p: number): number[] {
  return stretches.map(
    ({ range }) => quantile(sortedTimes(load.exchanges, range), p) ?? NaN
  )
}
