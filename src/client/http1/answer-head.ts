import { TIME_HEADERS } from '../answers/server-time.ts'

/** Azure ML's inference server; `True`, as Python spells it. */
const FAILED_HEADER = 'x-ms-run-function-failed'
/** Longer names are none of ours, longer values are cut. */
const MAX_NAME = 64
const MAX_VALUE = 1024

/** A header's place in `TIME_HEADERS`; from FAILED on the other ones. */
const PLACES = new Map(TIME_HEADERS.map(([name], place) => [name, place]))
const FAILED = TIME_HEADERS.length
const LOCATION = FAILED + 1
const ENCODING = FAILED + 2
PLACES.set(FAILED_HEADER, FAILED)
PLACES.set('location', LOCATION)
PLACES.set('content-encoding', ENCODING)

/** Length and first letter: tells most other names apart without reading. */
const hint = (bytes: number, first: number): number => (bytes << 8) | first
const HINTS = new Set(
  [...PLACES.keys()].map((name) => hint(name.length, name.charCodeAt(0)))
)
const LOWER_CASE = 0x20

/**
 * What an answer's headers say of the server's own time and success. Reads
 * them as the parser comes to them, in pieces when the network cut them, and
 * keeps none.
 */
export class AnswerHead {
  /** How long the server says it took; NaN: it says nothing. */
  serverMs = NaN
  /** It says that it failed, whatever the status. */
  failed = false
  /** Where a redirect leads; empty: nowhere. */
  location = ''
  /** The body's content codings; empty: none. */
  encoding = ''
  /** Where what was read ends: a piece that ends there may go on. */
  readEnd = 0

  private readonly buffer: Buffer
  private best = FAILED
  /** A name that the network cut; empty: none. */
  private name = ''
  private place: number | undefined
  private value = ''

  constructor(buffer: Buffer) {
    this.buffer = buffer
  }

  begin(): void {
    this.serverMs = NaN
    this.failed = false
    this.location = ''
    this.encoding = ''
    this.best = FAILED
    this.name = ''
    this.place = undefined
  }

  readName(at: number, bytes: number): void {
    this.finish()
    if (this.name !== '' || at + bytes === this.readEnd) {
      if (this.name.length + bytes <= MAX_NAME)
        this.name += this.text(at, bytes)
    } else if (HINTS.has(hint(bytes, this.buffer[at]! | LOWER_CASE))) {
      this.lookUp(this.text(at, bytes))
    }
  }

  readValue(at: number, bytes: number): void {
    if (this.name !== '') {
      this.lookUp(this.name)
      this.name = ''
    }
    if (this.place !== undefined && this.value.length < MAX_VALUE)
      this.value += this.text(at, Math.min(bytes, MAX_VALUE))
  }

  /** The value that was read last is whole. */
  finish(): void {
    const { place, value } = this
    if (place === undefined) return
    this.place = undefined
    if (place === FAILED) this.failed = /^\s*(true|1)\s*$/i.test(value)
    else if (place === LOCATION) this.location = value.trim()
    else if (place === ENCODING)
      this.encoding = /^\s*(identity\s*)?$/i.test(value) ? '' : value.trim()
    if (place >= this.best) return
    const ms = TIME_HEADERS[place]![1](value)
    if (!(ms >= 0)) return
    this.best = place
    this.serverMs = ms
  }

  private lookUp(name: string): void {
    this.place = PLACES.get(name.toLowerCase())
    this.value = ''
  }

  private text(at: number, bytes: number): string {
    return this.buffer.toString('latin1', at, at + bytes)
  }
}
