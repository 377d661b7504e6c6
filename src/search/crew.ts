import type { Probe } from '../sizing/search-state.ts'

interface Running {
  readonly over: Promise<Probe>
  readonly stopping: AbortController
}

/**
 * Trials that run at once, each alone on a node of its own. What is stopped says
 * nothing, whatever comes of it.
 */
export class Crew implements AsyncDisposable {
  private readonly running = new Map<Probe, Running>()
  /** They are on their way out. */
  private readonly leaving = new Set<Promise<unknown>>()
  private readonly run: (probe: Probe, signal: AbortSignal) => Promise<void>

  constructor(run: (probe: Probe, signal: AbortSignal) => Promise<void>) {
    this.run = run
  }

  get probes(): readonly Probe[] {
    return [...this.running.keys()]
  }

  start(probe: Probe): void {
    const stopping = new AbortController()
    const over = this.run(probe, stopping.signal).then(() => probe)
    // Who waits for the next of them hears of it, or nobody does.
    over.catch(() => undefined)
    this.running.set(probe, { over, stopping })
  }

  stop(probe: Probe): void {
    const { over, stopping } = this.running.get(probe) ?? {}
    this.running.delete(probe)
    stopping?.abort()
    if (!over) return
    const gone = over
      .catch(() => undefined)
      .finally(() => this.leaving.delete(gone))
    this.leaving.add(gone)
  }

  /** Until one of them ended. Throws what it threw. */
  async next(): Promise<void> {
    const all = [...this.running.values()].map(({ over }) => over)
    this.running.delete(await Promise.race(all))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const probe of this.probes) this.stop(probe)
    await Promise.all(this.leaving)
  }
}
