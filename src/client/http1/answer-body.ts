import { decodeBody } from '../answers/decode-body.ts'
import type { SameAnswers } from '../answers/same-answers.ts'

/** Of a body, when `failure-body` asks for it. */
const KEPT_BYTES = 2 ** 20
/** Of a packed one of which only the begin is looked at. */
const KEPT_PACKED_BYTES = 2 ** 16
/** Bodies up to here are looked at whole: messages of exceptions are shorter. */
const BEGINNING_BYTES = 2048
/** Of longer ones, to see what they are. */
const GLIMPSE_BYTES = 64
/** Begins a list: that is enough to know. */
const BRACKET = '['.charCodeAt(0)

/** What is kept of an answer's body while it passes. */
export class AnswerBody {
  /** Its transfer coding taken off. */
  bytes = 0
  /** Latin-1: all of a short body, the bracket of a list. */
  beginning = ''
  /** Whether `beginning` is all of it. */
  whole = true
  /** Its content codings could not be taken off: nobody knows what it says. */
  isUnreadable = false

  private readonly buffer: Buffer
  private readonly same: SameAnswers
  private room = 0
  private kept: Uint8Array[] = []
  private isPacked = false
  /** Whether it is like all others so far; false also when nobody asks. */
  private isAlike = false

  constructor(buffer: Buffer, same: SameAnswers) {
    this.buffer = buffer
    this.same = same
  }

  /** `keep`: its text will be asked for. */
  begin(keep: boolean): void {
    this.bytes = 0
    this.beginning = ''
    this.whole = true
    this.isUnreadable = false
    this.isPacked = false
    this.isAlike = this.same.active
    // Of the first one all is kept, to compare others with.
    const isFirst = this.isAlike && !this.same.known
    this.room = keep || isFirst ? KEPT_BYTES : 0
    if (this.kept.length > 0) this.kept = []
  }

  /** It has content codings, and is looked at when it is whole. */
  pack(): void {
    this.isPacked = true
    this.room = Math.max(this.room, KEPT_PACKED_BYTES)
  }

  read(at: number, bytes: number): void {
    // Nothing more once something was left out.
    if (this.whole && !this.isPacked) this.look(at, bytes)
    if (this.room > this.bytes)
      this.kept.push(this.copy(at, Math.min(bytes, this.room - this.bytes)))
    // Of what is short the beginning will be compared, of what is packed the text.
    if (this.isAlike && !this.whole && this.same.known)
      this.isAlike = this.same.matches(
        this.buffer.subarray(at, at + bytes),
        this.bytes
      )
    this.bytes += bytes
  }

  /** All of it was read. */
  unpack(encoding: string): void {
    const start = Buffer.concat(this.kept)
    const packed = { start, whole: start.length === this.bytes }
    const decoded = decodeBody(packed, encoding)
    this.isUnreadable = decoded === undefined
    if (!decoded) return
    const isLong = decoded.start.length > BEGINNING_BYTES || !decoded.whole
    this.kept = [decoded.start.subarray(0, this.room)]
    this.whole = !isLong
    this.beginning = decoded.start.toString(
      'latin1',
      0,
      isLong ? GLIMPSE_BYTES : BEGINNING_BYTES
    )
  }

  /** The first MiB. */
  text(): string {
    return Buffer.concat(this.kept).toString()
  }

  /** It succeeded: is it like all others? */
  compareWith(asked: {
    readonly row: number
    readonly body: Uint8Array | undefined
  }): void {
    if (!this.same.active) return
    const { same, kept, isPacked } = this
    if (same.known && isPacked && kept[0])
      this.isAlike &&= same.matches(kept[0], 0)
    if (!this.isAlike) same.active = false
    else if (same.known) same.add(this, asked)
    else same.add(this, asked, Buffer.concat(kept))
  }

  private copy(at: number, bytes: number): Uint8Array {
    return Uint8Array.from(this.buffer.subarray(at, at + bytes))
  }

  private look(at: number, bytes: number): void {
    if (this.bytes === 0 && this.buffer[at] === BRACKET) {
      this.beginning = '['
      this.whole = bytes === 1
      return
    }
    const isLong = this.bytes + bytes > BEGINNING_BYTES
    const taken = isLong ? Math.min(GLIMPSE_BYTES, bytes) : bytes
    this.whole = !isLong
    this.beginning += this.buffer.toString('latin1', at, at + taken)
  }
}
