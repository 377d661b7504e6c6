import { endCommandsWith } from '../../commands/run-command.ts'
import { readClientProxies } from '../../files/client-proxies.ts'
import type { Finding } from '../../foundation/finding.ts'
import type { ImageSource } from '../../inputs/inputs.ts'
import { MIN_MEMORY_BYTES } from '../../inputs/quantities.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import type { MappedPages } from '../cgroup/mapped-pages.ts'
import type { PreparedImage } from '../image.ts'
import { type Run, comparedTag } from '../run.ts'
import type { Capabilities, Runtime, ServicePlan } from '../runtime.ts'
import type { Service } from '../service.ts'
import { startContainer } from './container.ts'
import { readMachine } from './engine.ts'
import { EventWatch } from './event-watch.ts'
import {
  Neighbours,
  describeForeign,
  describeNeighbours,
  isMostForeign,
  sharesMost
} from './neighbours.ts'
import { type Reach, openRoute } from './network.ts'
import { obtainImage } from './obtain-image.ts'
import { dropFilePages } from './page-cache.ts'
import { removeRun } from './remove.ts'

/** The kernel knows less than 1 % of a core, and nothing starts with it. */
const MIN_MILLICORES = 10

/** Trials as containers of a Docker engine, or of one that speaks as it does. */
export class DockerRuntime implements Runtime {
  readonly capabilities: Capabilities = {
    liveLimits: true,
    healthchecks: true,
    smallest: {
      cpuMillicores: MIN_MILLICORES,
      memoryBytes: MIN_MEMORY_BYTES
    }
  }
  findings: Finding[] = []
  private readonly run: Run
  private reach: Promise<Reach> | undefined
  private watch: { events: EventWatch; neighbours: Neighbours } | undefined
  private readonly hasProxies = readClientProxies().length > 0
  private imageId = ''
  private isShared = false
  /** Whether the next service is charged for its pages, as far as we know. */
  private isDropped = false
  /** Layers of the one told last: only who shares more is worth telling. */
  private sharedMost = 0

  constructor(run: Run) {
    this.run = run
    endCommandsWith(run.signal)
  }

  readMachine(): Promise<MachineFacts> {
    return readMachine()
  }

  async prepareImage(
    source: ImageSource,
    side: 'head' | 'base' = 'head'
  ): Promise<PreparedImage> {
    const { run } = this
    if (side === 'base')
      return obtainImage(source, { ...run, imageTag: comparedTag(run) })
    const image = await obtainImage(source, run)
    this.imageId = image.facts.id
    return image
  }

  async listPackages({ facts }: PreparedImage): Promise<string> {
    const { listPackages } = await import('./list-packages.ts')
    return listPackages(this.run, facts.id)
  }

  async start(plan: ServicePlan): Promise<Service> {
    // All services of a run are reached in one way.
    this.reach ??= openRoute(this.run, plan.service)
    const { route, findings } = await this.reach
    for (const finding of findings) this.note(finding)
    const { events } = this.listen()
    const onLeft = (left: Finding): void => this.note(left)
    const onMapped = (pages: MappedPages): void => this.noteForeign(pages)
    // What starts after it beside it, or again, finds the first one's pages.
    const watch = this.isDropped ? { onLeft, onMapped } : { onLeft }
    this.isDropped = false
    return startContainer(
      { ...plan, runId: this.run.id, route, hasProxies: this.hasProxies },
      { events, ...watch }
    )
  }

  async dropPageCache(): Promise<boolean> {
    this.isDropped = await dropFilePages()
    return (await this.paysForPages()) && this.isDropped
  }

  async paysForPages(): Promise<boolean> {
    const found = await this.listen().neighbours.find(this.imageId)
    const most = Math.max(0, ...found.map(({ shared }) => shared))
    if (most > this.sharedMost) this.note(await describeNeighbours(found))
    this.sharedMost = Math.max(this.sharedMost, most)
    this.isShared ||= found.some(sharesMost)
    return !this.isShared
  }

  async cleanUp(): Promise<void> {
    for (const left of await removeRun(this.run)) this.note(left)
  }

  /** Of those whose holder is no container that is listed. */
  private noteForeign(pages: MappedPages): void {
    if (this.isShared || !isMostForeign(pages)) return
    this.isShared = true
    this.note(describeForeign(pages))
  }

  private listen() {
    if (this.watch) return this.watch
    const onDeaf = (finding: Finding): void => this.note(finding)
    const events = new EventWatch(this.run, { onDeaf })
    this.watch = { events, neighbours: new Neighbours(this.run, events) }
    return this.watch
  }

  /** Each is said once. */
  private note(finding: Finding): void {
    const { message } = finding
    if (this.findings.some((noted) => noted.message === message)) return
    this.findings.push(finding)
  }
}
