const STARS = '***'
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4
/** Longer ones are looked for in pieces: characters. */
const PIECE = 512
/** What who cuts a text puts behind it. */
const LONGEST_MARK = 8
/** Who prints Base64 begins a new line after so many digits. */
const BREAK = '(?:\\r?\\n|\\\\{1,4}n)?'
const CUT_MARK = /(?:…|\.{3})["')\]}]*$/

/** Takes secrets out of a text, and cuts it then to `most` characters. */
export type Mask = (text: string, most?: number) => string

/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts, also of the Base64: they are taken out at begin
 * and end of lines.
 */
export function createMask(secrets: readonly string[]): Mask {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
  const patterns = longestFirst.flatMap(formsOf)
  const parted = longestFirst.flatMap((secret) => [
    secret,
    ...base64Digits(secret)
  ])
  return (text, most = Infinity) => {
    let masked = text
    for (const pattern of patterns) masked = masked.replaceAll(pattern, STARS)
    for (const whole of parted) masked = maskParts(masked, whole)
    return masked.length > most ? `${masked.slice(0, most)}…` : masked
  }
}

/** How a secret is found: all ways at once, unless it is as long as a file. */
function formsOf(secret: string): readonly (RegExp | string)[] {
  if (secret.length <= 2 * PIECE) return [patternOf(secret)]
  // An expression would be too large; the last piece is as long as the others,
  // for a short one is found by chance.
  const count = Math.floor(secret.length / PIECE)
  const pieces = Array.from({ length: count }, (_, i) =>
    secret.slice(i * PIECE, (i + 1) * PIECE)
  )
  return [...pieces, secret.slice(-PIECE)].flatMap((piece) => [
    piece,
    JSON.stringify(piece).slice(1, -1),
    encodeURIComponent(piece.toWellFormed()),
    ...base64Digits(piece)
  ])
}

function patternOf(secret: string): RegExp {
  // Backslashes together: one by one they could be told apart in many ways.
  const signs = secret.match(/\\+|[^\\]/gsu) ?? []
  const written = signs.map(patternOfSign).join('')
  return new RegExp([written, ...base64Patterns(secret)].join('|'), 'g')
}

/** A character, escaped in any of the ways that a log may have it. */
function patternOfSign(sign: string): string {
  const { length } = sign
  if (sign.startsWith('\\'))
    return `(?:\\\\{${length},${4 * length}}|(?:%5[cC]){${length}})`
  const bytes = [...Buffer.from(sign)]
  const inUrl = bytes.map((byte) => `%${hex(byte, 2)}`).join('')
  const inJson = sign
    .split('')
    .map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`)
    .join('')
  const plain = /\w/.test(sign) ? sign : `\\\\{0,4}${escapeSign(sign)}`
  const ways = [plain, inUrl, inJson, OTHERWISE[sign]].filter(Boolean)
  return `(?:${ways.join('|')})`
}

function escapeSign(sign: string): string {
  return sign.replace(/[\^$.*+?()[\]{}|/-]/, '\\$&')
}

const OTHERWISE: Readonly<Record<string, string>> = {
  '\n': '\\r?\\n|\\\\{1,4}n',
  '\t': '\\\\{1,4}t',
  '\r': '\\\\{1,4}r',
  ' ': '\\+',
  '&': '&amp;|&#38;',
  '<': '&lt;|&#60;',
  '>': '&gt;|&#62;',
  '"': '&quot;|&#34;',
  "'": '&#39;|&#x27;|&apos;'
}

/** Digits of either case. */
function hex(value: number, digits: number): string {
  return value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

/** In either alphabet, perhaps in lines. */
function base64Patterns(secret: string): string[] {
  return base64Digits(secret).map((digits) =>
    digits
      .replace(/\w(?!$)/g, `$&${BREAK}`)
      .replace(/\+/g, `[+-]${BREAK}`)
      .replace(/\//g, `[/_]${BREAK}`)
  )
}

/** What a Base64 text has where it contains the secret. */
function base64Digits(secret: string): string[] {
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

/** Parts of a secret where a line was cut: its begin at the end, its end at the begin. */
function maskParts(text: string, secret: string): string {
  const least = Math.max(LEAST_PART, Math.ceil(secret.length / 4))
  if (secret.length <= least) return text
  const ends = maskAt(text, secret.slice(0, least), (at) => {
    const line = text.slice(at, at + secret.length + LONGEST_MARK)
    const end = line.indexOf('\n')
    if (end < 0 && at + line.length < text.length) return undefined
    const rest = (end < 0 ? line : line.slice(0, end)).replace(CUT_MARK, '')
    return secret.startsWith(rest) ? [at, at + rest.length] : undefined
  })
  return maskAt(ends, secret.slice(-least), (at) => {
    const end = at + least
    const line = ends.slice(Math.max(end - secret.length, 0), end)
    const begin = line.lastIndexOf('\n') + 1
    if (begin === 0 && end > line.length) return undefined
    const rest = line.slice(begin)
    return secret.endsWith(rest) ? [end - rest.length, end] : undefined
  })
}

/** The text without what is found wherever it has `sign`; in one pass. */
function maskAt(
  text: string,
  sign: string,
  find: (at: number) => readonly [from: number, to: number] | undefined
): string {
  const kept: string[] = []
  let done = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const [from, to] = find(at) ?? [0, 0]
    if (to === 0 || from < done) continue
    kept.push(text.slice(done, from), STARS)
    done = to
  }
  return done === 0 ? text : kept.join('') + text.slice(done)
}
