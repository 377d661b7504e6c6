import { setTimeout as sleep } from 'node:timers/promises'
import type { Counters } from '../../measurement/measurement.ts'

/** A service that does nothing for so long has come to rest. */
const QUIET_MS = 300
const LOOK_MS = 50
/** Nothing: less than 15 % of a core, and hardly a page more. */
const QUIET_SHARE = 0.15
const QUIET_BYTES = 2 ** 18

/**
 * Waits until a service that is ready has come to rest: the first of four
 * workers answers while the others still load, and a replay of 0.1 s would
 * end before they need their memory (measured: 100 MiB held in 3 of 5 trials,
 * and the fourth worker died of it in the others). Ends after `mostMs` too,
 * for a service may never rest.
 */
export async function waitUntilIdle(
  read: () => Counters | undefined,
  until: {
    readonly mostMs: number
    readonly quietMs?: number | undefined
    readonly signal: AbortSignal
  }
): Promise<void> {
  const { quietMs = QUIET_MS } = until
  const endMs = performance.now() + until.mostMs
  let before = read()
  let sinceMs = performance.now()
  while (before && performance.now() < endMs && !until.signal.aborted) {
    await sleep(LOOK_MS)
    const now = read()
    if (!now) return
    const spanMs = performance.now() - sinceMs
    const busy =
      now.cpuMs - before.cpuMs > QUIET_SHARE * quietMs ||
      Math.abs(now.memoryBytes - before.memoryBytes) > QUIET_BYTES
    if (!busy && spanMs >= quietMs) return
    if (!busy) continue
    before = now
    sinceMs = performance.now()
  }
}
