import { waitUntilReady } from './readiness.ts'
import type {
  Counters,
  Ending,
  LoadRecord,
  Marks,
  Measurement,
  Round,
  TrialPlan
} from '../measurement/measurement.ts'
import { ExchangeLog } from './exchange-log.ts'
import { type Piece, sendLoad } from './send-load.ts'
import {
  type GeneratorWatch,
  NOTHING_SENT,
  startGeneratorWatch
} from './sampling/generator-watch.ts'
import { startSampler } from './sampling/sampler.ts'
import { waitUntilIdle } from './sampling/wait-until-idle.ts'
import { demandStanding } from '../runtime/disturbance.ts'
import type { Service } from '../runtime/service.ts'
import { readLog } from './read-log.ts'
import type { TrialSetup } from './trial-setup.ts'

/** For a service that never rests: as long as this, or twice its start-up. */
const MIN_REST_MS = 2000

/** A trial that is under way, for who wants to do more than replay once. */
export class Trial implements AsyncDisposable {
  readonly plan: TrialPlan
  private readonly setup: TrialSetup
  private readonly service: Service
  private readonly sampler
  private generator: GeneratorWatch | undefined
  private readonly log = new ExchangeLog()
  private readonly marks: { -readonly [mark in keyof Marks]?: number } = {}
  private warmupExchanges = 0
  private replayed = 0
  private readonly rounds: Round[] = []
  /** Fires when going on makes no sense; its reason is the ending. */
  private readonly over = new AbortController()
  private readonly cancel = (): void => this.over.abort({ kind: 'cancelled' })

  static async start(plan: TrialPlan, setup: TrialSetup): Promise<Trial> {
    return new Trial(plan, setup, await setup.start(plan))
  }

  private constructor(plan: TrialPlan, setup: TrialSetup, service: Service) {
    this.plan = plan
    this.setup = setup
    this.service = service
    setup.signal.addEventListener('abort', this.cancel)
    if (setup.signal.aborted) this.cancel()
    void service.exited.then((exit) =>
      this.over.abort({ kind: 'exited', exit })
    )
    void service.interrupted.then(({ message: reason }) =>
      this.over.abort({ kind: 'aborted', reason })
    )
    this.sampler = startSampler(service.counters, {
      clock: this.clock,
      onSample: (counters, atMs) => this.judge(counters, atMs)
    })
  }

  /** Waits until it is ready and warms it up: `completed` is steady state. */
  async warmUp(): Promise<Ending> {
    const { readinessPath: path, startupTimeoutMs, quietMs } = this.setup
    const { signal } = this.over
    const asked = { path, timeoutMs: startupTimeoutMs, signal }
    const ready = await waitUntilReady(this.service, asked)
    if (ready.kind === 'ended') return signal.reason as Ending
    if (ready.kind === 'not-ready') return ready
    this.mark('readyMs')
    const mostMs = Math.max(MIN_REST_MS, this.marks.readyMs! * 2)
    const rest = { mostMs, quietMs, signal }
    await waitUntilIdle(() => this.sampler.sample(), rest)
    this.mark('settledMs')
    this.generator = startGeneratorWatch()
    const ending = await this.replay({ requests: this.plan.warmupRequests })
    this.warmupExchanges = this.log.length
    if (ending.kind === 'completed') this.mark('steadyMs')
    return ending
  }

  async replayAll(): Promise<Ending> {
    const ending = await this.replayOn(0)
    this.mark('replayedMs')
    return ending
  }

  /** The same again; in an open loop each round has arrivals of its own. */
  async replayOn(round: number): Promise<Ending> {
    const ending = await this.replay({ requests: this.plan.requests, round })
    this.replayed = this.log.length
    return ending
  }

  /** These rows, 1-based, in this order, as fast as answers come. */
  sendRows(rows: readonly number[]): Promise<Ending> {
    return this.replay({ requests: rows.length, rows })
  }

  /** The replay and the rows behind it are one round, looked at together. */
  endRound(): void {
    this.sampler.sample()
    const { replayed, log, clock } = this
    this.rounds.push({ replayed, ended: log.length, endedMs: clock() })
  }

  loadMs(): number {
    return this.clock() - (this.marks.settledMs ?? 0)
  }

  /** What there is of the measurement's columns by now. */
  soFar(): LoadRecord {
    const { warmupExchanges, rounds, log, sampler } = this
    const marks = { ...this.marks, endedMs: this.clock() }
    const samples = sampler.columns()
    return { exchanges: log.columns(), warmupExchanges, rounds, samples, marks }
  }

  /** One more piece of load, under another CPU limit. */
  async stretch(stretch: {
    readonly cpuMillicores: number
    readonly requests: number
    readonly round: number
  }): Promise<Ending> {
    const { cpuMillicores, requests, round } = stretch
    await this.service.setLimits({ ...this.plan.size, cpuMillicores })
    return this.replay({ requests, round })
  }

  counters(): Counters | undefined {
    return this.sampler.sample()
  }

  /** Throws when somebody else disturbed it, or the place was lost under it. */
  async end(ending: Ending): Promise<Measurement> {
    const totals = this.sampler.stop()
    const endedMs = this.clock()
    const log = await readLog(this.service)
    await this.demandUndisturbed(ending)
    return {
      plan: this.plan,
      ending,
      totals,
      startedAt: new Date(Date.now() - endedMs).toISOString(),
      marks: { ...this.marks, endedMs },
      exchanges: this.log.columns(),
      warmupExchanges: this.warmupExchanges,
      ...(this.rounds.length > 0 && { rounds: this.rounds }),
      ...this.log.answers(),
      samples: this.sampler.columns(),
      counters: this.service.counters.traits,
      generator: (await this.generator?.stop()) ?? NOTHING_SENT,
      workers: await this.setup.readWorkers?.(this.service),
      log
    }
  }

  readonly demandUndisturbed = (ending: Ending): Promise<void> =>
    demandStanding(ending, this.service)

  async [Symbol.asyncDispose](): Promise<void> {
    this.setup.signal.removeEventListener('abort', this.cancel)
    this.sampler.stop()
    await this.generator?.stop()
    await this.service.stop()
  }

  /** With a reading of its own, so that a phase's totals are its own too. */
  private mark(mark: keyof Marks): void {
    this.sampler.sample()
    this.marks[mark] = this.clock()
  }

  private readonly clock = (): number =>
    performance.now() - this.service.startedAtMs

  private judge(counters: Counters, atMs: number): void {
    const ending = this.setup.judge?.(counters, atMs, this.marks as Marks)
    if (ending) this.over.abort(ending)
    // A service that is OOM-killed while it starts has failed, alive or not.
    if (this.marks.readyMs === undefined && counters.oomKills > 0)
      this.over.abort({
        kind: 'not-ready',
        reason: `The kernel killed ${counters.oomKills} of its processes for memory while it started.`
      })
  }

  private replay(piece: Piece): Promise<Ending> {
    const { setup, service, log, clock } = this
    const { load } = this.plan
    const { signal } = this.over
    return sendLoad({ setup, service, load, log, clock, signal }, piece)
  }
}
