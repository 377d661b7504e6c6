import type { Finding } from '../../foundation/finding.ts'
import { MIB, formatBytes } from '../../foundation/units.ts'
import { openCgroupCounters } from '../cgroup/cgroup-reader.ts'
import type { MappedPages } from '../cgroup/mapped-pages.ts'
import { RUN_LABEL, type Run } from '../run.ts'
import { docker, inspectOne } from './cli.ts'
import type { EventWatch, Stranger } from './event-watch.ts'

const REMEDY =
  'Run where no other container of the image runs: one job at a time on a machine of your own (`concurrency`), and not beside the service itself.'

/** Somebody else's container with layers of our image. */
interface Neighbour {
  readonly id: string
  readonly name: string
  /** Layers that it shares, and all of ours. */
  readonly shared: number
  readonly layers: number
}

/**
 * Finds containers of others that run our image, or one on the same layers.
 * File pages that they have in use stay in memory and are charged to them: a
 * service that died at 80 MiB alone "held" at 65 beside another of its image.
 */
export class Neighbours {
  private readonly run: Pick<Run, 'id'>
  private readonly events: EventWatch
  private readonly layersOf = new Map<string, readonly string[]>()
  private listed = false

  constructor(run: Pick<Run, 'id'>, events: EventWatch) {
    this.run = run
    this.events = events
  }

  /** Those that were not found before. */
  async find(imageId: string): Promise<readonly Neighbour[]> {
    const strangers = this.events.strangers.splice(0)
    if (!this.listed) strangers.push(...(await this.list()))
    this.listed = true
    const found: Neighbour[] = []
    for (const { id, name, image } of strangers) {
      const own = await this.readLayers(imageId)
      const theirs = await this.readLayers(image)
      const shared = countShared(own, theirs)
      if (shared > 0) found.push({ id, name, shared, layers: own.length })
    }
    return found
  }

  private async list(): Promise<readonly Stranger[]> {
    const format = `{{.ID}}\t{{.Names}}\t{{.Image}}\t{{.Label "${RUN_LABEL}"}}`
    const asked = ['ps', '--no-trunc', '--format', format]
    const { stdout } = await docker(asked)
    return stdout
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id, , , run]) => id && run !== this.run.id)
      .map(([id = '', name = '', image = '']) => ({ id, name, image }))
  }

  /** By diff id, from the base up; none of an image that is gone. */
  private async readLayers(image: string): Promise<readonly string[]> {
    const known = this.layersOf.get(image)
    if (known) return known
    const asked = ['image', 'inspect', '--', image]
    type Layered = { readonly RootFS?: { readonly Layers?: readonly string[] } }
    const found = await inspectOne<Layered>(asked)
    const layers = found?.RootFS?.Layers ?? []
    this.layersOf.set(image, layers)
    return layers
  }
}

/** Layers by diff id, from the base up: the same files on another base are other files on disk. */
export function countShared(
  own: readonly string[],
  theirs: readonly string[]
): number {
  const differs = own.findIndex((layer, i) => layer !== theirs[i])
  return differs < 0 ? own.length : differs
}

/** Whether it may have most of our file pages in use. */
export function sharesMost({ shared, layers }: Neighbour): boolean {
  return shared * 2 > layers
}

/** Whether somebody has most of our file pages in use. A few MiB are the kernel's delay in counting. */
export function isMostForeign({ mapped, foreign }: MappedPages): boolean {
  return foreign > 4 * MIB && foreign * 2 > mapped
}

/** Who has them in use can't be seen: a build, another engine, a backup. */
export function describeForeign({ mapped, foreign }: MappedPages): Finding {
  return {
    code: 'image-shared',
    severity: 'warning',
    message: `Of ${formatBytes(mapped)} of file pages that the service had in use, ${formatBytes(foreign)} were charged to something else on this machine, which has them in use too: they cost the trials nothing, and would on a machine of its own.`,
    remedy: REMEDY
  }
}

export async function describeNeighbours(
  neighbours: readonly Neighbour[]
): Promise<Finding> {
  const [most] = neighbours.toSorted((a, b) => b.shared - a.shared)
  const { name, shared, layers } = most!
  const others = neighbours.length - 1
  const who = `Another container, ${name}${others > 0 ? ` (and ${others} more)` : ''},`
  const what =
    shared === layers
      ? 'ran the same image meanwhile'
      : `ran an image meanwhile that shares ${shared} of the ${layers} layers of this one`
  const charged = await readCharged(most!)
  const much = charged
    ? ` (it is charged for ${formatBytes(charged)} of them)`
    : ''
  return {
    code: 'image-shared',
    severity: sharesMost(most!) ? 'warning' : 'note',
    message: `${who} ${what}: file pages that it has in use${much} cost the trials nothing, and would on a machine of its own.`,
    remedy: REMEDY
  }
}

/** File pages that it has in use, where its counters can be seen: bytes. */
async function readCharged({ id }: Neighbour): Promise<number | undefined> {
  const asked = ['container', 'inspect', '--format', '{{.State.Pid}}', id]
  const pid = Number((await docker(asked)).stdout)
  const reader = pid > 0 ? openCgroupCounters(pid, id) : undefined
  const counters = reader?.read()
  reader?.close()
  const bytes = counters && counters.fileBytes - counters.inactiveFileBytes
  return bytes && bytes > 0 ? bytes : undefined
}
