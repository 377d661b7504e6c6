/**
 * Text as GitHub-flavoured Markdown that means nothing but itself. Only what
 * would mean something where it stands is escaped, so that people can read the
 * source. GitHub looks for mentions, issues and emoji in the text that comes
 * out, where no escape is left: an empty comment parts them.
 */

const APART = '<!-- -->'

const RULES: readonly [RegExp, string][] = [
  [/[\\`*[~]|<(?=[a-z/!?]|$)/gi, '\\$&'],
  // Between letters it is one of them: `OOM_KILLED`.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  [/&(?=#?\w+;)/g, '\\&'],
  [/:(?=\/\/)/g, '\\:'],
  [/(?<=www)\./gi, '\\.'],
  [/@(?=[\w.-])/g, `@${APART}`],
  [/(?<=#|\bGH-)(?=\d)/gi, APART],
  [/:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi, `:${APART}`],
  // Mathematics knows no backslash outside of itself.
  [/\$/g, '&#36;']
]

/** Text in the middle of a line. */
export function escapeText(text: string): string {
  return RULES.reduce((escaped, [sign, to]) => escaped.replace(sign, to), text)
}

/** Markdown at the begin of a line, where it is to begin nothing else. */
export function escapeStart(markdown: string): string {
  return markdown
    .replace(/^(?=>|[-+#=]+(?:\s|$))/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

/** What a heading would take for its own end. */
export function escapeEnd(markdown: string): string {
  return markdown.replace(/(?<!\\)#$/, '\\#')
}

/** The same where `|` would end a cell, in code too. */
export function escapeBars(markdown: string): string {
  return markdown.replaceAll('|', '\\|')
}

/** Text in HTML, where Markdown means nothing. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** An address that can't end the link it is in. */
export function escapeUrl(url: string): string {
  return url.replace(/[^\w\-.~:/?#@!&*+,;=%]/gu, encodeURIComponent)
}

/** Code in a line, in more backticks than any within. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text, 1) + 1)
  const space = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

/** A code block whose fence is longer than any within. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(longestRun(text, 3), 2) + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

function longestRun(text: string, least: number): number {
  const runs = text.match(/`+/g) ?? []
  const long = runs.map(({ length }) => length).filter((run) => run >= least)
  return Math.max(0, ...long)
}
