/** Parts of a secret that who cut a text left. */

/** What stands instead of a secret. */
export const STARS = '***'
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4
/** A part of so many letters and digits is one wherever it stands. */
const TELLING_LETTERS = 8
const TELLING_PART = 12
/** In a text of other signs. */
const MOST_TELLING = 64
/** What many addresses have in common. */
const ORIGIN = /^[a-z][\w+.-]*(?::\/\/|%3a%2f%2f)[^/%]*/i
/** A line ends, or who cut it says so: `…`, ` ...`, `[truncated]`, `<cut>`. */
const CUT_AFTER =
  /\r?\n|\\{1,4}[nr]|$| ?(?:…|%e2%80%a6|\.{3}|[[(<{] ?(?:…|\.{3}|\d+ )?(?:more|char|byte|trunc|cut|snip|omit|clip|short))/iy
const CUT_BEFORE =
  /(?<=(?:^|\n|\\{1,4}n|…|\.{3}|(?:truncated|cut|snip|snipped|omitted)[\])>}]) ?)/iy

/** What a Base64 text has where it contains the secret. */
export function base64Digits(secret: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
      // Of the first and the last digit other bytes decide too.
      const from = Math.ceil((before * 8) / 6)
      const to = Math.floor((bytes.length * 8) / 6)
      return bytes.toString('base64').slice(from, to)
    })
    .filter((digits) => digits.length >= LEAST_BASE64)
}

/** What a secret looks like to who cuts texts; how much of it is told by chance. */
export interface Form {
  readonly whole: string
  /** So much at least is left of it where a line was cut. */
  readonly head: string
  readonly tail: string
  /** Characters at its begin, at its end: a part of so many is one anywhere. */
  readonly telling: readonly [begin: number, end: number]
}

/** Each sign written one way: a part is found by its first or last letters. */
export function formsInParts(secret: string): Form[] {
  const inJson = JSON.stringify(secret).slice(1, -1)
  const inUrl = encodeURIComponent(secret.toWellFormed())
  const texts = [
    secret,
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    inUrl,
    inUrl.replaceAll('%20', '+'),
    inUrl.replace(/%../g, (digits) => digits.toLowerCase()),
    ...base64Digits(secret)
  ]
  return [...new Set(texts)].flatMap((text) => {
    const least = Math.max(LEAST_PART, Math.ceil(text.length / 4))
    if (text.length <= least) return []
    const origin = ORIGIN.exec(text)?.[0].length ?? 0
    const begin = origin + tellingLength(text.slice(origin))
    const end = tellingLength([...text].reverse().join(''))
    const [head, tail] = [text.slice(0, least), text.slice(-least)]
    return [{ whole: text, head, tail, telling: [begin, end] }]
  })
}

function tellingLength(text: string): number {
  const half = Math.ceil(text.length / 2)
  let length = Math.max(TELLING_LETTERS, Math.min(TELLING_PART, half))
  while (
    length < MOST_TELLING &&
    text.slice(0, length).replace(/[^a-z\d]/gi, '').length < TELLING_LETTERS
  )
    length++
  return length
}

type Range = readonly [from: number, to: number]

/**
 * The text without parts of secrets, their begins and ends: long ones anywhere,
 * since who cut it may go on with anything, and short ones where a line was cut.
 * All are looked for before any is taken out, for forms end alike.
 */
export function maskParts(text: string, forms: readonly Form[]): string {
  const found: Range[] = []
  for (const form of forms) {
    if (text.includes(form.head))
      for (const range of findBegins(text, form)) found.push(range)
    if (text.includes(form.tail))
      for (const range of findEnds(text, form)) found.push(range)
  }
  if (found.length === 0) return text
  found.sort(([a], [b]) => a - b)
  const kept: string[] = []
  let done = 0
  for (const [from, to] of found) {
    if (from >= done) kept.push(text.slice(done, from), STARS)
    done = Math.max(done, to)
  }
  return kept.join('') + text.slice(done)
}

function* findBegins(text: string, form: Form): Generator<Range> {
  const { whole, head } = form
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at)) {
    let end = at + head.length
    while (end - at < whole.length && text[end] === whole[end - at]) end++
    const isPart = end - at >= form.telling[0] || isAt(CUT_AFTER, text, end)
    if (isPart) yield [at, end]
    at = isPart ? end : at + 1
  }
}

function* findEnds(text: string, form: Form): Generator<Range> {
  const { whole, tail } = form
  let done = 0
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at)) {
    const end = at + tail.length
    const first = Math.max(done, end - whole.length)
    let begin = at
    while (begin > first && text[begin - 1] === whole.at(begin - 1 - end))
      begin--
    const isPart =
      end - begin >= form.telling[1] || isAt(CUT_BEFORE, text, begin)
    if (isPart) yield [begin, (done = end)]
    at = isPart ? end : at + 1
  }
}

function isAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
