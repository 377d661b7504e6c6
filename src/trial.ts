import type { Dataset } from './dataset/dataset.ts'
import { waitUntilReady } from './docker/readiness.ts'
import type { AnswerRules } from './inputs/inputs.ts'
import type {
  Counters,
  Ending,
  Marks,
  Measurement,
  TrialPlan
} from './measurement.ts'
import { ExchangeLog } from './replay/exchange-log.ts'
import { replay } from './replay/replay.ts'
import { startGeneratorWatch } from './sampling/load-generator.ts'
import { type Sampler, startSampler } from './sampling/sampler.ts'
import type { Service } from './service.ts'

/** How many of the last lines of the service's log a measurement keeps. */
const LOG_LINES = 50
/** How long after a broken connection a container may take to be found dead. */
const DEATH_NOTICE_MS = 1000

/** What all trials of a run have in common. */
export interface TrialBench {
  /** Starts the service, fresh, under the plan's limits. */
  readonly start: (plan: TrialPlan) => Promise<Service>
  readonly dataset: Dataset
  readonly answers: AnswerRules
  readonly readinessPath: string
  readonly startupTimeoutMs: number
  readonly requestTimeoutMs: number
  /** Fires when the job is cancelled. */
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
}

/**
 * Runs one trial: the container under limits, replay and sampling side by
 * side. Whatever the service does comes back as a Measurement; it throws only
 * when there was no trial at all.
 */
export async function runTrial(
  plan: TrialPlan,
  bench: TrialBench
): Promise<Measurement> {
  await using service = await bench.start(plan)
  const trial = new Trial(plan, bench, service)
  return await trial.run()
}

class Trial {
  private readonly plan: TrialPlan
  private readonly bench: TrialBench
  private readonly service: Service
  private readonly sampler: Sampler
  private readonly exchanges = new ExchangeLog()
  private readonly startedAt: string
  private readonly marks: { -readonly [mark in keyof Marks]?: number } = {}
  private warmupExchanges = 0
  /** Fires when going on makes no sense; its reason is the ending. */
  private readonly end = new AbortController()

  constructor(plan: TrialPlan, bench: TrialBench, service: Service) {
    this.plan = plan
    this.bench = bench
    this.service = service
    this.startedAt = new Date(
      Date.now() - (performance.now() - service.startedAtMs)
    ).toISOString()
    this.sampler = startSampler(service.counters, {
      clock: this.clock,
      onSample: (counters) => this.watchStartup(counters)
    })
  }

  async run(): Promise<Measurement> {
    const watch = startGeneratorWatch()
    const cancel = (): void =>
      this.end.abort({ kind: 'cancelled' } satisfies Ending)
    this.bench.signal.addEventListener('abort', cancel)
    void this.service.exited.then((exit) =>
      this.end.abort({ kind: 'exited', exit })
    )
    if (this.bench.signal.aborted) cancel()
    try {
      const ending = await this.replayAll()
      const totals = this.sampler.stop()
      this.marks.endedMs = this.clock()
      return await this.measurement({
        ending,
        totals,
        generator: await watch.stop()
      })
    } finally {
      this.bench.signal.removeEventListener('abort', cancel)
      this.sampler.stop()
      await watch.stop()
    }
  }

  private readonly clock = (): number =>
    performance.now() - this.service.startedAtMs

  /** A service that is OOM-killed while it starts has failed, alive or not. */
  private watchStartup(counters: Counters): void {
    if (this.marks.readyMs !== undefined || !(counters.oomKills > 0)) return
    const reason = `The kernel killed ${counters.oomKills} of its processes for memory while it started.`
    this.end.abort({ kind: 'not-ready', reason } satisfies Ending)
  }

  private async replayAll(): Promise<Ending> {
    const ready = await waitUntilReady(this.service, {
      path: this.bench.readinessPath,
      timeoutMs: this.bench.startupTimeoutMs,
      signal: this.end.signal
    })
    if (ready.kind === 'ended') return this.end.signal.reason as Ending
    if (ready.kind === 'not-ready') return ready
    this.marks.readyMs = this.clock()

    const warmup = await this.replay(this.plan.warmupRequests)
    if (warmup.kind !== 'completed') return warmup
    this.warmupExchanges = this.exchanges.length
    this.marks.steadyMs = this.clock()

    const steady = await this.replay(this.plan.requests)
    this.marks.replayedMs = this.clock()
    return steady
  }

  private async replay(requests: number): Promise<Ending> {
    const source = this.bench.dataset.open(requests)
    try {
      const ended = await replay({
        origin: this.service.origin,
        load: this.plan.load,
        source,
        answers: this.bench.answers,
        requestTimeoutMs: this.bench.requestTimeoutMs,
        clock: this.clock,
        log: this.exchanges,
        signal: this.end.signal,
        onProgress: (done) => this.bench.onProgress(done, requests)
      })
      await this.awaitDeathNotice()
      return this.end.signal.aborted
        ? (this.end.signal.reason as Ending)
        : ended
    } finally {
      await source.close()
    }
  }

  /** The engine tells of a death some 100 ms after its connections broke. */
  private async awaitDeathNotice(): Promise<void> {
    if (this.end.signal.aborted || !this.exchanges.lastConnectionFailed) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, DEATH_NOTICE_MS)
    this.end.signal.addEventListener('abort', () => resolve())
    await promise
    clearTimeout(timer)
  }

  private async measurement(
    end: Pick<Measurement, 'ending' | 'totals' | 'generator'>
  ): Promise<Measurement> {
    return {
      ...end,
      plan: this.plan,
      startedAt: this.startedAt,
      marks: { ...this.marks, endedMs: this.marks.endedMs ?? this.clock() },
      exchanges: this.exchanges.columns(),
      warmupExchanges: this.warmupExchanges,
      samples: this.sampler.columns(),
      counterSource: this.service.counters.source,
      log: await this.service.logs(LOG_LINES)
    }
  }
}
