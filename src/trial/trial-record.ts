import type { Contention } from '../measurement/contention.ts'
import type { GeneratorUse } from '../measurement/machine.ts'
import type {
  Counters,
  LoadRecord,
  Marks,
  Measurement,
  Round
} from '../measurement/measurement.ts'
import type { Service } from '../runtime/service.ts'
import { ExchangeLog } from './exchange-log.ts'
import {
  type GeneratorWatch,
  NOTHING_SENT,
  startGeneratorWatch
} from './sampling/generator-watch.ts'
import { MachineWatch } from './sampling/machine-watch.ts'
import { type Sampler, startSampler } from './sampling/sampler.ts'

/** Looks at each sample; times are ms since the service was started. */
export type OnSample = (counters: Counters, atMs: number, marks: Marks) => void

/** What a measurement has of a trial's own, whatever became of it. */
type Recorded = Omit<
  Measurement,
  'plan' | 'ending' | 'afterLoad' | 'generator' | 'workers' | 'log'
>

/** What is known so far of a trial that is under way. It watches, and acts on nothing. */
export class TrialRecord implements Disposable {
  readonly exchanges = new ExchangeLog()
  readonly sampler: Sampler
  private readonly service: Service
  private readonly machine: MachineWatch
  private generator: GeneratorWatch | undefined
  private readonly marks: { -readonly [mark in keyof Marks]?: number } = {}
  private warmupExchanges = 0
  private replayed = 0
  private readonly rounds: Round[] = []

  constructor(service: Service, onSample: OnSample) {
    this.service = service
    this.sampler = startSampler(service.counters, {
      clock: () => this.clock(),
      onSample: (counters, atMs) =>
        onSample(counters, atMs, this.marks as Marks)
    })
    this.machine = new MachineWatch(service, this.sampler)
  }

  /** Since the service was started, ms. */
  clock(): number {
    return performance.now() - this.service.startedAtMs
  }

  /** With a reading of its own, so that a phase's totals are its own too. */
  mark(mark: keyof Marks): void {
    this.sampler.sample()
    this.marks[mark] = this.clock()
  }

  get startupMs(): number | undefined {
    return this.marks.readyMs
  }

  /** Under load, ms: since it had come to rest. */
  get loadMs(): number {
    return this.clock() - (this.marks.settledMs ?? 0)
  }

  get hasRounds(): boolean {
    return this.rounds.length > 0
  }

  /** From here on requests are sent. */
  beginLoad(): void {
    this.generator = startGeneratorWatch()
  }

  endWarmUp(): void {
    this.warmupExchanges = this.exchanges.length
  }

  /** Who else used the machine before says nothing of what follows. */
  forgetNeighbours(): void {
    this.machine.begin()
  }

  endReplay(): void {
    this.machine.look()
    this.replayed = this.exchanges.length
  }

  /** The replay and the rows behind it are one round, looked at together. */
  endRound(): void {
    this.sampler.sample()
    const { replayed, exchanges } = this
    const endedMs = this.clock()
    this.rounds.push({ replayed, ended: exchanges.length, endedMs })
  }

  /** Who else used the machine; undefined: it can't be seen. */
  get contention(): Contention | undefined {
    return this.machine.contention
  }

  /** What there is of the measurement's columns by now. */
  soFar(): LoadRecord {
    const { warmupExchanges, rounds } = this
    const marks = { ...this.marks, endedMs: this.clock() }
    const exchanges = this.exchanges.columns()
    const samples = this.sampler.columns()
    return { exchanges, warmupExchanges, rounds, samples, marks }
  }

  /** The trial is over: what was recorded until now, and no more. */
  end(): Recorded {
    const { contention, service } = this
    const totals = this.sampler.stop()
    const { marks, rounds, ...columns } = this.soFar()
    return {
      totals,
      startedAt: new Date(Date.now() - marks.endedMs).toISOString(),
      marks,
      ...columns,
      ...(this.hasRounds && { rounds }),
      ...this.exchanges.answers(),
      counters: service.counters.traits,
      contention
    }
  }

  endGenerator(): GeneratorUse {
    return this.generator?.stop() ?? NOTHING_SENT
  }

  [Symbol.dispose](): void {
    this.machine[Symbol.dispose]()
    this.sampler.stop()
  }
}
