import type { Size } from '../measurement/measurement.ts'
import { toKubernetesCpu, toKubernetesMemory } from '../foundation/units.ts'
import type { Report } from './schema/report.ts'

/** A Kubernetes `resources` object. */
export interface Resources {
  readonly requests: { readonly cpu: string; readonly memory: string }
  readonly limits: { readonly cpu: string; readonly memory: string }
}

/**
 * Memory: request = limit, for a pod above its request is the first to be
 * killed when the node runs short. CPU can be shared: what the service uses
 * in the mean is requested, what it was proved to need at its busiest is the
 * limit.
 */
export function planResources(report: Report): Resources | undefined {
  const { recommendation, analysis } = report
  if (recommendation?.kind !== 'size') return undefined
  const { size } = recommendation
  const memory = toKubernetesMemory(size.memoryBytes)
  return {
    requests: { cpu: cpuRequest(size, analysis), memory },
    limits: { cpu: toKubernetesCpu(size.cpuMillicores), memory }
  }
}

function cpuRequest(
  { cpuMillicores }: Size,
  analysis: Report['analysis']
): string {
  const mean = analysis?.cpu.meanMillicores ?? cpuMillicores
  const steps = Math.max(Math.ceil(mean / 10), 1)
  return toKubernetesCpu(Math.min(steps * 10, cpuMillicores))
}
