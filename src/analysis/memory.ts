import type { Counters, SampleColumns } from '../measurement/measurement.ts'
import { undroppable } from '../measurement/undroppable.ts'
import type { MemoryUse } from './analysis.ts'
import { measured, present } from './statistics.ts'

/** Memory over samples [from, to); the high-water mark is that of their end. */
export function summarizeMemory(
  samples: SampleColumns,
  [from, to]: readonly [number, number],
  last?: Counters
): MemoryUse {
  const highest = (of: (i: number) => number): number | undefined => {
    let found: number | undefined
    for (let i = from; i < to; i++) {
      const value = of(i)
      if (value > (found ?? -Infinity)) found = value
    }
    return found
  }
  return present<MemoryUse>({
    peakBytes:
      measured(last?.memoryPeakBytes) ??
      measured(highWaterMarks(samples)[to - 1]),
    anonymousPeakBytes: highest((i) => samples.anonymousBytes[i]!),
    workingSetPeakBytes: highest(
      (i) => samples.memoryBytes[i]! - samples.inactiveFileBytes[i]!
    ),
    undroppablePeakBytes: highest((i) => undroppable(samples, i)),
    filePeakBytes: highest((i) => samples.fileBytes[i]!)
  })
}

/**
 * The kernel's high-water mark at each sample. Where it keeps none, the highest
 * reading so far, which misses what rose and fell between two of them.
 */
export function highWaterMarks(samples: SampleColumns): Float64Array {
  const { memoryBytes, memoryPeakBytes } = samples
  const marks = new Float64Array(samples.length)
  let highest = NaN
  for (let i = 0; i < marks.length; i++) {
    const mark = memoryPeakBytes[i]!
    const reading = Number.isNaN(mark) ? memoryBytes[i]! : mark
    if (reading > highest || Number.isNaN(highest)) highest = reading
    marks[i] = highest
  }
  return marks
}
