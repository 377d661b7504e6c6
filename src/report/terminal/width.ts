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
  for (const word of pieces.flatMap((piece) => words(piece, columns))) {
    const width = columnsOf(word.text)
    const blank = word.text.trim() === ''
    if (used + width > columns && used > 0) {
      dropBlankEnd(lines.at(-1)!)
      lines.push([])
      used = 0
    }
    if (blank && used === 0) continue
    lines.at(-1)!.push(word)
    used += width
  }
  dropBlankEnd(lines.at(-1)!)
  return lines.map(merge)
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
  while (line.at(-1)?.text.trim() === '') line.pop()
}

/** Words and the spaces between them, none wider than a line. */
function words({ text, style }: Piece, columns: number): Piece[] {
  const parts = text.match(/\s+|\S+/g) ?? []
  return parts.flatMap((part) => {
    const pieces: Piece[] = []
    let rest = ''
    for (const { segment } of graphemes.segment(part)) {
      if (rest !== '' && columnsOf(rest + segment) > columns) {
        pieces.push({ text: rest, style })
        rest = ''
      }
      rest += segment
    }
    return [...pieces, { text: rest, style }]
  })
}
