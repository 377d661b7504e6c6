/** How many columns a text takes, and lines that keep to their width. */
import type { Piece } from './style.ts'

/** Signs that take two columns: emoji, and East Asian letters and kana. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u
const NOTHING = /^[\p{M}\u200d\ufe0f]+$/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export function columnsOf(text: string): number {
  let columns = 0
  for (const { segment } of graphemes.segment(text))
    columns += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return columns
}

/** Lines of at most `columns`; a word that is longer is cut in pieces. */
export function wrap(pieces: readonly Piece[], columns: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of joinWords(pieces.flatMap(splitWords), columns)) {
    const width = widthOf(word)
    if (used + width > columns && used > 0) {
      dropBlankEnd(lines.at(-1)!)
      lines.push([])
      used = 0
    }
    if (isBlank(word.at(-1)) && used === 0) continue
    lines.at(-1)!.push(...word)
    used += width
  }
  dropBlankEnd(lines.at(-1)!)
  return lines.map(merge)
}

/**
 * Words of several styles, as `(` and `image-shared` and `)`: no line ends between
 * two pieces without a blank, unless they are wider than one together.
 */
function joinWords(pieces: readonly Piece[], columns: number): Piece[][] {
  const words: Piece[][] = []
  for (const piece of pieces) {
    const last = words.at(-1)
    const isOne = last && !isBlank(piece) && !isBlank(last.at(-1))
    if (isOne && widthOf([...last, piece]) <= columns) last.push(piece)
    else words.push(...cut(piece, columns).map((part) => [part]))
  }
  return words
}

function widthOf(word: readonly Piece[]): number {
  return word.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

function isBlank(piece: Piece | undefined): boolean {
  return piece?.text.trim() === ''
}

/** Neighbours of one style as one piece: it is switched on once. */
function merge(line: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const { text, style } of line) {
    const last = merged.at(-1)
    if (last?.style === style)
      merged[merged.length - 1] = { text: last.text + text, style }
    else merged.push({ text, style })
  }
  return merged
}

function dropBlankEnd(line: Piece[]): void {
  while (line.length > 0 && isBlank(line.at(-1))) line.pop()
}

/** Words and the spaces between them. */
function splitWords({ text, style }: Piece): Piece[] {
  const parts = text.match(/\s+|\S+/g) ?? []
  return parts.map((part) => ({ text: part, style }))
}

/** Parts that are no wider than a line. */
function cut({ text, style }: Piece, columns: number): Piece[] {
  const pieces: Piece[] = []
  let rest = ''
  for (const { segment } of graphemes.segment(text)) {
    if (rest !== '' && columnsOf(rest + segment) > columns) {
      pieces.push({ text: rest, style })
      rest = ''
    }
    rest += segment
  }
  return [...pieces, { text: rest, style }]
}
