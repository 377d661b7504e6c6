/** 2^16 chunks of 16 bytes: an index is never larger than 1 MiB. */
const MAX_CHUNKS = 2 ** 16

/**
 * Where rows lie in the text, sparsely: its chunks, each of whole rows and at
 * least `chunkBytes` long, more where the text has too many of them.
 */
export class RowIndex {
  /** All of the text's rows. */
  rows = 0
  private chunkBytes: number
  private readonly mostChunks: number
  /** Of each chunk, where it begins and the rows before it. */
  private offsets: number[] = []
  private firsts: number[] = []
  private end = 0

  constructor(chunkBytes: number, mostChunks = MAX_CHUNKS) {
    this.chunkBytes = chunkBytes
    this.mostChunks = mostChunks
  }

  /** The next row lies in the text from `offset` up to `end`. */
  add(offset: number, end: number): void {
    const last = this.offsets.at(-1)
    if (last === undefined || offset - last >= this.chunkBytes) {
      if (this.offsets.length === this.mostChunks) this.thin()
      this.offsets.push(offset)
      this.firsts.push(this.rows)
    }
    this.rows++
    this.end = end
  }

  /** The chunk of a row; both count from 0. */
  chunkOf(row: number): number {
    let low = 0
    let high = this.firsts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (this.firsts[middle]! <= row) low = middle
      else high = middle
    }
    return low
  }

  extent(chunk: number): { offset: number; end: number; firstRow: number } {
    return {
      offset: this.offsets[chunk]!,
      end: this.offsets[chunk + 1] ?? this.end,
      firstRow: this.firsts[chunk]!
    }
  }

  /** Bytes of the longest chunk. */
  longest(): number {
    return this.offsets.reduce(
      (most, offset, chunk) => Math.max(most, this.extent(chunk).end - offset),
      0
    )
  }

  private thin(): void {
    const even = (_: number, chunk: number): boolean => chunk % 2 === 0
    this.offsets = this.offsets.filter(even)
    this.firsts = this.firsts.filter(even)
    this.chunkBytes *= 2
  }
}
