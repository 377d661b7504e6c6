import {
  type Exchange,
  type ExchangeColumns,
  OUTCOMES
} from '../measurement/exchange.ts'
import { HIGH_BYTES } from '../measurement/moments.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { ShapeTally } from '../client/answers/answer-shape.ts'
import { NoteTally } from '../client/answers/note-tally.ts'
import { SameAnswers } from '../client/answers/same-answers.ts'

type AnswerFacts = Pick<Measurement, 'answerShapes' | 'notes' | 'sameAnswer'>

const FIRST_CAPACITY = 1024
/**
 * Room for a tenth more when it is full: at most 36 × 1.1 = 40 bytes per
 * exchange. Doubling would reach 72; `transfer` mostly remaps pages, so that
 * growing more often costs nothing.
 */
const GROWTH = 1.1
const CONNECTION_FAILED = OUTCOMES.indexOf('connection-failed')

/** Exchanges as compact columns, in the order they ended. */
export class ExchangeLog {
  private count = 0
  private row = new Uint32Array(FIRST_CAPACITY)
  private dueMs = new Float64Array(FIRST_CAPACITY)
  private delayMs = new Float32Array(FIRST_CAPACITY)
  private serviceMs = new Float32Array(FIRST_CAPACITY)
  private status = new Uint16Array(FIRST_CAPACITY)
  private outcome = new Uint8Array(FIRST_CAPACITY)
  private requestBytes = new Uint32Array(FIRST_CAPACITY)
  private responseBytes = new Uint32Array(FIRST_CAPACITY)
  /** Once an answer has 4 GiB. */
  private responseBytesHigh: Uint8Array<ArrayBuffer> | undefined
  /** Once a server has told its own time. */
  private serverMs: Float32Array<ArrayBuffer> | undefined

  readonly same = new SameAnswers()
  private readonly shapes = new ShapeTally()
  private readonly notes = new NoteTally()

  get length(): number {
    return this.count
  }

  /** The service may have died: a connection broke and nothing came after. */
  get lastConnectionFailed(): boolean {
    return this.outcome[this.count - 1] === CONNECTION_FAILED
  }

  add(exchange: Exchange): void {
    if (this.count === this.row.length)
      this.resize(Math.max(Math.ceil(this.count * GROWTH), FIRST_CAPACITY))
    const at = this.count++
    this.row[at] = exchange.row
    this.dueMs[at] = exchange.dueMs
    this.delayMs[at] = exchange.sentMs - exchange.dueMs
    this.serviceMs[at] = exchange.endedMs - exchange.sentMs
    this.status[at] = exchange.status
    this.outcome[at] = OUTCOMES.indexOf(exchange.outcome)
    this.requestBytes[at] = exchange.requestBytes
    this.setResponseBytes(at, exchange.responseBytes)
    if (!this.serverMs && exchange.serverMs >= 0)
      this.serverMs = new Float32Array(this.row.length).fill(NaN, 0, at)
    if (this.serverMs) this.serverMs[at] = exchange.serverMs
    if (exchange.shape !== undefined)
      this.shapes.add(exchange.shape, exchange.row)
    if (exchange.note !== undefined) this.notes.add(exchange.note, exchange.row)
  }

  private setResponseBytes(at: number, bytes: number): void {
    // The array keeps the lower 32 bits.
    this.responseBytes[at] = bytes
    const high = Math.min(Math.floor(bytes / HIGH_BYTES), 255)
    if (high > 0) this.responseBytesHigh ??= new Uint8Array(this.row.length)
    if (this.responseBytesHigh) this.responseBytesHigh[at] = high
  }

  /** What they said, in the order it was first seen. */
  answers(): AnswerFacts {
    return {
      answerShapes: this.shapes.list(),
      notes: this.notes.list(),
      sameAnswer: this.same.summarize()
    }
  }

  /** The log's own memory, cut to length: valid until the next `add`. */
  columns(): ExchangeColumns {
    this.resize(this.count)
    const { row, dueMs, delayMs, serviceMs } = this
    const { status, outcome, serverMs } = this
    const { requestBytes, responseBytes, responseBytesHigh } = this
    return {
      length: this.count,
      row,
      dueMs,
      delayMs,
      serviceMs,
      status,
      outcome,
      requestBytes,
      responseBytes,
      ...(responseBytesHigh && { responseBytesHigh }),
      ...(serverMs && { serverMs })
    }
  }

  private resize(capacity: number): void {
    const move = (column: { buffer: ArrayBuffer }, bytes: number) =>
      column.buffer.transfer(capacity * bytes)
    this.row = new Uint32Array(move(this.row, 4))
    this.dueMs = new Float64Array(move(this.dueMs, 8))
    this.delayMs = new Float32Array(move(this.delayMs, 4))
    this.serviceMs = new Float32Array(move(this.serviceMs, 4))
    this.status = new Uint16Array(move(this.status, 2))
    this.outcome = new Uint8Array(move(this.outcome, 1))
    this.requestBytes = new Uint32Array(move(this.requestBytes, 4))
    this.responseBytes = new Uint32Array(move(this.responseBytes, 4))
    if (this.responseBytesHigh)
      this.responseBytesHigh = new Uint8Array(move(this.responseBytesHigh, 1))
    if (this.serverMs) this.serverMs = new Float32Array(move(this.serverMs, 4))
  }
}
