import { setTimeout as sleep } from 'node:timers/promises'
import type { ProfileError } from '../../foundation/errors.ts'
import { parseObject } from '../../foundation/json.ts'
import { type ClusterApi, Refused } from './api.ts'
import { clusterLost } from './cluster-errors.ts'
import type { Change, List, Pod } from './objects.ts'

/** A watch that broke is begun again for so long: ms. */
const PATIENCE_MS = 20_000
const PAUSE_MS = 300

/** Follows the pod of one Job from its beginning to its end. */
export class PodWatch {
  /** As it was last told; undefined: there is none yet. */
  pod: Pod | undefined
  /** It was there, and is no more. */
  isGone = false
  /** Settles when the cluster answers no more; never rejects. */
  readonly lost: Promise<ProfileError>
  private readonly api: ClusterApi
  private readonly selector: string
  private readonly closing = new AbortController()
  private readonly loss = Promise.withResolvers<ProfileError>()
  private readonly listeners = new Set<() => void>()

  /** @param jobName in the label of its pods */
  constructor(api: ClusterApi, jobName: string) {
    this.api = api
    this.selector = `labelSelector=${encodeURIComponent(`job-name=${jobName}`)}`
    this.lost = this.loss.promise
    void this.follow()
  }

  /** Calls now and whenever something changed, until it is told to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    listener()
    return () => void this.listeners.delete(listener)
  }

  /** Whether it came to be within this time, or something else came sooner. */
  async until(
    isSo: () => boolean,
    mostMs: number,
    sooner?: Promise<unknown>
  ): Promise<boolean> {
    const came = Promise.withResolvers<boolean>()
    void sooner?.then(() => came.resolve(true))
    const stop = this.onChange(() => {
      if (isSo()) came.resolve(true)
    })
    const late = setTimeout(() => came.resolve(false), mostMs)
    try {
      return await came.promise
    } finally {
      clearTimeout(late)
      stop()
    }
  }

  close(): void {
    this.closing.abort()
  }

  private async follow(): Promise<void> {
    const { signal } = this.closing
    let answeredMs = performance.now()
    while (!signal.aborted) {
      try {
        const from = await this.list()
        answeredMs = performance.now()
        const asked = `pods?watch=1&resourceVersion=${from}&${this.selector}`
        for await (const line of this.api.lines(asked, signal)) {
          this.note(parseObject<Change>(line))
          answeredMs = performance.now()
        }
      } catch (thrown) {
        if (signal.aborted) return
        const isOver = performance.now() - answeredMs > PATIENCE_MS
        // 410: what we know is too old to go on from.
        const isNo = thrown instanceof Refused && thrown.status !== 410
        if (isOver || isNo)
          return this.loss.resolve(clusterLost(String(thrown)))
      }
      // A watch ends after some minutes by itself, too.
      await sleep(PAUSE_MS, undefined, { ref: false })
    }
  }

  private async list(): Promise<string> {
    const { items, metadata } = await this.api.get<List<Pod>>(
      `pods?${this.selector}`
    )
    const [pod] = items
    if (pod) this.note({ type: 'MODIFIED', object: pod })
    else if (this.pod) this.note({ type: 'DELETED', object: this.pod })
    return metadata.resourceVersion ?? '0'
  }

  private note(change: Change | undefined): void {
    if (!change || change.type === 'ERROR' || change.type === 'BOOKMARK') return
    this.pod = change.object
    if (change.type === 'DELETED') this.isGone = true
    for (const listener of [...this.listeners]) listener()
  }
}
