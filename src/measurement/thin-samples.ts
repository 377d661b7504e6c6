import { COUNTER_NAMES, type SampleColumns } from './measurement.ts'

/**
 * At most so many samples, for a picture: of each stretch the one with most
 * memory and the last, so that the highest stays and counters count on.
 */
export function thinSamples(
  samples: SampleColumns,
  most: number
): SampleColumns {
  const kept = chooseSamples(samples, most)
  const thin = (column: Float64Array): Float64Array =>
    Float64Array.from(kept, (i) => column[i]!)
  const columns = COUNTER_NAMES.map((name) => [name, thin(samples[name])])
  return {
    length: kept.length,
    atMs: thin(samples.atMs),
    ...(Object.fromEntries(columns) as Omit<SampleColumns, 'length' | 'atMs'>)
  }
}

/** Their places, ascending. */
function chooseSamples(
  { length, memoryBytes }: SampleColumns,
  most: number
): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i)
  const stretches = Math.floor(most / 2)
  const kept = new Set<number>()
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * length) / stretches)
    const to = Math.floor(((stretch + 1) * length) / stretches)
    let highest = from
    for (let i = from; i < to; i++)
      if (memoryBytes[i]! > memoryBytes[highest]!) highest = i
    kept.add(highest).add(to - 1)
  }
  return [...kept].sort((a, b) => a - b)
}
