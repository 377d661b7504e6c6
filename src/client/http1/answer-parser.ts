import llhttpBytes from 'undici/lib/llhttp/llhttp-wasm.js'
import type { SameAnswers } from '../answers/same-answers.ts'
import { AnswerBody } from './answer-body.ts'
import { explainFault } from './answer-fault.ts'
import { AnswerHead } from './answer-head.ts'

/** What llhttp_alloc is told to parse. */
const RESPONSE = 2
const OK = 0
/** What a callback returns to end parsing with an error. */
const STOP = -1
/** What on_headers_complete returns when no body follows, as after HEAD. */
const NO_BODY = 1
const READ_BYTES = 64 * 1024

interface Llhttp {
  readonly memory: WebAssembly.Memory
  malloc(bytes: number): number
  llhttp_alloc(kind: number): number
  llhttp_reset(parser: number): void
  llhttp_execute(parser: number, from: number, bytes: number): number
  llhttp_finish(parser: number): number
  /** Where in the memory its words begin; 0: there are none. */
  llhttp_get_error_reason(parser: number): number
}

export interface Parsers {
  /** Read into this, then tell the connection's parser how much. */
  readonly readBuffer: Buffer
  readonly parsers: readonly AnswerParser[]
}

/**
 * Parsers with one read buffer for all, which lies in llhttp's own memory:
 * what a socket reads is parsed where it is, at once, and never copied.
 */
export function buildParsers(count: number, same: SameAnswers): Parsers {
  let current: AnswerParser
  const ignore = () => OK
  const module = new WebAssembly.Module(llhttpBytes)
  const { exports } = new WebAssembly.Instance(module, {
    env: {
      wasm_on_url: ignore,
      wasm_on_status: ignore,
      wasm_on_header_field: (...[, at, bytes]) => current.readName(at!, bytes!),
      wasm_on_header_value: (_, at, bytes) => current.readValue(at!, bytes!),
      wasm_on_message_begin: () => current.begin(),
      wasm_on_headers_complete: (...[, status, , keepAlive]) =>
        current.readHead(status!, keepAlive === 1),
      wasm_on_body: (...[, at, bytes]) => current.readBody(at!, bytes!),
      wasm_on_message_complete: () => current.complete()
    }
  })
  const llhttp = exports as Llhttp
  const enter = (parser: AnswerParser) => void (current = parser)
  const pointers = Array.from({ length: count }, () =>
    llhttp.llhttp_alloc(RESPONSE)
  )
  // Last, because an allocation may move the memory.
  const from = llhttp.malloc(READ_BYTES)
  const readBuffer = Buffer.from(llhttp.memory.buffer, from, READ_BYTES)
  return {
    readBuffer,
    parsers: pointers.map(
      (pointer) =>
        new AnswerParser(llhttp, { pointer, from, readBuffer, enter, same })
    )
  }
}

interface Place {
  readonly pointer: number
  /** Where the read buffer begins in llhttp's memory. */
  readonly from: number
  readonly readBuffer: Buffer
  readonly enter: (parser: AnswerParser) => void
  readonly same: SameAnswers
}

/** Reads the answers of one connection, one after the other. */
export class AnswerParser {
  /** HTTP status; 0 as long as none came. */
  status = 0
  /** Whether the connection can be used again. */
  keepAlive = false
  /** Whether the answer is whole. */
  whole = false
  /** Whether anything of the answer came. */
  begun = false
  /** What its headers say. */
  readonly head: AnswerHead
  readonly body: AnswerBody

  private awaited = false
  private bodiless = false
  private readonly llhttp: Llhttp
  private readonly place: Place

  constructor(llhttp: Llhttp, place: Place) {
    this.llhttp = llhttp
    this.place = place
    this.head = new AnswerHead(place.readBuffer)
    this.body = new AnswerBody(place.readBuffer, place.same)
  }

  /** A request is on its way; `keepBody`: its body's text will be asked for. */
  expect(method: string, keepBody: boolean): void {
    this.status = 0
    this.whole = false
    this.begun = false
    this.awaited = true
    this.bodiless = method === 'HEAD'
    this.head.begin()
    this.body.begin(keepBody)
  }

  /** A new connection: nothing of the old one's answer counts. */
  reset(): void {
    this.llhttp.llhttp_reset(this.place.pointer)
  }

  /** False: this is not HTTP, or not an answer to what was asked. */
  read(bytes: number): boolean {
    const { pointer, from, enter } = this.place
    enter(this)
    this.begun = true
    this.head.readEnd = bytes
    return this.llhttp.llhttp_execute(pointer, from, bytes) === OK
  }

  /** The other side has closed: the end of an answer without a length. */
  finish(): void {
    this.place.enter(this)
    this.llhttp.llhttp_finish(this.place.pointer)
  }

  /** Which rule of HTTP what was read last breaks. */
  fault(): string {
    const at = this.llhttp.llhttp_get_error_reason(this.place.pointer)
    const memory = Buffer.from(this.llhttp.memory.buffer)
    const end = memory.indexOf(0, at)
    return explainFault(at === 0 ? '' : memory.toString('latin1', at, end))
  }

  begin(): number {
    return this.awaited ? OK : STOP
  }

  readName(at: number, bytes: number): number {
    this.head.readName(at - this.place.from, bytes)
    return OK
  }

  readValue(at: number, bytes: number): number {
    this.head.readValue(at - this.place.from, bytes)
    return OK
  }

  readHead(status: number, keepAlive: boolean): number {
    this.status = status
    // Some servers send a body after HEAD, which would begin the next answer.
    this.keepAlive = keepAlive && !this.bodiless
    this.head.finish()
    if (this.head.encoding !== '') this.body.pack()
    return this.bodiless ? NO_BODY : OK
  }

  readBody(at: number, bytes: number): number {
    this.body.read(at - this.place.from, bytes)
    return OK
  }

  complete(): number {
    // Here and not before the body: headers may also come after it.
    this.head.finish()
    // 1xx: the answer proper is still to come.
    if (this.status < 200) {
      this.head.begin()
      return OK
    }
    this.whole = true
    this.awaited = false
    if (this.head.encoding !== '') this.body.unpack(this.head.encoding)
    return OK
  }
}
