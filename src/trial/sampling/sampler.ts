import type { Counters, SampleColumns } from '../../measurement/measurement.ts'
import type { CounterReader } from '../../runtime/counter-reader.ts'
import { SampleLog } from './sample-log.ts'

const EVERY_MS = 10

export interface SamplerPlan {
  /** ms since the trial's start. */
  readonly clock: () => number
  readonly everyMs?: number
  readonly onSample?: (counters: Counters, atMs: number) => void
}

export interface Sampler {
  columns(): SampleColumns
  /** One more reading now; the last one that there was when it is gone or over. */
  sample(): Counters | undefined
  /** Takes a last reading and ends; gives the last one that there was. */
  stop(): Counters | undefined
}

/** Reads the counters at a fixed tick, until it is stopped. */
export function startSampler(
  reader: CounterReader,
  plan: SamplerPlan
): Sampler {
  const log = new SampleLog()
  const everyMs = plan.everyMs ?? EVERY_MS
  const firstMs = plan.clock()
  let latest: Counters | undefined
  let ticks = 0
  let timer: NodeJS.Timeout | undefined
  let isOver = false

  const sample = (): Counters | undefined => {
    // One more might move the columns that somebody has by now.
    const counters = isOver ? undefined : reader.read()
    if (!counters) return latest
    latest = counters
    const atMs = plan.clock()
    log.add(atMs, counters)
    plan.onSample?.(counters, atMs)
    return latest
  }
  const tick = (): void => {
    sample()
    // From the schedule and not from this tick: a late one does not shift all
    // that follow, and missed ones are left out.
    const elapsedMs = plan.clock() - firstMs
    ticks = Math.max(ticks + 1, Math.ceil(elapsedMs / everyMs))
    timer = setTimeout(tick, ticks * everyMs - elapsedMs).unref()
  }
  tick()

  return {
    columns: () => log.columns(),
    sample,
    stop: () => {
      sample()
      isOver = true
      clearTimeout(timer)
      return latest
    }
  }
}
