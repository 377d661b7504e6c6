import type { Floor } from '../../measurement/machine.ts'
import type { ServicePlan } from '../runtime.ts'
import type { Service } from '../service.ts'
import { type ClusterApi, Refused } from './api.ts'
import {
  clusterRefused,
  countersHidden,
  podNotStarted
} from './cluster-errors.ts'
import { type Pod, SAMPLER, SERVICE, statusOf } from './objects.ts'
import type { PodJob } from './pod-job.ts'
import { PodService, hasEnded } from './pod-service.ts'
import { KubeletCounters } from './kubelet-counters.ts'
import type { CountedBy, PodCounters } from './pod-counters.ts'
import { SamplerStream } from './sampler/sampler-stream.ts'
import { openTunnel } from './tunnel.ts'

/** How long the status of what has ended may take: ms. */
const STATUS_MS = 15_000

export interface StartPlan extends Pick<ServicePlan, 'port' | 'size'> {
  readonly way: Floor['way']
  readonly timeoutMs: number
  readonly countedBy: CountedBy
  /** When its pod is out of the way. */
  readonly onStopped: () => void
}

/**
 * Waits until the service in a pod has begun, and its counters come.
 */
export async function startService(
  api: ClusterApi,
  job: PodJob,
  by: StartPlan
): Promise<Service> {
  const { port, way, timeoutMs, size } = by
  const counters = await openCounters(api, job, by)
  try {
    // The pod's status is late; the sampler tells first.
    const pod = await job.reach(hasEnded, timeoutMs, counters.seen)
    if (!hasEnded(pod)) {
      const seen = await counters.seen
      if (seen instanceof Refused)
        throw clusterRefused('read logs', seen.message)
      if (typeof seen === 'object') throw countersHidden(seen.blind)
      if (seen === 'ended') await job.reach(hasEnded, STATUS_MS)
    }
    demandStarted(job.pod)
    const address = job.pod?.status?.podIP
    const tunnel =
      way === 'tunnel' || address === undefined
        ? await openTunnel(api, job.pod!.metadata.name, port)
        : undefined
    const origin = tunnel?.origin ?? `http://${inUrl(address!)}:${port}`
    const closeTunnel = (): void => tunnel?.close()
    const { cpuMillicores } = size
    const reached = { api, job, port, cpuMillicores, counters, origin }
    return new PodService({ ...reached, closeTunnel, onStopped: by.onStopped })
  } catch (thrown) {
    counters.close()
    throw thrown
  }
}

async function openCounters(
  api: ClusterApi,
  job: PodJob,
  { countedBy, timeoutMs }: StartPlan
): Promise<PodCounters> {
  if (countedBy === 'sampler') {
    const { metadata } = await job.reach(samplerRuns, timeoutMs)
    return new SamplerStream(api, metadata.name)
  }
  const { metadata, spec } = await job.reach(hasBegun, timeoutMs)
  return new KubeletCounters(api, { node: spec.nodeName!, pod: metadata.name })
}

function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function samplerRuns(pod: Pod): boolean {
  return statusOf(pod, SAMPLER)?.state?.running !== undefined
}

function hasBegun(pod: Pod): boolean {
  return hasEnded(pod) || statusOf(pod, SERVICE)?.state?.running !== undefined
}

/** A program that could not be executed has `ended`, too. */
function demandStarted(pod: Pod | undefined): void {
  const ended = pod && statusOf(pod, SERVICE)?.state?.terminated
  if (ended?.reason === 'StartError' || ended?.reason === 'ContainerCannotRun')
    throw podNotStarted(ended.message ?? '')
}
