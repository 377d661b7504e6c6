import { ProfileError } from '../../foundation/errors.ts'
import type { Exit } from '../../measurement/exit.ts'
import type { Size } from '../../measurement/measurement.ts'
import { disturbed } from '../disturbance.ts'
import { explainListeners } from '../listening.ts'
import { limitsFixed } from '../service-errors.ts'
import type { NoAnswer, Service } from '../service.ts'
import type { ClusterApi } from './api.ts'
import { clusterLost } from './cluster-errors.ts'
import { composeResources } from './manifest.ts'
import { type Pod, SERVICE, conditionOf, statusOf } from './objects.ts'
import type { PodJob } from './pod-job.ts'
import type { PodCounters } from './pod-counters.ts'

/** How long the kubelet may take to change limits: ms. */
const RESIZE_MS = 20_000
/** So long without a word of the sampler, and it is not heard any more: ms. */
const SILENT_MS = 10_000
const LISTEN_MS = 1000
const OTHER_NODES =
  'nodes whose kubelet can (its CPU manager is not `static`), by `kubernetes-node-selector`.'

/** A service that has begun, and how it is reached. */
export interface Reached {
  readonly api: ClusterApi
  readonly job: PodJob
  readonly port: number
  readonly cpuMillicores: number
  readonly counters: PodCounters
  readonly origin: string
  readonly closeTunnel: () => void
  readonly onStopped: () => void
}

export class PodService implements Service {
  readonly origin: string
  readonly startedAtMs: number
  readonly counters: PodCounters
  readonly exited: Promise<Exit>
  readonly interrupted: Promise<ProfileError>
  private readonly reached: Reached
  private cpuMillicores: number
  private readonly stopWatching: () => void
  private readonly silence = Promise.withResolvers<ProfileError>()
  private readonly ear: NodeJS.Timeout

  constructor(reached: Reached) {
    const { job, counters, origin } = reached
    this.reached = reached
    this.cpuMillicores = reached.cpuMillicores
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
    this.interrupted = Promise.race([
      acted.promise,
      job.watch.lost,
      this.silence.promise
    ])
    this.ear = setInterval(() => this.listen(), LISTEN_MS).unref()
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
    const undecided = Promise.resolve(undefined)
    return Promise.race([job.watch.lost, this.silence.promise, undecided])
  }

  /** A watch that hangs looks like one that has nothing to tell. */
  private listen(): void {
    const { counters, job } = this.reached
    if (counters.silentMs < SILENT_MS || exitOf(job.pod)) return
    const seconds = Math.round(counters.silentMs / 1000)
    this.silence.resolve(clusterLost(`No counters came for ${seconds} s.`))
  }

  async setLimits(size: Size): Promise<void> {
    const { api, job } = this.reached
    const { cpuMillicores } = size
    // Where it can't be changed, it was started under it.
    if (cpuMillicores === this.cpuMillicores) return
    const resources = composeResources(size)
    const containers = [{ name: SERVICE, resources }]
    try {
      await api.patch(`pods/${job.pod!.metadata.name}/resize`, {
        spec: { containers }
      })
    } catch (thrown) {
      throw thrown instanceof ProfileError
        ? thrown
        : limitsFixed(String(thrown), OTHER_NODES)
    }
    const isSo = (): boolean => hasLimits(job.pod, size) || hasEnded(job.pod!)
    const changed = await job.watch.until(isSo, RESIZE_MS)
    if (changed) this.cpuMillicores = cpuMillicores
    if (changed) return
    const { message } = conditionOf(job.pod!, 'PodResizePending') ?? {}
    throw limitsFixed(message ?? 'The kubelet did not do so.', OTHER_NODES)
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
    const { job, counters, closeTunnel, onStopped } = this.reached
    clearInterval(this.ear)
    this.stopWatching()
    closeTunnel()
    counters.close()
    await job.remove()
    onStopped()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}

export function hasEnded(pod: Pod): boolean {
  return statusOf(pod, SERVICE)?.state?.terminated !== undefined
}

/** Undefined: it runs, as far as the cluster says. */
function exitOf(pod: Pod | undefined): Exit | undefined {
  const ended = pod && statusOf(pod, SERVICE)?.state?.terminated
  return (
    ended && { code: ended.exitCode, oomKilled: ended.reason === 'OOMKilled' }
  )
}

/** By its status, which follows the kernel. */
function hasLimits(pod: Pod | undefined, { cpuMillicores }: Size): boolean {
  const { cpu = '' } = (pod && statusOf(pod, SERVICE)?.resources?.limits) ?? {}
  const isMilli = cpu.endsWith('m')
  const millicores = Number.parseFloat(cpu) * (isMilli ? 1 : 1000)
  return millicores === Math.round(cpuMillicores)
}
