import { ProfileError } from '../../foundation/errors.ts'
import type { Exit, Size } from '../../measurement/measurement.ts'
import { limitsFixed, notStarted } from '../docker/container-errors.ts'
import { disturbed } from '../disturbance.ts'
import { explainListeners } from '../listening.ts'
import type { NoAnswer, Service } from '../service.ts'
import { type ClusterApi, Refused } from './api.ts'
import { clusterRefused, countersHidden } from './cluster-errors.ts'
import { composeResources } from './manifest.ts'
import { type Pod, SAMPLER, SERVICE, conditionOf, statusOf } from './objects.ts'
import type { PodJob } from './pod-job.ts'
import { SamplerStream } from './sampler/sampler-stream.ts'
import { openTunnel } from './tunnel.ts'

/** How pods are reached: at their own address, or through the API server. */
export type Way = 'address' | 'tunnel'

/** How long the kubelet may take to change limits: ms. */
const RESIZE_MS = 20_000
/** How long the status of what has ended may take: ms. */
const STATUS_MS = 15_000

interface Reached {
  readonly api: ClusterApi
  readonly job: PodJob
  readonly port: number
  readonly counters: SamplerStream
  readonly origin: string
  readonly closeTunnel: () => void
}

/**
 * Waits until the service in a pod has begun, and its counters come.
 *
 * @param by how long it may take, ms, and how it is reached
 */
export async function startService(
  api: ClusterApi,
  job: PodJob,
  by: { readonly port: number; readonly way: Way; readonly timeoutMs: number }
): Promise<Service> {
  const { port, way, timeoutMs } = by
  const { metadata } = await job.reach(samplerRuns, timeoutMs)
  const counters = new SamplerStream(api, metadata.name)
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
        ? await openTunnel(api, metadata.name, port)
        : undefined
    const origin = tunnel?.origin ?? `http://${inUrl(address!)}:${port}`
    const closeTunnel = (): void => tunnel?.close()
    return new PodService({ api, job, port, counters, origin, closeTunnel })
  } catch (thrown) {
    counters.close()
    throw thrown
  }
}

function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function samplerRuns(pod: Pod): boolean {
  return statusOf(pod, SAMPLER)?.state?.running !== undefined
}

function hasEnded(pod: Pod): boolean {
  return statusOf(pod, SERVICE)?.state?.terminated !== undefined
}

/** Undefined: it runs, as far as the cluster says. */
function exitOf(pod: Pod | undefined): Exit | undefined {
  const ended = pod && statusOf(pod, SERVICE)?.state?.terminated
  return (
    ended && { code: ended.exitCode, oomKilled: ended.reason === 'OOMKilled' }
  )
}

/** A program that could not be executed has `ended`, too. */
function demandStarted(pod: Pod | undefined): void {
  const ended = pod && statusOf(pod, SERVICE)?.state?.terminated
  if (ended?.reason === 'StartError' || ended?.reason === 'ContainerCannotRun')
    throw notStarted('started', ended.message ?? '')
}

class PodService implements Service {
  readonly origin: string
  readonly startedAtMs: number
  readonly counters: SamplerStream
  readonly exited: Promise<Exit>
  readonly interrupted: Promise<ProfileError>
  private readonly reached: Reached
  private readonly stopWatching: () => void

  constructor(reached: Reached) {
    const { job, counters, origin } = reached
    this.reached = reached
    this.origin = origin
    this.counters = counters
    const { startedAtMs } = counters
    // Over before it was seen: then it began now.
    this.startedAtMs = Number.isFinite(startedAtMs)
      ? startedAtMs
      : performance.now()
    const exited = Promise.withResolvers<Exit>()
    const acted = Promise.withResolvers<ProfileError>()
    this.exited = exited.promise
    this.interrupted = Promise.race([acted.promise, job.watch.lost])
    this.stopWatching = job.watch.onChange(() => {
      const act = job.findAct()
      const exit = exitOf(job.pod)
      if (act !== undefined) acted.resolve(disturbed(act))
      else if (exit) exited.resolve(exit)
    })
  }

  async findInterruption(): Promise<ProfileError | undefined> {
    const { job } = this.reached
    const act = job.findAct()
    if (act !== undefined) return disturbed(act)
    const undecided = Symbol('undecided')
    const lost = await Promise.race([job.watch.lost, undecided])
    return lost instanceof ProfileError ? lost : undefined
  }

  async setLimits(size: Size): Promise<void> {
    const { api, job } = this.reached
    const resources = composeResources(size)
    const containers = [{ name: SERVICE, resources }]
    try {
      await api.patch(`pods/${job.pod!.metadata.name}/resize`, {
        spec: { containers }
      })
    } catch (thrown) {
      throw thrown instanceof ProfileError
        ? thrown
        : limitsFixed(String(thrown))
    }
    const isSo = (): boolean => hasLimits(job.pod, size) || hasEnded(job.pod!)
    if (await job.watch.until(isSo, RESIZE_MS)) return
    const { message } = conditionOf(job.pod!, 'PodResizePending') ?? {}
    throw limitsFixed(message ?? 'The kubelet did not do so.')
  }

  async explainNoAnswer(): Promise<NoAnswer> {
    const { counters, port } = this.reached
    return explainListeners(counters.listeners ?? [], port)
  }

  async logs(lines: number): Promise<string> {
    const { api, job } = this.reached
    const name = job.pod?.metadata.name
    const asked = `pods/${name}/log?container=${SERVICE}&tailLines=${lines}`
    return api.text(asked).catch(() => '')
  }

  async stop(): Promise<void> {
    const { job, counters, closeTunnel } = this.reached
    this.stopWatching()
    closeTunnel()
    counters.close()
    await job.remove()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}

/** By its status, which follows the kernel. */
function hasLimits(pod: Pod | undefined, { cpuMillicores }: Size): boolean {
  const { cpu = '' } = (pod && statusOf(pod, SERVICE)?.resources?.limits) ?? {}
  const isMilli = cpu.endsWith('m')
  const millicores = Number.parseFloat(cpu) * (isMilli ? 1 : 1000)
  return millicores === Math.round(cpuMillicores)
}
