import type { Socket } from 'node:net'
import type { AnswerRules } from '../../inputs/answers.ts'
import type {
  ExchangeOutcome,
  HttpRequest,
  Noted
} from '../../measurement/exchange.ts'
import type { AnswerParser } from './answer-parser.ts'
import { Pattern } from '../../inputs/pattern.ts'
import { type Judgement, judgeAnswer } from '../answers/judge-answer.ts'
import { believe, emptyExchange } from './exchange-record.ts'
import { describeLoss } from './lost-connection.ts'
import type { RequestHeads } from './request-head.ts'
import { writeRequest } from './write-request.ts'

export interface ConnectionPlan {
  readonly answers: AnswerRules
  readonly requestTimeoutMs: number
  readonly clock: () => number
  /** Its exchange is the connection's own and changes with the next request. */
  readonly onEnd: (connection: Connection) => void
}

/**
 * A kept connection that the server closes without a word (as after its idle
 * time, or after each answer) breaks within the way of a packet; later than
 * this, something broke while it was answering.
 */
const STALE_MS = 1000
const RETRIED: Noted = { kind: 'retried', says: '' }

export interface Parts {
  readonly parser: AnswerParser
  readonly heads: RequestHeads
  /** Tells the open socket, or null when it was refused. */
  readonly connect: (
    adopt: (socket: Socket | null, error: Error | null) => void
  ) => void
}

/** One exchange at a time, on a connection that is opened when it is needed. */
export class Connection {
  readonly exchange = emptyExchange()
  private readonly plan: ConnectionPlan
  private readonly parts: Parts
  private socket: Socket | undefined
  private request: HttpRequest | undefined
  /** Counts connections, so that a late one is known as such. */
  private opened = 0
  /** Whether the request under way went out on a connection that was kept. */
  private isKept = false
  private isRetried = false

  constructor(plan: ConnectionPlan, parts: Parts) {
    this.plan = plan
    this.parts = parts
  }

  send(request: HttpRequest, dueMs: number, nowMs: number): void {
    this.request = request
    this.exchange.row = request.row
    this.exchange.requestBytes = request.body?.length ?? 0
    this.exchange.dueMs = dueMs
    this.exchange.sentMs = nowMs
    this.isRetried = false
    this.isKept = this.socket !== undefined
    this.expect(request)
    if (this.socket) this.write(this.socket, request)
    else this.open()
  }

  private expect(request: HttpRequest): void {
    const keepBody = this.plan.answers.failureBody instanceof Pattern
    this.parts.parser.expect(request.method, keepBody)
  }

  /** Ends the exchange under way if its time is over. */
  expire(nowMs: number): void {
    if (!this.request) return
    if (nowMs - this.exchange.sentMs < this.plan.requestTimeoutMs) return
    this.end('timed-out')
  }

  /** How its last answer began; Latin-1. */
  get said(): string {
    return this.parts.parser.body.beginning
  }

  /** Cuts what is under way, untold. */
  close(): void {
    this.request = undefined
    this.drop()
  }

  /** Some bytes are in the read buffer. True: go on reading. */
  read(bytes: number): boolean {
    const { parser } = this.parts
    const understood = parser.read(bytes)
    if (parser.whole && this.request) this.endAnswered(understood)
    else if (!understood) this.fail({ kind: 'no-http', says: parser.fault() })
    return true
  }

  private open(): void {
    const number = ++this.opened
    this.parts.connect((socket, error) => {
      if (number !== this.opened || !this.request) socket?.destroy()
      else if (!socket)
        this.fail(describeLoss(this.parts.parser, codeOf(error)))
      else this.adopt(socket, this.request)
    })
  }

  private adopt(socket: Socket, request: HttpRequest): void {
    const lose = (error?: unknown): void => {
      if (socket !== this.socket) return
      this.fail(describeLoss(this.parts.parser, codeOf(error)))
    }
    socket.on('error', lose)
    socket.on('close', () => lose())
    socket.on('end', () => {
      if (socket === this.socket) this.finish()
    })
    this.socket = socket
    this.parts.parser.reset()
    this.write(socket, request)
  }

  private write(socket: Socket, request: HttpRequest): void {
    writeRequest(socket, this.parts.heads.render(request), request.body)
  }

  private finish(): void {
    const { parser } = this.parts
    if (this.request) parser.finish()
    if (this.request && parser.whole) this.endAnswered(false)
    else this.fail(describeLoss(parser))
  }

  private endAnswered(reusable: boolean): void {
    const { parser } = this.parts
    // An answer before the request was read: the rest of it is still on its way.
    const unread = this.socket?.writableLength !== 0
    this.exchange.endedMs = this.plan.clock()
    if (!reusable || !parser.keepAlive || unread) this.drop()
    this.finishExchange(judgeAnswer(this.plan.answers, parser))
  }

  private fail(note: Noted): void {
    if (!this.request) this.drop()
    else if (this.isStale()) this.retry(this.request)
    else this.end('connection-failed', note)
  }

  private isStale(): boolean {
    const { isKept, isRetried, exchange, plan } = this
    if (!isKept || isRetried || this.parts.parser.begun) return false
    return plan.clock() - exchange.sentMs < STALE_MS
  }

  /** Once and on a fresh connection, as browsers and curl do. */
  private retry(request: HttpRequest): void {
    this.isRetried = true
    this.drop()
    this.expect(request)
    this.open()
  }

  private end(outcome: ExchangeOutcome, note?: Noted): void {
    this.exchange.endedMs = this.plan.clock()
    this.drop()
    this.finishExchange({ outcome, note })
  }

  private finishExchange({ outcome, shape, note }: Judgement): void {
    const { status, head, body } = this.parts.parser
    if (outcome === 'succeeded' && this.request) body.compareWith(this.request)
    this.request = undefined
    this.exchange.outcome = outcome
    this.exchange.shape = shape
    this.exchange.note = note ?? (this.isRetried ? RETRIED : undefined)
    this.exchange.status = status
    this.exchange.responseBytes = body.bytes
    this.exchange.serverMs = believe(head.serverMs, this.exchange)
    this.plan.onEnd(this)
  }

  private drop(): void {
    const { socket } = this
    this.socket = undefined
    this.opened++
    socket?.destroy()
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null | undefined)?.code
}
