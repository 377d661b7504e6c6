import { waitUntilReady } from './readiness.ts'
import type { ProfileError } from '../foundation/errors.ts'
import type { AfterLoad } from '../measurement/after-load.ts'
import type { Contention } from '../measurement/contention.ts'
import type {
  Counters,
  Ending,
  LoadRecord,
  Marks,
  Measurement,
  TrialPlan
} from '../measurement/measurement.ts'
import { demandStanding } from '../runtime/disturbance.ts'
import type { Service } from '../runtime/service.ts'
import { readLog } from './read-log.ts'
import { waitUntilIdle } from './sampling/wait-until-idle.ts'
import { type LoadTarget, type Piece, sendLoad } from './send-load.ts'
import { TrialOver } from './trial-over.ts'
import { TrialRecord } from './trial-record.ts'
import type { TrialSetup } from './trial-setup.ts'
import { type Unloading, unload } from './unload.ts'

/** A trial that is under way, for who wants to do more than replay once. */
export class Trial implements AsyncDisposable {
  readonly plan: TrialPlan
  private readonly setup: TrialSetup
  private readonly service: Service
  private readonly record: TrialRecord
  private readonly over: TrialOver
  private afterLoad: AfterLoad = {}
  /** Of a core, which it uses when nobody asks it anything. */
  private idleShare = 0

  static async start(plan: TrialPlan, setup: TrialSetup): Promise<Trial> {
    return new Trial(plan, setup, await setup.start(plan))
  }

  private constructor(plan: TrialPlan, setup: TrialSetup, service: Service) {
    this.plan = plan
    this.setup = setup
    this.service = service
    this.over = new TrialOver(service, setup.signal)
    this.record = new TrialRecord(service, (...sample) => this.judge(...sample))
  }

  /** Waits until it is ready and warms it up: `completed` is steady state. */
  async warmUp(): Promise<Ending> {
    const { readinessPath: path, startupTimeoutMs, quietMs } = this.setup
    const { record } = this
    const { signal } = this.over
    const asked = { path, timeoutMs: startupTimeoutMs, signal }
    const ready = await waitUntilReady(this.service, asked)
    if (ready.kind === 'ended') return this.over.ending
    if (ready.kind === 'not-ready') return ready
    record.mark('readyMs')
    const rest = { startupMs: record.startupMs!, quietMs, signal }
    this.idleShare = await waitUntilIdle(() => this.counters(), rest)
    record.mark('settledMs')
    record.beginLoad()
    const { warmupRequests: requests, warmupFrom: from = 0 } = this.plan
    const ending = await this.send({ requests, from })
    record.endWarmUp()
    if (ending.kind === 'completed') record.mark('steadyMs')
    return ending
  }

  async replayAll(): Promise<Ending> {
    this.record.forgetNeighbours()
    const ending = await this.replayOn(0)
    this.record.mark('replayedMs')
    return ending
  }

  /** The same again; in an open loop each round has arrivals of its own. */
  async replayOn(round: number): Promise<Ending> {
    const ending = await this.send({ requests: this.plan.requests, round })
    this.record.endReplay()
    return ending
  }

  /** The replay and the rows behind it are one round, looked at together. */
  endRound(): void {
    this.record.endRound()
  }

  /** What goes on after the load is part of the trial too. */
  async unload(by: Unloading): Promise<Ending> {
    const { record, idleShare } = this
    if (this.setup.checkHealth && !record.hasRounds) record.endRound()
    const parts = { ...this.target(), sampler: record.sampler, idleShare }
    const { ending, afterLoad } = await unload(parts, by)
    this.afterLoad = afterLoad
    return ending
  }

  /** One more piece of load, under another CPU limit. */
  async stretch(stretch: {
    readonly cpuMillicores: number
    readonly requests: number
    readonly round: number
  }): Promise<Ending> {
    const { cpuMillicores, requests, round } = stretch
    await this.service.setLimits({ ...this.plan.size, cpuMillicores })
    this.record.forgetNeighbours()
    return this.send({ requests, round })
  }

  send(piece: Piece): Promise<Ending> {
    return sendLoad(this.target(), piece)
  }

  async freeze(frozen: boolean): Promise<void> {
    await this.service.freeze?.(frozen)
  }

  /** What there is of the measurement's columns by now. */
  soFar(): LoadRecord {
    return this.record.soFar()
  }

  /** Since it had come to rest, ms. */
  get loadMs(): number {
    return this.record.loadMs
  }

  /** Who else used the machine; undefined: it can't be seen. */
  get contention(): Contention | undefined {
    return this.record.contention
  }

  /** As they are now. */
  counters(): Counters | undefined {
    return this.record.sampler.sample()
  }

  /** Throws when somebody else disturbed it, or the place was lost under it. */
  async end(ending: Ending, before?: ProfileError): Promise<Measurement> {
    const { plan, service, afterLoad } = this
    const recorded = this.record.end()
    const log = await readLog(service)
    await this.demandUndisturbed(ending, before)
    const generator = this.record.endGenerator()
    const workers = await this.setup.readWorkers?.(service)
    return { plan, ending, ...recorded, afterLoad, generator, workers, log }
  }

  demandUndisturbed(ending: Ending, before?: ProfileError): Promise<void> {
    return demandStanding(ending, this.service, before)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.over[Symbol.dispose]()
    this.record[Symbol.dispose]()
    this.record.endGenerator()
    await this.service.stop()
  }

  private target(): LoadTarget {
    const { setup, service, plan, record, over } = this
    return {
      setup,
      service,
      load: plan.load,
      log: record.exchanges,
      clock: () => record.clock(),
      signal: over.signal
    }
  }

  private judge(counters: Counters, atMs: number, marks: Marks): void {
    const ending = this.setup.judge?.(counters, atMs, marks)
    if (ending) this.over.end(ending)
    if (marks.readyMs === undefined) this.over.judgeStart(counters)
  }
}
