import type {
  Probe,
  SearchFacts,
  SearchSettings,
  SearchState,
  Showing
} from './search-state.ts'
import type { LatencyLimit } from './outcome/latency-limit.ts'
import type { Reference } from './outcome/outcome.ts'
import { findStep, soakGrowth } from './memory/climb.ts'
import { isElastic } from './memory/elastic.ts'
import { blame, heldAlone } from './outcome/failure.ts'
import { START_SPREAD } from './outcome/slower-than-full.ts'

/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000

/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held. Where memory makes
 * speed, it is compared with full size.
 */
export function planMemoryProbe(
  { facts, trials }: SearchState,
  memoryBytes: number,
  purpose: 'bracket' | 'decide'
): Probe {
  const size = { ...facts.full, memoryBytes }
  if (isElastic({ trials }))
    return { purpose, size, wholeDataset: true, compared: true }
  const { full, startupMs, replayMs, growthBytesPerRequest } = facts
  const fooled = trials.some(
    (whole) =>
      whole.probe.wholeDataset &&
      blame(whole, full) === 'memory' &&
      trials.some(
        (part) =>
          heldAlone(part) &&
          !part.probe.wholeDataset &&
          part.probe.size.memoryBytes <= whole.probe.size.memoryBytes
      )
  )
  const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs)
  const wholeDataset = short || fooled || growthBytesPerRequest !== undefined
  return { purpose, size, wholeDataset }
}

/** One replay with a whole core or more misses a limit plainly, or not at all. */
const PLAIN = 1.5

/**
 * The latency limits that a probe is held to: a proof to all of them; a trial
 * that decides about memory to half as much again, for with less memory there
 * may be fewer workers, and no CPU makes up for them.
 */
export function limitsOf(
  { purpose, wholeDataset, compared }: Probe,
  { latencyLimits }: Pick<SearchSettings, 'latencyLimits'>,
  { missedLimits }: Pick<SearchFacts, 'missedLimits'>
): readonly LatencyLimit[] {
  if (purpose === 'proof') return latencyLimits
  if (purpose !== 'decide' || !wholeDataset) return []
  const missed = missedLimits.map(({ metric }) => metric)
  return latencyLimits
    .filter(({ metric }) => !missed.includes(metric))
    .map(({ metric, limitMs }) => ({
      metric,
      limitMs: limitMs * (compared ? Math.exp(START_SPREAD) : PLAIN)
    }))
}

/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
export function expectedProofMs(
  { facts, settings }: SearchState,
  cpuMillicores: number
): number {
  const { startupMs, replayMs } = expectAt(facts, cpuMillicores)
  const loadMs = Math.max(replayMs, soakLoadMs(replayMs, settings.soakMs))
  const { workedOnMs } = facts
  const restMs = Number.isFinite(workedOnMs) ? workedOnMs : loadMs
  return 1.2 * (startupMs + loadMs + restMs)
}

/** Whether there is time for one more trial that holds, and for the proof. */
export function hasTime(state: SearchState): boolean {
  const { elapsedMs, settings, facts } = state
  const needMs = 2 * expectedProofMs(state, facts.full.cpuMillicores)
  return settings.timeBudgetMs - elapsedMs >= needMs
}

/** Replays of a proof, at least, unless they take so many times the soak's time. */
const SOAK = { replays: 20, times: 2 }
/** The same where memory came in steps and stayed: there may be more of them. */
const LONG_SOAK = { replays: 50, times: 2 }
/** Where memory came in steps, so long shows where they end. */
const LASTING_MS = 30_000
/** Growth is told when so many times the soak's time have shown it. */
const DOUBTFUL_TIMES = 3
/** Shorter replays are looked at together: a piece is so long at least. */
export const MIN_PIECE_MS = 500

/** Fewer replays say nothing of how much their need varies. */
const FEW_PEAKS = 4
/** Share by which the highest may lie above the lowest where nothing varies. */
const STEADY = 0.01

/**
 * Whether replay after replay needed the same memory, the first aside, which
 * finds empty caches: then more of them show nothing new.
 */
function isSteady([, ...peakBytes]: readonly number[]): boolean {
  return (
    peakBytes.length >= FEW_PEAKS &&
    Math.max(...peakBytes) <= Math.min(...peakBytes) * (1 + STEADY)
  )
}

/**
 * How long a proof is under load, its first replay included. A soak of 15 s:
 * 15 s with replays of 0.5 s, 20 with 1 s, 30 with 2 s and more.
 */
export function soakLoadMs(
  replayMs: number,
  soakMs: number,
  { replays, times } = SOAK
): number {
  return Math.min(Math.max(soakMs, replayMs * replays), soakMs * times)
}

/**
 * Whether a soak was so long that more of it would show little: 50 replays, or
 * 30 s where memory comes in steps, for there are fewer and fewer of them.
 */
export function isLasting(
  { peakBytes }: Pick<Showing, 'peakBytes'>,
  by: { readonly replays: number; readonly loadMs: number }
): boolean {
  if (by.replays >= LONG_SOAK.replays) return true
  return by.loadMs >= LASTING_MS && findStep(peakBytes) !== undefined
}

/**
 * Whether a soak goes on, after so many replays and so much time under load.
 * Before growth is said it is three times as long: heaps and caches fill up.
 */
export function soaksOn(
  soFar: {
    readonly loadMs: number
    readonly replayMs: number
    readonly look: () => {
      readonly peakBytes: readonly number[]
      readonly requests: number
    }
  },
  soakMs: number
): boolean {
  const { loadMs, replayMs, look } = soFar
  if (loadMs < soakMs) return true
  if (loadMs >= soakMs * DOUBTFUL_TIMES) return false
  const { peakBytes, requests } = look()
  if (soakGrowth(peakBytes, requests / peakBytes.length) !== undefined)
    return true
  if (loadMs >= soakLoadMs(replayMs, soakMs, LONG_SOAK)) return false
  return loadMs < soakLoadMs(replayMs, soakMs)
    ? !isSteady(peakBytes)
    : findStep(peakBytes) !== undefined
}

/**
 * What full size took, as it would be under a CPU limit: 1.5 s to start, 1.2 s
 * of them CPU time, are 0.3 + 1.2 ÷ 0.1 = 12.3 s at 100m, and no crawl.
 */
export function slowReference(
  reference: Reference,
  facts: SearchFacts,
  cpuMillicores: number
): Reference {
  const { startupMs, replayMs } = expectAt(facts, cpuMillicores)
  return {
    ...reference,
    startupMs,
    replayMs: (reference.replayMs * replayMs) / facts.replayMs,
    wholeMs: startupMs + replayMs
  }
}

function expectAt(facts: SearchFacts, cpuMillicores: number) {
  const stretched = (ms: number, cpuMs: number): number => {
    const quotaMs = (cpuMs || 0) / (cpuMillicores / 1000)
    const waitMs = Math.max(ms - (cpuMs || 0), 0)
    return Math.max(ms, waitMs + quotaMs)
  }
  return {
    startupMs: stretched(facts.startupMs, facts.startupCpuMs),
    replayMs: stretched(facts.replayMs, facts.cpuMsPerRequest * facts.requests)
  }
}
