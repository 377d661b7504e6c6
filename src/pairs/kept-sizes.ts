import type { SizeProbe } from '../comparison/size-check.ts'
import type { Report } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'

/**
 * What base's own search found, as if it had been tried here: the smallest memory
 * at which it held, and the largest below at which it did not. None where it
 * proved no size, or its trials began with other files in memory than ours.
 */
export function sizesOf(
  { createdAt, recommendation, search }: Report,
  { cold = false }: Pick<RunRecord, 'cold'>
): SizeProbe[] {
  const memoryBytes = search?.minimumMemoryBytes
  const isProved = recommendation?.kind === 'size' && recommendation.proved
  if (!isProved || memoryBytes === undefined || search?.cold !== cold) return []
  const side = 'base'
  const full = Math.max(...search.trials.map(({ size }) => size.cpuMillicores))
  const failed = search.trials
    .filter(({ size, outcome }) => {
      const isForMemory = size.cpuMillicores === full
      return isForMemory && outcome !== 'held' && size.memoryBytes < memoryBytes
    })
    .toSorted((a, b) => b.size.memoryBytes - a.size.memoryBytes)
    .slice(0, 1)
  const when = `in base's own run of ${createdAt}`
  return [
    { side, memoryBytes, held: true, why: `held ${when}` },
    ...failed.map(({ size, why }): SizeProbe => {
      const tried = { side, memoryBytes: size.memoryBytes } as const
      return { ...tried, held: false, why: `${why}, ${when}` }
    })
  ]
}
