import { cutText } from '../foundation/cut-text.ts'
import type { OnRefused } from '../measurement/exchange.ts'
import type { Report } from '../report/schema/report.ts'
import { paintWith } from '../report/terminal/style.ts'

/** An error in words is shorter, and a page of HTML is not read here. */
const MAX_LETTERS = 500

/** How the service refused the first request: mostly it says what it expects. */
export class FirstRefusal {
  private first: { readonly status: number; readonly said: string } | undefined

  readonly note: OnRefused = (status, said) => {
    this.first ??= { status, said: Buffer.from(said, 'latin1').toString() }
  }

  /** A sentence; undefined: at full size all went well, or it said nothing. */
  describe({ analysis }: Pick<Report, 'analysis'>): string | undefined {
    const { first } = this
    if (!first || !analysis || analysis.succeeded === analysis.requests)
      return undefined
    const text = paintWith(false)({ text: first.said, style: 'plain' })
    // Of a list only the bracket is kept.
    if (/^\[?$/.test(text.trim())) return undefined
    return `the first answer that failed, HTTP ${first.status}, says: ${cutText(text.trim(), MAX_LETTERS)}`
  }
}
