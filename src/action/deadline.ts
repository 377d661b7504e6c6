import { setTimeout as sleep } from 'node:timers/promises'

/** From then on: the runner kills us 10 s after it began to cancel. */
const CANCELLED_MS = 3000

/** How long somebody else has for what they are asked. */
export interface Deadline {
  readonly deadlineMs?: number
  /** Fires when the run is cancelled. */
  readonly signal?: AbortSignal
}

/** What comes of it, or a sentence: that it did not come in time. */
export function inTime<T>(
  work: Promise<T>,
  { deadlineMs, signal }: Deadline & { readonly deadlineMs: number }
): Promise<T | string> {
  const ways: Promise<T | string>[] = [work, late(deadlineMs)]
  if (signal) ways.push(cancelled(signal).then(() => late(CANCELLED_MS)))
  return Promise.race(ways)
}

async function late(ms: number): Promise<string> {
  await sleep(ms, undefined, { ref: false })
  return `It took longer than ${ms / 1000} s.`
}

function cancelled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
