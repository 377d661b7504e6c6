import type { SameAnswer } from '../../measurement/exchange.ts'

/** Of each body; longer ones of one length are alike when they begin alike. */
const COMPARED_BYTES = 64 * 1024
/** More different rows are not told apart. */
const MAX_ROWS = 1000

export interface ComparedBody {
  readonly bytes: number
  /** All of a short body, but the bracket of a list. */
  readonly beginning: string
}

/**
 * Whether all answers are one and the same, until one differs: as a rule that
 * is the second, and nothing is compared any more.
 */
export class SameAnswers {
  /** As long as no two answers differed. */
  active = true
  /** The first one's bytes; undefined: it is still to come. */
  private bytes: Buffer | undefined
  private first: ComparedBody = { bytes: 0, beginning: '' }
  private request: Uint8Array | undefined
  private isVaried = false
  private answers = 0
  private readonly rows = new Set<number>()

  /** Whether the first one is known, so that others can be compared. */
  get known(): boolean {
    return this.bytes !== undefined
  }

  /** Whether these bytes are those of the first one at `offset`. */
  matches(bytes: Uint8Array, offset: number): boolean {
    const first = this.bytes!
    const most = Math.min(offset + bytes.length, COMPARED_BYTES)
    if (offset >= most) return true
    if (most > first.length) return false
    return first.compare(bytes, 0, most - offset, offset, most) === 0
  }

  /** An answer that succeeded; the first one with its bytes. */
  add(
    body: ComparedBody,
    asked: { readonly row: number; readonly body: Uint8Array | undefined },
    bytes?: Buffer
  ): void {
    const { first } = this
    if (!this.known) {
      this.bytes = bytes!.subarray(0, COMPARED_BYTES)
      this.first = { bytes: body.bytes, beginning: body.beginning }
      this.request = asked.body
    } else if (
      body.bytes !== first.bytes ||
      body.beginning !== first.beginning
    ) {
      this.active = false
      return
    }
    this.answers++
    if (this.rows.size < MAX_ROWS) this.rows.add(asked.row)
    if (!this.isVaried) this.isVaried = differ(this.request, asked.body)
  }

  /** Undefined when answers differed, or nothing different was asked. */
  summarize(): SameAnswer | undefined {
    if (!this.active || !this.isVaried) return undefined
    const { answers, rows, first } = this
    return { answers, rows: rows.size, bytes: first.bytes }
  }
}

function differ(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === b) return false
  if (a === undefined || b === undefined) return true
  return Buffer.compare(a, b) !== 0
}
