/** Of a body, when `failure-body` asks for it. */
const KEPT_BYTES = 2 ** 20
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

  private readonly buffer: Buffer
  private kept: Uint8Array[] | undefined

  constructor(buffer: Buffer) {
    this.buffer = buffer
  }

  /** `keep`: its text will be asked for. */
  begin(keep: boolean): void {
    this.bytes = 0
    this.beginning = ''
    this.kept = keep ? [] : undefined
  }

  read(at: number, bytes: number): void {
    // Nothing more once something was left out.
    if (this.beginning.length === this.bytes) this.look(at, bytes)
    const room = KEPT_BYTES - this.bytes
    this.bytes += bytes
    if (this.kept && room > 0)
      this.kept.push(
        Uint8Array.from(this.buffer.subarray(at, at + Math.min(bytes, room)))
      )
  }

  /** The first MiB. */
  text(): string {
    return Buffer.concat(this.kept ?? []).toString()
  }

  private look(at: number, bytes: number): void {
    if (this.bytes === 0 && this.buffer[at] === BRACKET) {
      this.beginning = '['
      return
    }
    const isLong = this.bytes + bytes > BEGINNING_BYTES
    const taken = isLong ? Math.min(GLIMPSE_BYTES, bytes) : bytes
    this.beginning += this.buffer.toString('latin1', at, at + taken)
  }
}
