import type { RE2JS } from 're2js'
import { SERVERS } from '../servers/servers.ts'

/** What is found in no time that is bounded, and what it is called. */
const UNBOUNDED: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'a lookaround'],
  [/\\(?:[1-9]|k<)/, 'a back-reference']
]
/** Blanks between two signs that are none: each is looked at once. */
const BLANKS = /(?<=["':,])\\s[*+](?=["':,\w])/g
/** How a search may have to try again, from every place anew. */
const REPEATED = /[*+{]/
/** Each doubles what is tried, of a text of any length. */
const MAX_CHOICES = 8
/** Ours are known to be fast (a test holds each to a long text). */
const OURS = new Set(
  Object.values(SERVERS).map(({ texts }) => texts['failure-body'])
)

let re2: typeof RE2JS | undefined

/** Before a pattern of a user's is made: who gives none starts without RE2. */
export async function loadPatterns(): Promise<void> {
  re2 ??= (await import('re2js')).RE2JS
}

/**
 * A regular expression as in JavaScript, of which a search takes time in
 * proportion to the text, whoever wrote that: `.*error.*` takes V8 16 ms for
 * 2.7 kB, four times as long for twice as much, and `^(a+)+$` for ever. So it
 * is searched by RE2, unless it repeats nothing: then V8 is a hundred times as
 * fast, and linear too.
 */
export class Pattern {
  readonly source: string
  private readonly expression: RegExp | RE2JS

  /** After loadPatterns. Throws a SyntaxError, or RE2's own error, whose message says what it lacks. */
  constructor(source: string) {
    this.source = source
    const expression = parsePattern(source)
    this.expression = expression
    if (OURS.has(source)) return
    const bounded = re2!.compile(re2!.translateRegExp(source))
    if (canRepeat(source)) this.expression = bounded
  }

  /** Whether it is found anywhere in a text. */
  isIn(text: string): boolean {
    const { expression } = this
    return expression.test(text)
  }

  /** As it was written. */
  toJSON(): string {
    return this.source
  }
}

/** What a pattern has that cannot be searched for; undefined: nothing. */
export function unboundedPart(source: string): string | undefined {
  const text = source.replaceAll('\\\\', '')
  return UNBOUNDED.find(([part]) => part.test(text))?.[1]
}

/** With `u` where it can be: then `.` takes a whole emoji and `\p{…}` works. */
function parsePattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    // `\-` and `\"` are mistakes with `u`, and plain letters without.
    return new RegExp(source)
  }
}

function canRepeat(source: string): boolean {
  const text = source.replace(BLANKS, '').replace(/\\[^pP]/g, '')
  const choices = text.match(/[?(]/g)?.length ?? 0
  return REPEATED.test(text) || choices > MAX_CHOICES
}
