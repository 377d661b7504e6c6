import { cutText } from './cut-text.ts'
import { STARS, base64Digits, formsInParts, maskParts } from './mask-parts.ts'

/** Longer ones are looked for in pieces: characters. */
const PIECE = 512
/** Who prints Base64 begins a new line after so many digits. */
const BREAK = '(?:\\r?\\n|\\\\{1,4}n)?'

/** Takes secrets out of a text, and cuts it then to `most` characters. */
export type Mask = (text: string, most?: number) => string

/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts, also of these forms: they are taken out, too.
 */
export function createMask(secrets: readonly string[]): Mask {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
  const patterns = longestFirst.flatMap(formsOf)
  const parted = longestFirst.flatMap(formsInParts)
  return (text, most = Infinity) => {
    let masked = text
    for (const pattern of patterns) masked = masked.replaceAll(pattern, STARS)
    return cutText(maskParts(masked, parted), most)
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
