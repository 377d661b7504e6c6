import type { Probe, SearchFacts, SearchState } from './search-state.ts'
import type { Reference } from './outcome/outcome.ts'
import { blame, isProof } from './outcome/failure.ts'

/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000

/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held.
 */
export function planMemoryProbe(
  { facts, trials }: SearchState,
  memoryBytes: number,
  purpose: 'bracket' | 'decide'
): Probe {
  const { full, startupMs, replayMs, growthBytesPerRequest } = facts
  const fooled = trials.some(
    (whole) =>
      whole.probe.wholeDataset &&
      blame(whole, full) === 'memory' &&
      trials.some(
        (part) =>
          isProof(part) &&
          !part.probe.wholeDataset &&
          part.probe.size.memoryBytes <= whole.probe.size.memoryBytes
      )
  )
  const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs)
  const wholeDataset = short || fooled || growthBytesPerRequest !== undefined
  return { purpose, size: { ...full, memoryBytes }, wholeDataset }
}

/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
export function expectedProofMs(
  { facts }: SearchState,
  cpuMillicores: number
): number {
  const { startupMs, replayMs } = expectAt(facts, cpuMillicores)
  return 1.2 * (startupMs + replayMs)
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
