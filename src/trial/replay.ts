import type { RequestSource } from '../dataset/dataset.ts'
import type { AnswerRules } from '../inputs/answers.ts'
import type { HttpRequest, OnRefused } from '../measurement/exchange.ts'
import type { Load } from '../measurement/measurement.ts'
import { buildConnections } from '../client/http1/client.ts'
import type { Connection } from '../client/http1/connection.ts'
import type { ExchangeLog } from './exchange-log.ts'
import { shapeOf } from '../load/load.ts'
import type { Schedule } from '../load/shape.ts'
import { FailureLimit } from './failure-limit.ts'

/** How often deadlines are looked at: one timer for all, ±25 ms are fine. */
const TICK_MS = 25
const PROGRESS_MS = 10_000
/** The service answered, and not what was asked for. */
const REFUSALS = ['wrong-status', 'failure-body', 'error-answer']

export interface ReplayPlan {
  /** `http://127.0.0.1:49153`, no slash at the end. */
  readonly origin: string
  readonly load: Load
  readonly source: RequestSource
  readonly answers: AnswerRules
  /** For a whole exchange: connecting, sending, the last byte of the answer. */
  readonly requestTimeoutMs: number
  /** Milliseconds since the trial's start. */
  readonly clock: () => number
  readonly log: ExchangeLog
  /** Ends the replay at once; what is under way is cut and not recorded. */
  readonly signal: AbortSignal
  /** Called at most once in 10 s. */
  readonly onProgress?: (done: number) => void
  readonly onRefused?: OnRefused | undefined
}

export type ReplayEnd =
  | { readonly kind: 'completed' }
  /** The reason is a sentence. */
  | { readonly kind: 'aborted'; readonly reason: string }

/**
 * Sends the source's requests under the plan's load and records every exchange
 * that ended. Rejects only when the source does.
 */
export function replay(plan: ReplayPlan): Promise<ReplayEnd> {
  return new Replay(plan).run()
}

class Replay {
  private readonly plan: ReplayPlan
  private readonly schedule: Schedule
  private readonly patience: FailureLimit
  private readonly connections: readonly Connection[]
  /** First in, first out: every connection has its turn, as have workers. */
  private readonly idle: Connection[]
  private readonly ending = Promise.withResolvers<ReplayEnd>()
  private readonly ticks: NodeJS.Timeout
  private readonly stop = (): void => this.abort('It was told to end.')
  private running = true
  /** Runs out when the next request is due. */
  private timer: NodeJS.Timeout | undefined
  private next: HttpRequest | 'awaited' | undefined
  private done = 0
  private toldMs: number

  constructor(plan: ReplayPlan) {
    this.plan = plan
    this.toldMs = plan.clock()
    this.schedule = shapeOf(plan.load).plan(this.toldMs)
    this.patience = new FailureLimit(plan.load)
    this.connections = buildConnections({
      ...plan,
      connections: plan.load.concurrency,
      same: plan.log.same,
      onEnd: (connection) => this.record(connection)
    })
    this.idle = [...this.connections]
    this.ticks = setInterval(() => this.tick(), TICK_MS)
  }

  run(): Promise<ReplayEnd> {
    const { signal } = this.plan
    signal.addEventListener('abort', this.stop)
    if (signal.aborted) this.stop()
    this.next = this.readNext()
    this.pump()
    return this.ending.promise
  }

  /** Sends all that is due and has a connection. */
  private pump(): void {
    while (this.running && this.idle.length > 0) {
      const { next } = this
      if (next === undefined || next === 'awaited') break
      const nowMs = this.plan.clock()
      const dueMs = this.schedule.dueMs(nowMs)
      if (dueMs > nowMs) return this.wait(dueMs - nowMs)
      this.schedule.take()
      this.idle.shift()!.send(next, dueMs, nowMs)
      this.next = this.readNext()
    }
    const allIdle = this.idle.length === this.connections.length
    if (allIdle && this.next === undefined) this.end({ kind: 'completed' })
  }

  /**
   * No busy waiting for the last millisecond: it would take the CPU that the
   * service is measured on (97 % of a core at 1000/s). Timers alone are less
   * than 2 ms late in 99 % (bench/generator.ts).
   */
  private wait(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.pump()
    }, ms)
  }

  private readNext(): HttpRequest | 'awaited' | undefined {
    try {
      const next = this.plan.source.next()
      if (next === undefined || 'row' in next) return next
      next.then(
        (request) => {
          this.next = request
          this.pump()
        },
        (error: unknown) => this.fail(error)
      )
    } catch (error) {
      this.fail(error)
    }
    return 'awaited'
  }

  private record(connection: Connection): void {
    const { exchange } = connection
    this.plan.log.add(exchange)
    this.done++
    this.idle.push(connection)
    if (REFUSALS.includes(exchange.outcome))
      this.plan.onRefused?.(exchange.status, connection.said)
    const reason = this.patience.judge(exchange)
    if (reason) this.abort(reason)
    else this.pump()
  }

  private tick(): void {
    const nowMs = this.plan.clock()
    for (const connection of this.connections) connection.expire(nowMs)
    if (this.running && typeof this.next === 'object') {
      const lateMs = nowMs - this.schedule.dueMs(nowMs)
      const reason = this.patience.judgeDelay(lateMs)
      if (reason) this.abort(reason)
    }
    if (nowMs - this.toldMs < PROGRESS_MS) return
    this.toldMs = nowMs
    this.plan.onProgress?.(this.done)
  }

  private abort(reason: string): void {
    this.end({ kind: 'aborted', reason })
  }

  private fail(error: unknown): void {
    this.close()
    this.ending.reject(error)
  }

  private end(end: ReplayEnd): void {
    this.close()
    this.ending.resolve(end)
  }

  private close(): void {
    this.running = false
    this.plan.signal.removeEventListener('abort', this.stop)
    clearInterval(this.ticks)
    clearTimeout(this.timer)
    for (const connection of this.connections) connection.close()
  }
}
