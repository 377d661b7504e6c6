import { setTimeout as sleep } from 'node:timers/promises'
import type { Counters, CounterTraits } from '../../measurement/measurement.ts'
import { type ClusterApi, Refused } from './api.ts'
import { SERVICE } from './objects.ts'
import { type KubeletReading, parseCadvisor } from './parse-cadvisor.ts'
import type { PodCounters, Seen } from './pod-counters.ts'

/** The kubelet looks at containers about so often, ms; nobody can hurry it. */
const PERIOD_MS = 10_000
const ASK_MS = 500
/** It puts off a look by as much again where it finds little to do. */
const SETTLE_MS = 3 * PERIOD_MS

/** Counters as the node's kubelet has them, where no sampler may run. */
export class KubeletCounters implements PodCounters {
  readonly traits: CounterTraits = { source: 'kubelet', periodMs: PERIOD_MS }
  readonly seen: Promise<Seen> = Promise.resolve('counters')
  readonly listeners = undefined
  readonly startedAtMs = NaN
  private readonly closing = new AbortController()
  private heardMs = performance.now()
  private latest: Counters | undefined
  private readMs = 0
  private peakBytes = 0
  /** From the node's clock to `performance.now()`: the quickest answer's. */
  private offsetMs = Infinity

  constructor(api: ClusterApi, of: { node: string; pod: string }) {
    void this.follow(api, of)
  }

  get silentMs(): number {
    return performance.now() - this.heardMs
  }

  read(): Counters | undefined {
    const { latest } = this
    this.latest = undefined
    return latest
  }

  /** Until a look that was taken after now is in, or is too late. */
  async settle(): Promise<void> {
    const fromMs = performance.now()
    const isIn = (): boolean => this.readMs + this.offsetMs > fromMs
    while (!isIn() && performance.now() - fromMs < SETTLE_MS)
      await sleep(ASK_MS / 2)
  }

  close(): void {
    this.closing.abort()
  }

  private async follow(
    api: ClusterApi,
    { node, pod }: { node: string; pod: string }
  ): Promise<void> {
    const of = { namespace: api.namespace, pod, container: SERVICE }
    while (!this.closing.signal.aborted) {
      // What goes wrong shows as silence.
      const text = await readCadvisor(api, node).catch(() => undefined)
      if (text !== undefined) {
        this.heardMs = performance.now()
        this.note(parseCadvisor(text, of))
      }
      await sleep(ASK_MS, undefined, { ref: false })
    }
  }

  private note(reading: KubeletReading | undefined): void {
    if (!reading || reading.atMs === this.readMs) return
    const { atMs, counters } = reading
    this.readMs = atMs
    this.offsetMs = Math.min(this.offsetMs, performance.now() - atMs)
    this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes)
    const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes
    this.latest = { ...counters, memoryPeakBytes }
  }
}

/** Whether the account may ask the kubelet of a node. */
export async function canAskKubelet(
  api: ClusterApi,
  node: string
): Promise<boolean> {
  try {
    await readCadvisor(api, node)
    return true
  } catch (thrown) {
    if (thrown instanceof Refused) return false
    throw thrown
  }
}

function readCadvisor(api: ClusterApi, node: string): Promise<string> {
  return api.textAbsolute(`/api/v1/nodes/${node}/proxy/metrics/cadvisor`)
}
