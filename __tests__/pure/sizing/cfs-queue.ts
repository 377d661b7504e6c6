/**
 * A queue under a CFS quota: one thread answers first come, first served, and
 * in each period of 100 ms it runs for at most the quota. Exact, no noise.
 */

const PERIOD_MS = 100

export interface Served {
  readonly latenciesMs: number[]
  /** Periods with any work in them, and those in which the quota ran out. */
  readonly periods: number
  readonly throttledPeriods: number
  readonly endMs: number
}

export interface QueueLoad {
  /** CPU time of each request. */
  readonly costsMs: readonly number[]
  /** When each is due; undefined: each when the last was answered. */
  readonly dueMs?: readonly number[]
  /** Part of each answer's time that is waiting and not running. */
  readonly waitMs?: number
}

export function serve(load: QueueLoad, cpuMillicores: number): Served {
  const thread = new Thread(Math.min(cpuMillicores / 1000, 1) * PERIOD_MS)
  const latenciesMs = load.costsMs.map((costMs, i) => {
    const dueMs = load.dueMs?.[i] ?? thread.nowMs
    thread.nowMs = Math.max(thread.nowMs, dueMs)
    thread.run(costMs)
    thread.nowMs += load.waitMs ?? 0
    return thread.nowMs - dueMs
  })
  return {
    latenciesMs,
    periods: thread.periods,
    throttledPeriods: thread.throttled,
    endMs: thread.nowMs
  }
}

class Thread {
  nowMs = 0
  periods = 0
  throttled = 0
  private readonly quotaMs: number
  private period = -1
  private usedMs = 0

  constructor(quotaMs: number) {
    this.quotaMs = quotaMs
  }

  run(costMs: number): void {
    let leftMs = costMs
    while (leftMs > 1e-9) {
      const period = Math.floor(this.nowMs / PERIOD_MS + 1e-9)
      if (period !== this.period) {
        this.period = period
        this.usedMs = 0
        this.periods++
      }
      const endMs = (period + 1) * PERIOD_MS
      const ranMs = Math.min(
        leftMs,
        this.quotaMs - this.usedMs,
        endMs - this.nowMs
      )
      this.nowMs += Math.max(ranMs, 0)
      this.usedMs += ranMs
      leftMs -= ranMs
      if (leftMs > 1e-9 && this.quotaMs - this.usedMs < 1e-9) {
        if (this.quotaMs < PERIOD_MS) this.throttled++
        this.nowMs = endMs
      }
    }
  }
}

/** Poisson arrivals. */
export function poisson(
  ratePerSecond: number,
  count: number,
  random: () => number
): number[] {
  let atMs = 0
  return Array.from({ length: count }, () => {
    atMs -= (Math.log(1 - random()) / ratePerSecond) * 1000
    return atMs
  })
}

/** A small seeded generator: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
