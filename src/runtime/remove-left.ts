/** Apart from what opens a place: the post step loads no more than it needs. */
import type { Finding } from '../foundation/finding.ts'
import type { RunPlace } from '../inputs/inputs.ts'
import { removeRun } from './docker/remove.ts'
import type { Run } from './run.ts'

/** What is known of a run to whoever removes what it left. */
export type Leaver = Pick<Run, 'id' | 'imageTag' | 'temporaryDirectory'>

/** Removes all that a run made and left, here and in its cluster. Never throws. */
export async function removeLeft(
  run: Leaver,
  place: RunPlace | undefined
): Promise<readonly Finding[]> {
  const left = await removeRun(run)
  if (place?.kind !== 'kubernetes') return left
  const { removeRunFrom } = await import('./kubernetes/remove-jobs.ts')
  return [...left, ...(await removeRunFrom(place, run))]
}
