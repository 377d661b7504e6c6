import { setTimeout as sleep } from 'node:timers/promises'
import type { Counters } from '../../measurement/measurement.ts'
import { QUIET_BYTES, QUIET_SHARE } from './wait-for-rest.ts'

/** A service that does nothing for so long has come to rest. */
const QUIET_MS = 300
const LOOK_MS = 50
/** For a service that never rests: as long as this, or twice its start-up. */
const MIN_REST_MS = 2000

/**
 * Waits until a service that is ready has come to rest: the first of four
 * workers answers while the others still load, and a replay of 0.1 s would
 * end before they need their memory (measured: 100 MiB held in 3 of 5 trials,
 * and the fourth worker died of it in the others). A service may never rest:
 * then it ends too.
 *
 * @returns which share of a core it uses all the time; 0: it rested
 */
export async function waitUntilIdle(
  read: () => Counters | undefined,
  until: {
    readonly startupMs: number
    readonly quietMs?: number | undefined
    readonly signal: AbortSignal
  }
): Promise<number> {
  const { quietMs = QUIET_MS } = until
  const startMs = performance.now()
  const endMs = startMs + Math.max(MIN_REST_MS, until.startupMs * 2)
  const first = read()
  let before = first
  let sinceMs = startMs
  while (before && performance.now() < endMs && !until.signal.aborted) {
    await sleep(LOOK_MS)
    const now = read()
    if (!now) return 0
    const spanMs = performance.now() - sinceMs
    const busy =
      now.cpuMs - before.cpuMs > QUIET_SHARE * quietMs ||
      Math.abs(now.memoryBytes - before.memoryBytes) > QUIET_BYTES
    if (!busy && spanMs >= quietMs) return 0
    if (!busy) continue
    before = now
    sinceMs = performance.now()
  }
  const usedMs = (before?.cpuMs ?? NaN) - (first?.cpuMs ?? NaN)
  return usedMs / (performance.now() - startMs) || 0
}
