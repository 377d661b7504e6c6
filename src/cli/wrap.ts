/** Text in lines of a terminal's width; widths count letters. */

const GAP = 2
/** Below it, what is told stands under its name and not beside it. */
const NARROW = 60
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100

/** Words in lines, each begun with that many blanks; a long word stands out. */
export function wrap(
  text: string,
  { width, indent }: { width: number; indent: number }
): string {
  const most = Math.max(Math.min(width, WIDEST) - indent, 20)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean))
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n')
}

/** Names to the left, what they mean to the right. */
export function twoColumns(
  rows: readonly (readonly [name: string, what: string])[],
  width: number
): string {
  if (width < NARROW)
    return rows
      .map(([name, what]) => `  ${name}\n${wrap(what, { width, indent: 6 })}`)
      .join('\n')
  const indent = 2 + GAP + Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, what]) => {
      if (what === '') return `  ${name}`
      const beside = wrap(what, { width, indent }).slice(indent)
      return `  ${name.padEnd(indent - 2)}${beside}`
    })
    .join('\n')
}
