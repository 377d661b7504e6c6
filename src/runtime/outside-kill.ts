/**
 * A kill from outside of the engine (earlyoom, systemd-oomd, `kill -9 PID`), of
 * which the engine tells as little as of an end of the service's own: only an
 * exit code, 128 + the signal's number.
 *
 * A limit of memory that is too small ends so too, by the kernel: itself, or
 * a worker whose parent ends with the same code. The container's own count of
 * OOM kills goes with the container, and the engine may be told too late. The
 * machine's count stays, and it has been raised before the signal is sent. Where
 * it has not moved, the kernel killed nobody, and no limit is to blame.
 *
 * What is left is a service that kills itself (a JVM with
 * `-XX:OnOutOfMemoryError="kill -9 %p"`, a watchdog inside). From here it looks
 * the same, for the sender of a signal is not known afterwards. So the trial is
 * repeated once, as for any act of others; when it ends so again at the same
 * limits, the service did it, and the trial is a failure like any other.
 *
 * Who ends without an error when asked to by SIGTERM is not seen.
 */
import { readFileSync } from 'node:fs'
import type { Exit } from '../measurement/exit.ts'

const SIGNALS: Readonly<Record<number, string>> = {
  137: 'SIGKILL',
  143: 'SIGTERM'
}

export const KILL_REMEDY =
  'Look at what ends processes on this machine (earlyoom, systemd-oomd, a clean-up job), and whether the service kills itself: then let it exit instead, for example a JVM by `-XX:+ExitOnOutOfMemoryError`.'

/** By the kernel for memory, of anybody, since this machine runs. NaN: it does not say. */
export function readOomKills(): number {
  try {
    const text = readFileSync('/proc/vmstat', 'latin1')
    return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? NaN)
  } catch {
    return NaN
  }
}

/**
 * Who ended it, a part of a sentence; undefined: itself, the kernel for memory,
 * or it can't be told.
 *
 * @param kills OOM kills of the machine: before its start, and at its end; NaN:
 *   not known, which says nothing
 */
export function describeKill(
  { code, oomKilled }: Exit,
  kills: { readonly before: number; readonly after: number }
): string | undefined {
  const signal = SIGNALS[code]
  if (!signal || oomKilled || kills.before !== kills.after) return undefined
  return `it was ended by ${signal} (exit code ${code}), which came neither from Docker nor from the kernel for want of memory`
}
