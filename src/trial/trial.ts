import { waitUntilReady } from './readiness.ts'
import type { AfterLoad } from '../measurement/after-load.ts'
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
import { type LoadTarget, type Piece, sendLoad } from './send-load.ts'
import {
  type GeneratorWatch,
  NOTHING_SENT,
  startGeneratorWatch
} from './sampling/generator-watch.ts'
import { MachineWatch } from './sampling/machine-watch.ts'
import { startSampler } from './sampling/sampler.ts'
import { waitUntilIdle } from './sampling/wait-until-idle.ts'
import { demandStanding } from '../runtime/disturbance.ts'
import type { Service } from '../runtime/service.ts'
import { readLog } from './read-log.ts'
import { TrialOver } from './trial-over.ts'
import type { TrialSetup } from './trial-setup.ts'
import { type Unloading, unload } from './unload.ts'

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
  private afterLoad: AfterLoad = {}
  /** Of a core, which it uses when nobody asks it anything. */
  private idleShare = 0
  readonly machine: MachineWatch
  private readonly over: TrialOver
  private readonly target: LoadTarget

  static async start(plan: TrialPlan, setup: TrialSetup): Promise<Trial> {
    return new Trial(plan, setup, await setup.start(plan))
  }

  private constructor(plan: TrialPlan, setup: TrialSetup, service: Service) {
    this.plan = plan
    this.setup = setup
    this.service = service
    this.over = new TrialOver(service, setup.signal)
    const { log, clock } = this
    const { signal } = this.over
    this.target = { setup, service, load: plan.load, log, clock, signal }
    const watch = { clock, onSample: this.judge }
    this.sampler = startSampler(service.counters, watch)
    this.machine = new MachineWatch(service, this.sampler)
  }

  /** Waits until it is ready and warms it up: `completed` is steady state. */
  async warmUp(): Promise<Ending> {
    const { readinessPath: path, startupTimeoutMs, quietMs } = this.setup
    const { signal } = this.over
    const asked = { path, timeoutMs: startupTimeoutMs, signal }
    const ready = await waitUntilReady(this.service, asked)
    if (ready.kind === 'ended') return this.over.ending
    if (ready.kind === 'not-ready') return ready
    this.mark('readyMs')
    const rest = { startupMs: this.marks.readyMs!, quietMs, signal }
    this.idleShare = await waitUntilIdle(() => this.sampler.sample(), rest)
    this.mark('settledMs')
    this.generator = startGeneratorWatch()
    const { warmupRequests: requests, warmupFrom: from = 0 } = this.plan
    const ending = await this.send({ requests, from })
    this.warmupExchanges = this.log.length
    if (ending.kind === 'completed') this.mark('steadyMs')
    return ending
  }

  async replayAll(): Promise<Ending> {
    this.machine.begin()
    const ending = await this.replayOn(0)
    this.mark('replayedMs')
    return ending
  }

  /** The same again; in an open loop each round has arrivals of its own. */
  async replayOn(round: number): Promise<Ending> {
    const ending = await this.send({ requests: this.plan.requests, round })
    this.machine.look()
    this.replayed = this.log.length
    return ending
  }

  /** The replay and the rows behind it are one round, looked at together. */
  endRound(): void {
    this.sampler.sample()
    const { replayed, log, clock } = this
    this.rounds.push({ replayed, ended: log.length, endedMs: clock() })
  }

  /** What goes on after the load is part of the trial too. */
  async unload(by: Unloading): Promise<Ending> {
    if (this.setup.checkHealth && this.rounds.length === 0) this.endRound()
    const { sampler, idleShare } = this
    const parts = { ...this.target, sampler, idleShare }
    const { ending, afterLoad } = await unload(parts, by)
    this.afterLoad = afterLoad
    return ending
  }

  readonly loadMs = (): number => this.clock() - (this.marks.settledMs ?? 0)

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
    this.machine.begin()
    return this.send({ requests, round })
  }

  async freeze(frozen: boolean): Promise<void> {
    await this.service.freeze?.(frozen)
  }

  readonly counters = (): Counters | undefined => this.sampler.sample()

  /** Throws when somebody else disturbed it, or the place was lost under it. */
  async end(ending: Ending): Promise<Measurement> {
    const { contention } = this.machine
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
      afterLoad: this.afterLoad,
      contention,
      generator: (await this.generator?.stop()) ?? NOTHING_SENT,
      workers: await this.setup.readWorkers?.(this.service),
      log
    }
  }

  readonly demandUndisturbed = (ending: Ending): Promise<void> =>
    demandStanding(ending, this.service)

  async [Symbol.asyncDispose](): Promise<void> {
    this.over[Symbol.dispose]()
    this.machine[Symbol.dispose]()
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

  private readonly judge = (counters: Counters, atMs: number): void => {
    const ending = this.setup.judge?.(counters, atMs, this.marks as Marks)
    if (ending) this.over.end(ending)
    if (this.marks.readyMs === undefined) this.over.judgeStart(counters)
  }

  readonly send = (piece: Piece): Promise<Ending> =>
    sendLoad(this.target, piece)
}
