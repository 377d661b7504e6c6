import type { Inputs } from '../inputs/inputs.ts'
import { DockerRuntime } from './docker/docker-runtime.ts'
import type { Run } from './run.ts'
import type { Runtime } from './runtime.ts'

/** Where trials run, as the inputs say. What a run doesn't use is not loaded. */
export async function openRuntime(
  { place, image }: Pick<Inputs, 'place' | 'image'>,
  run: Run
): Promise<Runtime> {
  if (place.kind === 'docker') return new DockerRuntime(run)
  const [{ KubernetesRuntime }, { dockerImages }] = await Promise.all([
    import('./kubernetes/kubernetes-runtime.ts'),
    import('./docker/docker-images.ts')
  ])
  const images = dockerImages(run)
  return new KubernetesRuntime(run, { settings: place, source: image, images })
}
