import type { Size } from '../../measurement/measurement.ts'
import { toKubernetesCpu, toKubernetesMemory } from '../../foundation/units.ts'
import type { Resources } from '../schema/size.ts'

/**
 * Memory: request = limit, for a pod above its request is the first to be
 * killed when the node runs short. CPU can be shared: what the service uses
 * in the mean is requested, what it was proved to need at its busiest is the
 * limit.
 */
export function planResources(
  size: Size,
  meanMillicores: number | undefined
): Resources {
  const memory = toKubernetesMemory(size.memoryBytes)
  return {
    requests: { cpu: cpuRequest(size, meanMillicores), memory },
    limits: { cpu: toKubernetesCpu(size.cpuMillicores), memory }
  }
}

function cpuRequest(
  { cpuMillicores }: Size,
  meanMillicores = cpuMillicores
): string {
  const steps = Math.max(Math.ceil(meanMillicores / 10), 1)
  return toKubernetesCpu(Math.min(steps * 10, cpuMillicores))
}
