import type { SampleColumns } from './measurement.ts'

/**
 * Anonymous + shared + kernel memory: no pressure can drop it without swap.
 * Without shared or kernel memory where the source has it not (Docker's API).
 */
export function undroppable(
  samples: Pick<
    SampleColumns,
    'anonymousBytes' | 'sharedBytes' | 'kernelBytes'
  >,
  i: number
): number {
  const shared = samples.sharedBytes[i]! || 0
  const kernel = samples.kernelBytes[i]! || 0
  return samples.anonymousBytes[i]! + shared + kernel
}
