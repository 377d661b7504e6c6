import type { Measurement, SampleColumns } from './measurement.ts'

/** What a process takes along when it goes: less is a thread that ended. */
const LOST_SHARE = 0.1
/** How far back is looked for what there was before, samples. */
const BACK = 20

/**
 * Samples at which processes were back that had gone with their memory: a
 * worker that was killed, or ended, and was started again. The container itself
 * is never restarted; when it ends, so does its trial.
 */
export function findRestarts(samples: SampleColumns): number[] {
  const { length, pids, anonymousBytes } = samples
  const found: number[] = []
  let lost: number | undefined
  for (let i = 1; i < length; i++) {
    if (lost === undefined) {
      const before = pids[i - 1]!
      if (pids[i]! < before && hasLostMemory(anonymousBytes, i)) lost = before
    } else if (pids[i]! >= lost) {
      found.push(i)
      lost = undefined
    }
  }
  return found
}

/** Memory goes a moment before or after its process is counted out. */
function hasLostMemory(bytes: Float64Array, at: number): boolean {
  const from = Math.max(at - BACK, 0)
  let most = 0
  for (let i = from; i <= at; i++) most = Math.max(most, bytes[i]!)
  let least = most
  for (let i = at; i < Math.min(at + BACK, bytes.length); i++)
    least = Math.min(least, bytes[i]!)
  return most - least > most * LOST_SHARE
}

/**
 * Requests that were answered at a second go, on a fresh connection, while a
 * process was restarted: it may have crashed, and another one answered.
 */
export function countResentInRestart({
  notes,
  samples,
  marks
}: Pick<Measurement, 'notes' | 'samples' | 'marks'>): number {
  const resent = notes.find(({ kind }) => kind === 'retried')?.exchanges ?? 0
  if (resent === 0) return 0
  const fromMs = marks.settledMs ?? marks.readyMs ?? Infinity
  const restarts = findRestarts(samples)
  return restarts.some((i) => samples.atMs[i]! >= fromMs) ? resent : 0
}
