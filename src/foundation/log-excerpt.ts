/** Colours, cursor moves, titles: what a terminal would not show. */
const ESCAPES =
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])/g

/** Begins what explains a failure, in the languages that services are written in. */
const BEGINS =
  /Traceback \(most recent call last\)|^(?:\S+ )*panic: |^fatal error: |^thread '.*' panicked|Exception in thread|Unhandled exception|UnhandledPromiseRejection|^(?:[\w.]+\.)?\w*(?:Error|Exception)(?::|$)/
const TELLS = /\b(?:error|exception|fatal|critical|failed|panic|killed)\b/i
/** Goes on after it: indented, empty, or what Java and Python put between. */
const GOES_ON =
  /^(?:\s|$)|^(?:Caused by|During handling|The above exception|goroutine |\tat |Traceback )/
const MAX_BLOCK = 60
/** Share of the room that is the end's whatever stands before. */
const END_SHARE = 0.3
const GAP = '…'

export function stripEscapes(text: string): string {
  return text.replace(ESCAPES, '')
}

/**
 * The lines of a log that explain most: those around tracebacks and panics, the
 * last ones first, then those that speak of errors, and its end. What is left
 * out between them is one `…`.
 */
export function excerptLog(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const chosen = new Set<number>()
  const take = (line: number): void => {
    if (line >= 0 && line < lines.length && chosen.size < most) chosen.add(line)
  }
  const end = Math.ceil(most * END_SHARE)
  for (let back = 1; back <= end; back++) take(lines.length - back)
  // From the end of a block: that is where the exception stands.
  for (const [from, to] of findBlocks(lines).reverse())
    for (let line = to; line >= from; line--) take(line)
  for (let line = lines.length - 1; line >= 0; line--)
    if (TELLS.test(lines[line]!)) take(line)
  for (let line = lines.length - 1; line >= 0; line--) take(line)
  return withGaps(
    lines,
    [...chosen].sort((a, b) => a - b)
  )
}

type Block = readonly [from: number, to: number]

function findBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < lines.length; from++) {
    if (!BEGINS.test(lines[from]!)) continue
    let to = from
    while (
      to + 1 < lines.length &&
      to - from < MAX_BLOCK &&
      (GOES_ON.test(lines[to + 1]!) || BEGINS.test(lines[to + 1]!))
    )
      to++
    // The exception follows its traceback, or its message a panic, at the margin.
    if (to + 1 < lines.length) to++
    blocks.push([from, to])
    from = to
  }
  return blocks
}

function withGaps(
  lines: readonly string[],
  chosen: readonly number[]
): string[] {
  return chosen.flatMap((line, at) => {
    const isApart = at > 0 && chosen[at - 1] !== line - 1
    return isApart ? [GAP, lines[line]!] : [lines[line]!]
  })
}
