import type { CounterReader } from '../counter-reader.ts'
import type { Listener } from '../listening.ts'
import type { Refused } from './api.ts'

/** What came of it: a service, its end, no counters, or a no of the cluster. */
export type Seen = 'counters' | 'ended' | { readonly blind: string } | Refused

/** Who reads a pod's counters: our program beside it, or the node's kubelet. */
export type CountedBy = 'sampler' | 'kubelet'

/** The counters of a service in a pod, and what else is known with them. */
export interface PodCounters extends CounterReader {
  /** Settles once counters come, or never will. */
  readonly seen: Promise<Seen>
  /** What listens in the pod, as it was last told; undefined: nobody tells. */
  readonly listeners: readonly Listener[] | undefined
  /** When the service began, by `performance.now()`; NaN: nobody tells. */
  readonly startedAtMs: number
  /** How long nothing was heard, ms. */
  readonly silentMs: number
}
