import type { SameAnswer } from '../../measurement/exchange.ts'

/** Of each body; longer ones of one length are alike when they begin alike. */
export const COMPARED_BYTES = 64 * 1024
/** More different rows are not told apart. */
const MAX_ROWS = 1000

/**
 * Whether all answers are one and the same, until one differs: as a rule that
 * is the second, and nothing is compared any more.
 */
export class SameAnswers {
  /** As long as no two answers differed. */
  active = true
  private first: Buffer | undefined
  private firstBytes = 0
  private request: Uint8Array | undefined
  private isVaried = false
  private answers = 0
  private readonly rows = new Set<number>()

  /** An answer that succeeded, of this length and begin, and what was asked. */
  add(
    body: { readonly bytes: number; readonly compared: Buffer },
    asked: { readonly row: number; readonly body: Uint8Array | undefined }
  ): void {
    if (this.first === undefined) {
      this.first = Buffer.from(body.compared)
      this.firstBytes = body.bytes
      this.request = asked.body
    } else if (
      body.bytes !== this.firstBytes ||
      !body.compared.equals(this.first)
    ) {
      this.active = false
      return
    }
    this.answers++
    if (this.rows.size < MAX_ROWS) this.rows.add(asked.row)
    this.isVaried ||= differ(this.request, asked.body)
  }

  /** Undefined when answers differed, or nothing different was asked. */
  summarize(): SameAnswer | undefined {
    if (!this.active || !this.isVaried) return undefined
    return {
      answers: this.answers,
      rows: this.rows.size,
      bytes: this.firstBytes
    }
  }
}

function differ(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === b) return false
  if (a === undefined || b === undefined) return true
  return Buffer.compare(a, b) !== 0
}
