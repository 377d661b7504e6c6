import type { Finding } from '../../foundation/finding.ts'
import type { ImageSource, KubernetesInputs } from '../../inputs/inputs.ts'
import { MIN_MEMORY_BYTES } from '../../inputs/quantities.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import type { Size } from '../../measurement/measurement.ts'
import { endCommandsWith } from '../docker/command.ts'
import type { Run } from '../docker/run.ts'
import type { PreparedImage } from '../image.ts'
import type { Capabilities, Runtime, ServicePlan } from '../runtime.ts'
import type { Service } from '../service.ts'
import { ClusterApi } from './api.ts'
import { noCluster } from './cluster-errors.ts'
import { describeCluster, findOtherImage } from './cluster-findings.ts'
import { type Obtained, obtainForCluster } from './cluster-image.ts'
import { Counting } from './counting.ts'
import { type Proxy, openProxy } from './kubectl.ts'
import { type Look, look } from './look.ts'
import type { PodPlan } from './manifest.ts'
import type { CountedBy } from './pod-counters.ts'
import { PodJob } from './pod-job.ts'
import { startService } from './start-service.ts'
import { removeJobs } from './remove-jobs.ts'
import { findRoom, wholeCores } from './room.ts'

const LEAST: Size = { cpuMillicores: 10, memoryBytes: MIN_MEMORY_BYTES }
/** Since when pods can be resized without being asked for it (beta): 1.33. */
const RESIZE_MINOR = 33

interface Cluster {
  readonly proxy: Proxy
  readonly api: ClusterApi
  /** `v1.34.4` */
  readonly version: string
}

/** Trials as pods of a Kubernetes cluster, one Job each, all on one node. */
export class KubernetesRuntime implements Runtime {
  capabilities: Capabilities = { liveLimits: true, smallest: LEAST }
  findings: Finding[] = []
  private readonly run: Run
  private readonly settings: KubernetesInputs
  private readonly source: ImageSource
  private readonly jobs = new Set<PodJob>()
  private cluster: Promise<Cluster> | undefined
  private obtained: Promise<Obtained> | undefined
  private seen: Look | undefined
  private readonly counting = new Counting()
  private made = 0

  /** @param source of the image: the node is looked at from a pod of it */
  constructor(run: Run, settings: KubernetesInputs, source: ImageSource) {
    this.run = run
    this.settings = settings
    this.source = source
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
    const { facts, node } = seen
    const room = await findRoom(
      { cpuMillicores: facts.cores * 1000, memoryBytes: facts.memoryBytes },
      LEAST,
      (size) => this.fits(size)
    )
    this.findings.push(
      ...findOtherImage(prepared.facts.id, seen.imageId),
      ...describeCluster({ seen, room, liveLimits })
    )
    return {
      cpuModel: facts.cpuModel,
      cores: wholeCores(room.cpuMillicores),
      memoryBytes: room.memoryBytes,
      kernel: facts.kernel,
      cgroupVersion: facts.cgroupVersion,
      engine: `Kubernetes ${version.slice(1)}, node ${node}`,
      floor: seen.floor
    }
  }

  async prepareImage(_: ImageSource): Promise<PreparedImage> {
    return (await this.obtain()).prepared
  }

  async start(plan: ServicePlan): Promise<Service> {
    const { api } = await this.connect()
    const { node } = this.seen!
    const at = { api, node, findings: this.findings }
    return this.counting.start((by) => this.startBy(by, plan), at)
  }

  private async startBy(
    countedBy: CountedBy,
    { size, service, port }: ServicePlan
  ): Promise<Service> {
    const { api } = await this.connect()
    const job = await this.createJob({ size, service, countedBy })
    const { timeoutMs } = this.settings
    const by = { port, size, way: this.seen!.floor.way, timeoutMs, countedBy }
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
    const job = await this.createJob({ size, look: ['look', '0', ''] })
    try {
      return await job.findsRoom(this.settings.timeoutMs)
    } finally {
      await job.remove()
    }
  }

  private async createJob(
    what: Pick<PodPlan, 'size' | 'service' | 'look' | 'countedBy'>
  ): Promise<PodJob> {
    const { run, settings, seen } = this
    const { api } = await this.connect()
    const { image } = await this.obtain()
    const job = await PodJob.create(api, {
      ...what,
      name: this.nextName(),
      runId: run.id,
      image,
      settings,
      node: seen?.node
    })
    this.jobs.add(job)
    return job
  }

  private nextName(): string {
    this.made += 1
    return `profile-${this.run.id.slice(0, 8)}-${this.made}`
  }

  private obtain(): Promise<Obtained> {
    this.obtained ??= this.connect().then(({ proxy: { context } }) =>
      obtainForCluster(this.source, this.run, {
        settings: this.settings,
        context
      })
    )
    return this.obtained
  }

  private connect(): Promise<Cluster> {
    this.cluster ??= this.open()
    return this.cluster
  }

  private async open(): Promise<Cluster> {
    const { temporaryDirectory } = this.run
    const proxy = await openProxy(temporaryDirectory, this.settings)
    const api = new ClusterApi(proxy)
    try {
      type Version = { readonly gitVersion?: string }
      const { gitVersion } = await api.getAbsolute<Version>('/version')
      return { proxy, api, version: gitVersion ?? 'v?' }
    } catch (thrown) {
      proxy.close()
      throw noCluster(String(thrown))
    }
  }
}
