import { setTimeout as sleep } from 'node:timers/promises'
import type {
  Counters,
  CounterTraits
} from '../../../measurement/measurement.ts'
import type { Listener } from '../../listening.ts'
import { type ClusterApi, Refused } from '../api.ts'
import { PERIOD_MS } from '../manifest.ts'
import { SAMPLER } from '../objects.ts'
import type { PodCounters, Seen } from '../pod-counters.ts'
import { type Fields, parseSample, parseSamplerLine } from './parse-samples.ts'

/** Samples until the two clocks are taken for compared. */
const COMPARED = 5

/** Before what broke is begun again: ms. */
const PAUSE_MS = 300

/** Follows what the sampler beside a service prints. */
export class SamplerStream implements PodCounters {
  /** Settles once counters come, or never will. */
  readonly seen: Promise<Seen>
  /** Of the pod, as it was last told; undefined: not yet. */
  listeners: readonly Listener[] | undefined
  private readonly seeing = Promise.withResolvers<Seen>()
  private readonly closing = new AbortController()
  private fields: Fields | undefined
  private latest: readonly string[] | undefined
  private startedNodeMs = NaN
  private samples = 0
  private heardMs = performance.now()
  private peakBytes = 0
  /** From the node's clock to `performance.now()`: the quickest line's. */
  private offsetMs = Infinity

  constructor(api: ClusterApi, podName: string) {
    this.seen = this.seeing.promise
    void this.follow(api, podName)
  }

  get traits(): CounterTraits {
    const source = this.fields?.source ?? 'cgroup-v2'
    return { source, periodMs: PERIOD_MS }
  }

  /** When the service's first process began, by `performance.now()`. */
  get startedAtMs(): number {
    return this.startedNodeMs + this.offsetMs
  }

  /** How long nothing was heard, ms: it says something 100 times a second. */
  get silentMs(): number {
    return performance.now() - this.heardMs
  }

  read(): Counters | undefined {
    const { fields, latest } = this
    this.latest = undefined
    if (!fields || !latest) return undefined
    const counters = parseSample(fields, latest)
    // Kernels before 5.19 keep no high-water mark for v2: then it is ours.
    this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes)
    const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes
    return { ...counters, memoryPeakBytes }
  }

  close(): void {
    this.closing.abort()
  }

  private async follow(api: ClusterApi, podName: string): Promise<void> {
    const asked = `pods/${podName}/log?follow=true&container=${SAMPLER}`
    const { signal } = this.closing
    // Begun again where the API server went away: the pod's watch says when
    // that is too long.
    for (let from = ''; !signal.aborted; from = '&tailLines=1') {
      try {
        for await (const line of api.lines(asked + from, signal))
          this.note(line)
        return this.end('ended')
      } catch (thrown) {
        if (thrown instanceof Refused) return this.end(thrown)
      }
      await sleep(PAUSE_MS, undefined, { ref: false })
    }
  }

  private end(why: Seen): void {
    this.seeing.resolve(why)
  }

  private note(text: string): void {
    this.heardMs = performance.now()
    const line = parseSamplerLine(text)
    switch (line?.kind) {
      case 'started':
        this.startedNodeMs = line.atMs
        return this.compareClocks(line.atMs)
      case 'fields':
        this.fields = line.fields
        return
      case 'listens':
        this.listeners = line.listeners
        return
      case 'sample':
        this.latest = line.words
        this.samples += 1
        this.compareClocks(line.atMs)
        if (this.samples === COMPARED) this.seeing.resolve('counters')
        return
      case 'blind':
        return this.end({ blind: line.cause })
      case 'ended':
        return this.end('ended')
    }
  }

  /** A line is on its way for a while, and never negative: the least is it. */
  private compareClocks(nodeMs: number): void {
    this.offsetMs = Math.min(this.offsetMs, performance.now() - nodeMs)
  }
}
