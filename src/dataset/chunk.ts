import type { FileHandle } from 'node:fs/promises'
import { type FileStamp, datasetChanged } from './file-stamp.ts'
import type { RowFormat } from './row-format.ts'
import { contentEnd } from './row-format.ts'
import type { RowIndex } from './row-index.ts'

/** A text that was scanned: an open file and where its rows lie. */
export interface ScannedText {
  readonly file: FileHandle
  readonly index: RowIndex
  readonly format: RowFormat
  /** Whether it is still what was scanned. */
  readonly stamp: FileStamp
}

/**
 * Whole rows that are read together, from the moment they are asked for. Their
 * memory is written once and never again, for bodies under way are parts of it.
 */
export class Chunk {
  readonly number: number
  /** Rejects when the text is not what it was; also throws in `row`. */
  readonly arrival: Promise<void>
  arrived = false
  private readonly text: ScannedText
  private bytes: Buffer | undefined
  /** The row that begins at `from` or after empty lines there. */
  private next = 0
  private from = 0

  constructor(text: ScannedText, number: number) {
    this.text = text
    this.number = number
    this.arrival = this.read()
    // Whoever takes a row meets the error; of what is read ahead, nobody may.
    this.arrival.catch(() => {})
  }

  /**
   * The contents of a row of an arrived chunk; rows count from 0 over the
   * whole text. Fast for rows in order.
   */
  row(row: number): Buffer {
    const bytes = this.bytes!
    if (row < this.next) this.rewind()
    for (;;) {
      const { from } = this
      if (from === bytes.length) throw datasetChanged()
      const end = this.text.format.end(bytes, from)
      this.from = end < 0 ? bytes.length : end
      const contents = contentEnd(bytes, from, this.from)
      if (contents > from && this.next++ === row)
        return bytes.subarray(from, contents)
    }
  }

  private rewind(): void {
    this.next = this.text.index.extent(this.number).firstRow
    this.from = 0
  }

  private async read(): Promise<void> {
    const { file, index } = this.text
    const { offset, end } = index.extent(this.number)
    const bytes = Buffer.allocUnsafe(end - offset)
    for (let filled = 0; filled < bytes.length;) {
      const position = offset + filled
      const { bytesRead } = await file.read(bytes, { offset: filled, position })
      if (bytesRead === 0) throw datasetChanged()
      filled += bytesRead
    }
    this.bytes = bytes
    this.rewind()
    this.arrived = true
  }
}
