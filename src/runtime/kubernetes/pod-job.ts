import { throwIfCancelled } from '../../commands/run-command.ts'
import { disturbed } from '../disturbance.ts'
import { type ClusterApi, Refused } from './api.ts'
import { clusterRefused, isQuota, podStuck } from './cluster-errors.ts'
import {
  DEADLINE_S,
  type PodPlan,
  composeJob,
  composeProgram
} from './manifest.ts'
import type { Event, Job, List, Pod } from './objects.ts'
import { describeAct, findTrouble, unschedulableWords } from './pod-trouble.ts'
import { PodWatch } from './pod-watch.ts'

/** How often a pod that does not start is asked why: ms. */
const LOOK_MS = 500
const MOVE_ON_MS = 60_000
/** Until an ended pod is out of the way of the next: ms. */
const REMOVED_MS = 20_000

/** A Job of ours with its one pod: made, kept alive, removed. */
export class PodJob {
  readonly name: string
  readonly watch: PodWatch
  private readonly api: ClusterApi
  private readonly uid: string
  private readonly sinceMs = performance.now()
  private readonly timer: NodeJS.Timeout
  private removal: Promise<void> | undefined

  /** Throws `cluster-refused` with the cluster's words. */
  static async create(api: ClusterApi, plan: PodPlan): Promise<PodJob> {
    const job = await tell('create jobs', () =>
      api.create<Job>('batch/jobs', composeJob(plan))
    )
    const made = new PodJob(api, job)
    try {
      const program = composeProgram(plan, job.metadata.uid)
      await tell('create config maps', () => api.create('configmaps', program))
      return made
    } catch (thrown) {
      await made.remove()
      throw thrown
    }
  }

  private constructor(api: ClusterApi, { metadata }: Job) {
    this.api = api
    this.name = metadata.name
    this.uid = metadata.uid
    this.watch = new PodWatch(api, this.name)
    this.timer = setInterval(() => void this.moveOn(), MOVE_ON_MS).unref()
  }

  get pod(): Pod | undefined {
    return this.watch.pod
  }

  private get phase(): string {
    return this.pod?.status?.phase ?? ''
  }

  /**
   * Waits until it is so far, and throws why it will never be.
   *
   * @param mostMs until it is called stuck
   * @param sooner ends the wait, too; of a pod that is there
   */
  async reach(
    isSo: (pod: Pod) => boolean,
    mostMs: number,
    sooner?: Promise<unknown>
  ): Promise<Pod> {
    const arrived = (): boolean => this.pod !== undefined && isSo(this.pod)
    for (;;) {
      if (await this.watch.until(arrived, LOOK_MS, sooner)) return this.pod!
      throwIfCancelled()
      const waitedMs = performance.now() - this.sinceMs
      const act = this.findAct()
      if (act !== undefined) throw disturbed(act)
      const events = await this.listEvents()
      const trouble = findTrouble({ pod: this.pod, events, waitedMs })
      if (trouble) throw trouble
      if (waitedMs > mostMs) throw podStuck(waitedMs, lastWords(events))
    }
  }

  /** Whether a node has room for it; throws when it never may start at all. */
  async findsRoom(mostMs: number): Promise<boolean> {
    const isDecided = (pod: Pod): boolean =>
      pod.spec.nodeName !== undefined || unschedulableWords(pod) !== undefined
    try {
      const pod = await this.reach(isDecided, mostMs)
      return pod.spec.nodeName !== undefined
    } catch (thrown) {
      // A quota is a lack of room, too.
      if (isQuota(thrown)) return false
      throw thrown
    }
  }

  /** What somebody else did to it; undefined: nothing until now. */
  findAct(): string | undefined {
    const { pod, watch, removal } = this
    if (removal) return undefined
    if (watch.isGone) return (pod && describeAct(pod)) ?? 'it was removed'
    return pod && describeAct(pod)
  }

  /** Can be called twice. Comes back when the pod has ended, or after 20 s. */
  remove(): Promise<void> {
    this.removal ??= this.removeOnce()
    return this.removal
  }

  private async removeOnce(): Promise<void> {
    clearInterval(this.timer)
    try {
      await this.api.delete(`batch/jobs/${this.name}`)
      // Its object stays for a second longer, and takes nobody's room.
      const isOver = (): boolean =>
        this.watch.isGone || /^(Succeeded|Failed)$/.test(this.phase)
      if (this.pod) await this.watch.until(isOver, REMOVED_MS)
    } catch {
      // The end of the run tries again, and tells what is left.
    } finally {
      this.watch.close()
    }
  }

  /** Until the next time; nobody to say it, and the pod ends. */
  async moveOn(): Promise<void> {
    const ageS = Math.ceil((performance.now() - this.sinceMs) / 1000)
    const spec = { activeDeadlineSeconds: ageS + DEADLINE_S }
    await this.api
      .patch(`batch/jobs/${this.name}`, { spec })
      .catch(() => undefined)
  }

  private async listEvents(): Promise<readonly Event[]> {
    const { pod, uid } = this
    const of = [uid, pod?.metadata.uid]
    const { items } = await this.api.get<List<Event>>('events')
    return items.filter(({ involvedObject }) => of.includes(involvedObject.uid))
  }
}

/** With the words of what was asked, when the cluster says no. */
export async function tell<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (thrown) {
    throw thrown instanceof Refused
      ? clusterRefused(what, thrown.message)
      : thrown
  }
}

function lastWords(events: readonly Event[]): string {
  return events.at(-1)?.message ?? 'The cluster tells nothing of it.'
}
