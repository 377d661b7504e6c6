import type { ReportMistake } from './field.ts'

/** Blanks, '…', "…", \x, or plain letters; \ before a newline joins lines. */
const PIECE =
  /(\s+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\(\r?\n|[^])|([^\s'"\\]+)/y

/**
 * A command line to its arguments, quoted as in a shell but without one: no
 * variables, no globs, no pipes. A JSON array of strings is taken as it is.
 */
export function parseCommand(
  text: string,
  reportMistake: ReportMistake
): readonly string[] | undefined {
  return text.startsWith('[')
    ? parseArray(text)
    : splitCommand(text, reportMistake)
}

function parseArray(text: string): readonly string[] | undefined {
  try {
    const words: unknown = JSON.parse(text)
    const valid =
      Array.isArray(words) &&
      words.length > 0 &&
      words.every((word) => typeof word === 'string' && !word.includes('\0'))
    return valid ? (words as string[]) : undefined
  } catch {
    return undefined
  }
}

function splitCommand(
  text: string,
  reportMistake: ReportMistake
): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at
    const piece = PIECE.exec(text)
    if (!piece) {
      reportMistake('has a quote or a backslash that nothing follows')
      return undefined
    }
    const [, blank, single, double, escaped, plain] = piece
    if (blank !== undefined) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (escaped?.endsWith('\n')) continue
    else
      word =
        (word ?? '') +
        (single ?? (double && unescapeQuoted(double)) ?? escaped ?? plain ?? '')
  }
  return word === undefined ? words : [...words, word]
}

/** Within double quotes a backslash is itself before any other letter. */
function unescapeQuoted(text: string): string {
  return text.replace(/\\(\r?\n|["\\$`])/g, (_, escaped: string) =>
    escaped.endsWith('\n') ? '' : escaped
  )
}
