import { setTimeout as sleep } from 'node:timers/promises'
import type { Rest } from '../../measurement/after-load.ts'

/** What moves while a service works. NaN: not to be seen. */
export interface Activity {
  readonly cpuMs: number
  /** Memory that cannot be dropped. */
  readonly memoryBytes: number
  readonly networkBytes: number
}

export interface RestBounds {
  /** A service that does nothing for so long rests. */
  readonly quietMs: number
  /** After so long it is waited for no longer. */
  readonly mostMs: number
}

/** Where nothing moves, this is all that the wait costs, twice. */
const LOOK_MS = 25
/** Nothing, in a look: less than 15 % of a core, hardly a page or a packet. */
export const QUIET_SHARE = 0.15
export const QUIET_BYTES = 2 ** 18
const QUIET_PACKETS_BYTES = 4096
/** A service that always does something: so much more is more than that. */
const MORE_THAN_IDLE = 1.5

/**
 * Whether it worked between two looks. Memory that it gives back is no work.
 *
 * @param idleShare of a core, which it uses when nobody asks it anything
 */
export function isBusy(
  before: Activity,
  now: Activity,
  { spanMs, idleShare }: { spanMs: number; idleShare: number }
): boolean {
  const share = Math.max(QUIET_SHARE, idleShare * MORE_THAN_IDLE)
  return (
    now.cpuMs - before.cpuMs > share * spanMs ||
    now.memoryBytes - before.memoryBytes > QUIET_BYTES ||
    now.networkBytes - before.networkBytes > QUIET_PACKETS_BYTES
  )
}

/**
 * Waits until a service has done with what the last answers left it: one that
 * answers 202 and works on needs its memory then, and may be killed for it.
 */
export async function waitForRest(
  read: () => Activity | undefined,
  by: RestBounds & {
    readonly idleShare: number
    readonly clock: () => number
    readonly signal: AbortSignal
  }
): Promise<Rest> {
  const fromMs = by.clock()
  let [toMs, lookedMs] = [fromMs, fromMs]
  let before = read()
  while (!by.signal.aborted) {
    await sleep(LOOK_MS)
    const [now, nowMs] = [read(), by.clock()]
    const span = { spanMs: nowMs - lookedMs, idleShare: by.idleShare }
    if (before && now && isBusy(before, now, span)) toMs = nowMs
    if (nowMs - toMs >= by.quietMs) return { fromMs, toMs, came: true }
    if (nowMs - fromMs >= by.mostMs) break
    ;[before, lookedMs] = [now, nowMs]
  }
  return { fromMs, toMs: by.clock(), came: false }
}
