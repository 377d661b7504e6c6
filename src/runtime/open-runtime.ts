import type { Finding } from '../foundation/finding.ts'
import type { Inputs, RunPlace } from '../inputs/inputs.ts'
import { DockerRuntime } from './docker/docker-runtime.ts'
import { removeRun } from './docker/remove.ts'
import type { Run } from './docker/run.ts'
import type { Runtime } from './runtime.ts'

/** Where trials run, as the inputs say. What a run doesn't use is not loaded. */
export async function openRuntime(
  { place, image }: Pick<Inputs, 'place' | 'image'>,
  run: Run
): Promise<Runtime> {
  if (place.kind === 'docker') return new DockerRuntime(run)
  const { KubernetesRuntime } =
    await import('./kubernetes/kubernetes-runtime.ts')
  return new KubernetesRuntime(run, place, image)
}

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
