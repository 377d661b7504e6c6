import { setTimeout as sleep } from 'node:timers/promises'
import { endCommandsWith } from '../../commands/run-command.ts'
import type { Finding } from '../../foundation/finding.ts'
import type { ImageSource, KubernetesInputs } from '../../inputs/inputs.ts'
import { MIN_MEMORY_BYTES } from '../../inputs/quantities.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import type { Size } from '../../measurement/measurement.ts'
import type { ImageMaker, PreparedImage } from '../image.ts'
import type { Run } from '../run.ts'
import type { Capabilities, Runtime, ServicePlan } from '../runtime.ts'
import type { Service } from '../service.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { describeCluster, findOtherImage } from './cluster-findings.ts'
import { type Obtained, obtainForCluster } from './cluster-image.ts'
import { Counting } from './counting.ts'
import { findNodes } from './find-nodes.ts'
import { type Look, look } from './look.ts'
import type { PodPlan } from './manifest.ts'
import { type Lease, NodePool } from './node-pool.ts'
import type { CountedBy } from './pod-counters.ts'
import { PodJob } from './pod-job.ts'
import { startService } from './start-service.ts'
import { removeJobs } from './remove-jobs.ts'
import { findRoom, wholeCores } from './room.ts'

/** A run that asks for room takes 1 to 2 s a question. */
const ASK_AGAIN_MS = 3000
const LEAST: Size = { cpuMillicores: 10, memoryBytes: MIN_MEMORY_BYTES }
/** Since when pods can be resized without being asked for it (beta): 1.33. */
const RESIZE_MINOR = 33

/** What is run there, how, and who makes its image here. */
export interface ClusterPlan {
  readonly settings: KubernetesInputs
  /** Of the image: the node is looked at from a pod of it, before all else. */
  readonly source: ImageSource
  readonly images: ImageMaker
}

/** Trials as pods of a Kubernetes cluster, one Job each, on nodes of one class. */
export class KubernetesRuntime implements Runtime {
  capabilities: Capabilities = { liveLimits: true, smallest: LEAST }
  findings: Finding[] = []
  private readonly run: Run
  private readonly settings: KubernetesInputs
  private readonly plan: ClusterPlan
  private cluster: Promise<Cluster> | undefined
  private obtained: Promise<Obtained> | undefined
  private seen: Look | undefined
  private nodes: NodePool | undefined
  private readonly counting = new Counting()
  private made = 0

  constructor(run: Run, plan: ClusterPlan) {
    this.run = run
    this.plan = plan
    this.settings = plan.settings
    endCommandsWith(run.signal)
  }

  async readMachine(): Promise<MachineFacts> {
    const { api, version } = await this.connect()
    const minor = Number(/^v1\.(\d+)/.exec(version)?.[1] ?? 0)
    const liveLimits = minor >= RESIZE_MINOR
    this.capabilities = { ...this.capabilities, liveLimits }
    const { image, prepared } = await this.obtain()
    const { run, settings } = this
    const plan = { runId: run.id, image, settings, node: undefined }
    const seen = await look(api, plan, this.nextName())
    this.seen = seen
    const { facts } = seen
    const room = await findRoom(
      { cpuMillicores: facts.cores * 1000, memoryBytes: facts.memoryBytes },
      LEAST,
      {
        fits: (size) => this.fits(size),
        wait: () => sleep(ASK_AGAIN_MS, undefined, { signal: run.signal })
      }
    )
    const nextName = (): string => this.nextName()
    const found = await findNodes({ api, plan, first: seen, room, nextName })
    this.nodes = new NodePool(found.nodes)
    this.findings.push(
      ...findOtherImage(prepared.facts.id, seen.imageId),
      ...describeCluster({ seen, room, liveLimits, ...found })
    )
    return {
      cpuModel: facts.cpuModel,
      cores: wholeCores(room.cpuMillicores),
      memoryBytes: room.memoryBytes,
      kernel: facts.kernel,
      cgroupVersion: facts.cgroupVersion,
      engine: `Kubernetes ${version.slice(1)}, ${found.nodes.length > 1 ? 'nodes' : 'node'} ${found.nodes.join(', ')}`,
      floor: seen.floor,
      ...(found.nodes.length > 1 && { nodes: found.nodes })
    }
  }

  /** The plan's, which was needed to see the node. */
  async prepareImage(): Promise<PreparedImage> {
    return (await this.obtain()).prepared
  }

  async start(plan: ServicePlan): Promise<Service> {
    const { api } = await this.connect()
    const lease = await this.nodes!.take()
    const at = { api, node: lease.node, findings: this.findings }
    try {
      const start = (by: CountedBy) => this.startBy(by, plan, lease)
      return await this.counting.start(start, at)
    } catch (thrown) {
      lease.release()
      throw thrown
    }
  }

  private async startBy(
    countedBy: CountedBy,
    { size, service, port }: ServicePlan,
    { node, release }: Lease
  ): Promise<Service> {
    const { api } = await this.connect()
    const apart = this.nodes!.isApart
    const job = await this.createJob({ size, service, countedBy, node, apart })
    const { timeoutMs } = this.settings
    const way = this.seen!.floor.way
    const by = { port, size, way, timeoutMs, countedBy, onStopped: release }
    try {
      return await startService(api, job, by)
    } catch (thrown) {
      await job.remove()
      throw thrown
    }
  }

  /** The node's memory is not ours. */
  async dropPageCache(): Promise<boolean> {
    return false
  }

  /** Who else uses the image's pages is not to be seen there. */
  async paysForPages(): Promise<boolean> {
    return true
  }

  async cleanUp(): Promise<void> {
    if (!this.cluster) return
    const { api, proxy } = await this.cluster
    this.findings.push(...(await removeJobs(api, this.run.id)))
    await api.close()
    proxy.close()
  }

  private async fits(size: Size): Promise<boolean> {
    const { node } = this.seen!
    const job = await this.createJob({ size, look: ['look', '0', ''], node })
    try {
      return await job.findsRoom(this.settings.timeoutMs)
    } finally {
      await job.remove()
    }
  }

  private async createJob(
    what: Omit<PodPlan, 'name' | 'runId' | 'image' | 'settings'>
  ): Promise<PodJob> {
    const { run, settings } = this
    const { api } = await this.connect()
    const { image } = await this.obtain()
    const name = this.nextName()
    return PodJob.create(api, { ...what, name, runId: run.id, image, settings })
  }

  private nextName(): string {
    this.made += 1
    return `profile-${this.run.id.slice(0, 8)}-${this.made}`
  }

  private obtain(): Promise<Obtained> {
    const { source, images, settings } = this.plan
    this.obtained ??= this.connect().then(({ proxy: { context } }) =>
      obtainForCluster(source, { run: this.run, images, settings, context })
    )
    return this.obtained
  }

  private connect(): Promise<Cluster> {
    this.cluster ??= openCluster(this.run, this.settings)
    return this.cluster
  }
}
