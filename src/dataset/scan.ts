import { isUtf8 } from 'node:buffer'
import { MIB, formatBytes } from '../foundation/units.ts'
import type { DatasetFacts } from './dataset.ts'
import { datasetMistake, rowMistake } from './mistake.ts'
import type { RowFormat } from './row-format.ts'
import { contentEnd } from './row-format.ts'
import { RowIndex } from './row-index.ts'
import type { RowNature } from './row-nature.ts'

/** Longer rows are a mistake: a quote never closed, or no text at all. */
const MAX_ROW_BYTES = 256 * MIB
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]
const NEWLINE = 10

export type Scanned = { readonly index: RowIndex } & Pick<
  DatasetFacts,
  'largestRowBytes' | 'emptyLines' | 'identicalRows'
>

/**
 * Reads a text once, in blocks of any size: checks every row and finds where
 * the rows lie. Memory is that of the longest row.
 */
export class Scan {
  private readonly index: RowIndex
  private largestRowBytes = 0
  private emptyLines = 0
  private readonly format: RowFormat
  private readonly nature: RowNature
  /** What was pushed and not yet taken as rows: the first `held` bytes. */
  private buffer = Buffer.allocUnsafe(0)
  private held = 0
  /** Where in the text the buffer begins. */
  private base = 0
  /** It is tried again with so many bytes; doubling keeps long rows linear. */
  private wanted = UTF8_MARK.length
  private begun = false
  /** Whether all whole rows of the buffer are UTF-8. */
  private valid = true
  /** Of the first row, for as long as all rows are the same. */
  private same: Buffer | undefined

  constructor(
    format: RowFormat,
    { nature, chunkBytes }: { nature: RowNature; chunkBytes: number }
  ) {
    this.format = format
    this.nature = nature
    this.index = new RowIndex(chunkBytes)
  }

  /** The block is copied: the caller may use its memory again. */
  push(block: Uint8Array): void {
    const length = this.held + block.length
    if (length > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * length)
      this.buffer.copy(larger, 0, 0, this.held)
      this.buffer = larger
    }
    this.buffer.set(block, this.held)
    this.held = length
    if (this.held >= this.wanted) this.take(false)
  }

  /** The text has ended. */
  end(): Scanned {
    this.take(true)
    this.nature.end()
    const { index, largestRowBytes, emptyLines, same } = this
    if (index.rows === 0)
      throw datasetMistake({
        code: 'dataset-empty',
        says: emptyLines > 0 ? 'has only empty lines' : 'is empty',
        remedy:
          'Give it at least one row: a line is the body of a request, for example {"data": [[1, 2]]}.'
      })
    const identicalRows = index.rows > 1 && same !== undefined
    return { index, largestRowBytes, emptyLines, identicalRows }
  }

  private take(atEnd: boolean): void {
    const bytes = this.buffer.subarray(0, this.held)
    let from = this.begin(bytes)
    const whole = atEnd ? this.held : bytes.lastIndexOf(NEWLINE) + 1
    // A newline is never inside a character, so this holds for each row too.
    this.valid = isUtf8(bytes.subarray(0, whole))
    while (from < whole) {
      let end = this.format.end(bytes, from)
      if (end < 0 && !atEnd) break
      if (end < 0) end = this.held
      this.accept(bytes, from, end)
      from = end
    }
    this.buffer.copyWithin(0, from, this.held)
    this.held -= from
    this.base += from
    this.wanted = 2 * this.held
    this.limit(this.held)
  }

  /** Where the first row begins: a byte order mark is not part of it. */
  private begin(bytes: Buffer): number {
    if (this.begun) return 0
    this.begun = true
    if (UTF16_MARKS.some((mark) => mark.equals(bytes.subarray(0, 2))))
      throw datasetMistake({
        code: 'dataset-utf-16',
        says: 'is UTF-16',
        remedy:
          'Save it as UTF-8, for example with iconv -f UTF-16 -t UTF-8 rows.csv.'
      })
    return UTF8_MARK.equals(bytes.subarray(0, 3)) ? 3 : 0
  }

  /** Makes no object for a row that is in order: memory must not grow. */
  private accept(bytes: Buffer, from: number, end: number): void {
    const contents = contentEnd(bytes, from, end)
    if (contents === from) {
      this.emptyLines++
      return
    }
    this.limit(contents - from)
    if (this.nature.watching) this.nature.look(bytes.subarray(from, contents))
    if (!this.valid || this.format.check)
      this.check(bytes.subarray(from, contents))
    this.compare(bytes, from, contents)
    this.index.add(this.base + from, this.base + end)
    this.largestRowBytes = Math.max(this.largestRowBytes, contents - from)
  }

  private check(row: Buffer): void {
    const number = this.index.rows + 1
    if (!this.valid && !isUtf8(row))
      throw rowMistake(number, {
        code: 'dataset-not-utf-8',
        says: 'is not UTF-8',
        remedy:
          'Save the dataset as UTF-8; binary bodies go as `dataset-format: http` with `bodyBase64`, for example {"bodyBase64": "/9j/4AAQ"}.'
      })
    this.format.check?.(row, number)
  }

  private compare(bytes: Buffer, from: number, end: number): void {
    if (this.index.rows === 0)
      this.same = Buffer.from(bytes.subarray(from, end))
    else if (this.same?.compare(bytes, from, end)) this.same = undefined
  }

  private limit(rowBytes: number): void {
    if (rowBytes <= MAX_ROW_BYTES) return
    throw rowMistake(this.index.rows + 1, {
      says: `is longer than ${formatBytes(MAX_ROW_BYTES)}`,
      remedy:
        'Check that the rows end with newlines, and in a csv that quotes are closed.'
    })
  }
}
