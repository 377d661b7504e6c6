import type { Probe, SearchState } from './history.ts'
import { blame, isProof } from './past.ts'

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
  const { startupMs, startupCpuMs, replayMs, requests } = facts
  const stretched = (ms: number, cpuMs: number): number =>
    Math.max(ms, (cpuMs * 1000) / cpuMillicores)
  const startup = stretched(startupMs, startupCpuMs)
  const replay = stretched(replayMs, facts.cpuMsPerRequest * requests)
  return 1.2 * (startup + replay)
}
