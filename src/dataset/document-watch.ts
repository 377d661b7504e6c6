import { isJson } from '../foundation/json.ts'
import { datasetMistake } from './mistake.ts'

/** Of the first document, to see that it is one. */
const KEPT_BYTES = 2 ** 24
const QUOTE = 0x22
const BACKSLASH = 0x5c
/** `[` and `{` differ in one bit only, and so do `]` and `}`. */
const BRACKET_MASK = 0xdf
const OPEN = 0x5b
const CLOSE = 0x5d

/**
 * Sees whether lines that are no JSON are pieces of JSON documents, as an
 * editor or `json.dump(…, indent=2)` lays them out. Gives up at the first line
 * that fits in no document.
 */
export class DocumentWatch {
  watching = true
  private lines = 0
  private documents = 0
  private depth = 0
  private kept = ''
  private isArray = false

  add(line: Buffer): void {
    this.lines++
    const before = this.depth
    const inString = this.count(line)
    if (this.documents === 0 && this.kept.length <= KEPT_BYTES)
      this.kept += line.toString()
    // Between documents nothing but a bracket begins one; a string ends in
    // its line.
    const begins = /^\s*[[{]/.test(line.toString('latin1', 0, 64))
    if (inString || this.depth < 0 || (before === 0 && !begins))
      return this.giveUp()
    if (this.depth > 0) return
    if (this.documents++ === 0) this.judgeFirst()
  }

  /** The text has ended. Throws a ProfileError when it is such documents. */
  end(): void {
    const { watching, depth, documents, lines, isArray } = this
    if (!watching || depth > 0 || documents === lines) return
    throw datasetMistake({
      code: 'dataset-json-over-lines',
      says:
        documents > 1
          ? `is ${documents} JSON documents over ${lines} lines, and each line would be sent alone`
          : `is one JSON ${isArray ? 'array' : 'document'} over ${lines} lines, and each line would be sent alone`,
      remedy:
        isArray && documents === 1
          ? "Give each request a line, for example with jq -c '.[]' requests.json > rows.jsonl; if the array is one request, with jq -c . instead."
          : 'Give each request a line, for example with jq -c . request.json > rows.jsonl.'
    })
  }

  private judgeFirst(): void {
    this.isArray = this.kept.trimStart().startsWith('[')
    if (this.kept.length <= KEPT_BYTES && !isJson(this.kept)) this.giveUp()
    this.kept = ''
  }

  private giveUp(): void {
    this.watching = false
    this.kept = ''
  }

  /** True: the line ends within a string. */
  private count(line: Buffer): boolean {
    for (let at = 0; at < line.length; at++) {
      const byte = line[at]!
      if (byte === QUOTE) {
        at = stringEnd(line, at)
        if (at >= line.length) return true
      } else if ((byte & BRACKET_MASK) === OPEN) this.depth++
      else if ((byte & BRACKET_MASK) === CLOSE) this.depth--
    }
    return false
  }
}

/** Where the quote is that closes the string at `open`; the length: nowhere. */
function stringEnd(bytes: Buffer, open: number): number {
  let at = open + 1
  while (at < bytes.length && bytes[at] !== QUOTE)
    at += bytes[at] === BACKSLASH ? 2 : 1
  return at
}
