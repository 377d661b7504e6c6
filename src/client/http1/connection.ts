import type { Socket } from 'node:net'
import type { AnswerRules } from '../../inputs/inputs.ts'
import type {
  ExchangeOutcome,
  HttpRequest
} from '../../measurement/exchange.ts'
import type { AnswerParser } from './answer-parser.ts'
import { type Judgement, judgeAnswer } from '../answers/judge-answer.ts'
import { emptyExchange } from './exchange-record.ts'
import type { RequestHeads } from './request-head.ts'

/** Up to here head and body are joined: one copy is cheaper than two writes. */
const JOINED_BYTES = 16 * 1024

export interface ConnectionPlan {
  readonly answers: AnswerRules
  readonly requestTimeoutMs: number
  readonly clock: () => number
  /** Its exchange is the connection's own and changes with the next request. */
  readonly onEnd: (connection: Connection) => void
}

/** Clocks are coarse: so much more may a server say than the exchange took. */
const BELIEVED_MS = 1

export interface Parts {
  readonly parser: AnswerParser
  readonly heads: RequestHeads
  /** Tells the open socket, or null when it was refused. */
  readonly connect: (adopt: (socket: Socket | null) => void) => void
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

  constructor(plan: ConnectionPlan, parts: Parts) {
    this.plan = plan
    this.parts = parts
  }

  send(request: HttpRequest, dueMs: number, nowMs: number): void {
    this.request = request
    this.exchange.row = request.row
    this.exchange.dueMs = dueMs
    this.exchange.sentMs = nowMs
    const keepBody = this.plan.answers.failureBody instanceof RegExp
    this.parts.parser.expect(request.method, keepBody)
    if (this.socket) this.write(this.socket, request)
    else this.open()
  }

  /** Ends the exchange under way if its time is over. */
  expire(nowMs: number): void {
    if (!this.request) return
    if (nowMs - this.exchange.sentMs < this.plan.requestTimeoutMs) return
    this.end('timed-out')
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
    else if (!understood) this.fail()
    return true
  }

  private open(): void {
    const number = ++this.opened
    this.parts.connect((socket) => {
      if (number !== this.opened || !this.request) socket?.destroy()
      else if (!socket) this.end('connection-failed')
      else this.adopt(socket, this.request)
    })
  }

  private adopt(socket: Socket, request: HttpRequest): void {
    const current = (react: () => void) => () => {
      if (socket === this.socket) react()
    }
    const failed = current(() => this.fail())
    socket.on('error', failed).on('close', failed)
    socket.on(
      'end',
      current(() => this.finish())
    )
    this.socket = socket
    this.parts.parser.reset()
    this.write(socket, request)
  }

  private write(socket: Socket, request: HttpRequest): void {
    const head = this.parts.heads.render(request)
    const { body } = request
    if (!body || body.length === 0) {
      socket.write(head, 'latin1')
    } else if (body.length <= JOINED_BYTES) {
      const whole = Buffer.allocUnsafe(head.length + body.length)
      whole.write(head, 'latin1')
      whole.set(body, head.length)
      socket.write(whole)
    } else {
      socket.cork()
      socket.write(head, 'latin1')
      socket.write(body)
      socket.uncork()
    }
  }

  private finish(): void {
    const { parser } = this.parts
    if (this.request) parser.finish()
    if (this.request && parser.whole) this.endAnswered(false)
    else this.fail()
  }

  private endAnswered(reusable: boolean): void {
    const { parser } = this.parts
    // An answer before the request was read: the rest of it is still on its way.
    const unread = this.socket?.writableLength !== 0
    this.exchange.endedMs = this.plan.clock()
    if (!reusable || !parser.keepAlive || unread) this.drop()
    this.finishExchange(judgeAnswer(this.plan.answers, parser))
  }

  private fail(): void {
    if (this.request) this.end('connection-failed')
    else this.drop()
  }

  private end(outcome: ExchangeOutcome): void {
    this.exchange.endedMs = this.plan.clock()
    this.drop()
    this.finishExchange({ outcome })
  }

  private finishExchange({ outcome, shape }: Judgement): void {
    this.request = undefined
    this.exchange.outcome = outcome
    this.exchange.shape = shape
    this.exchange.status = this.parts.parser.status
    this.exchange.responseBytes = this.parts.parser.body.bytes
    this.exchange.serverMs = this.believe(this.parts.parser.head.serverMs)
    this.plan.onEnd(this)
  }

  /** More than the whole exchange took is another unit, or another's time. */
  private believe(serverMs: number): number {
    const { sentMs, endedMs } = this.exchange
    const serviceMs = endedMs - sentMs
    return serverMs <= serviceMs + BELIEVED_MS
      ? Math.min(serverMs, serviceMs)
      : NaN
  }

  private drop(): void {
    const { socket } = this
    this.socket = undefined
    this.opened++
    socket?.destroy()
  }
}
