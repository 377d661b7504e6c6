/** What a terminal is told to do, when it may be told. */

/** Select Graphic Rendition: what turns a style on, and off again. */
const STYLES = {
  plain: undefined,
  bold: [1, 22],
  dim: [2, 22],
  underlined: [4, 24],
  red: [31, 39],
  green: [32, 39],
  cyan: [36, 39]
} as const
export type Style = keyof typeof STYLES

/** Text in one style. */
export interface Piece {
  readonly text: string
  readonly style: Style
}

export type Paint = (piece: Piece) => string

/** Whoever wrote a text, it moves no cursor and rings no bell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Makes text of pieces, with colours or without. */
export function paintWith(colour: boolean): Paint {
  return ({ text, style }) => {
    const seen = text.replace(UNSEEN, (sign) =>
      sign === '\u200d' ? sign : ' '
    )
    const code = STYLES[style]
    return colour && code && seen !== ''
      ? `\u001b[${code[0]}m${seen}\u001b[${code[1]}m`
      : seen
  }
}
