/** Pieces of GitHub-flavoured Markdown that text from outside can't break. */

/** Means something in Markdown, HTML or a table; `:` and `@` make links. */
const SPECIAL = /[!-/:-@[-`{-~]/g
/** Letters of other scripts stay; what can't be seen, or reorders, goes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu
const PLAIN = /[.,()/'%=;-]/

/** Text from outside as one line that means nothing but itself. */
export function escapeText(text: string, most = 300): string {
  const line = text.replace(UNSEEN, ' ').trim()
  const cut = line.length > most ? `${line.slice(0, most)}…` : line
  return cut.replace(SPECIAL, (sign) =>
    PLAIN.test(sign) ? sign : `&#${sign.charCodeAt(0)};`
  )
}

/** The same of a sentence of ours, where names stand in backticks. */
export function escapeSentence(text: string, most = 1000): string {
  return escapeText(text, most).replace(/&#96;([\w.,/=-]+)&#96;/g, '`$1`')
}

/** A code block whose fence is longer than any within. */
export function codeBlock(text: string, language = ''): string {
  const runs = text.match(/`{3,}/g) ?? []
  const longest = Math.max(2, ...runs.map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** The last lines of a log, control characters and colours taken out. */
export function logBlock(log: string, lines: number): string {
  const kept = log
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split(/\r?\n|\r/)
    .slice(-lines)
    .map((line) => line.replace(UNSEEN, ' ').slice(0, 300))
  return codeBlock(kept.join('\n'), 'text')
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Folded until it is opened. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
