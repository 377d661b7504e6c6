import type { HttpRequest } from '../measurement/exchange.ts'
import { MIB } from '../foundation/units.ts'
import { Chunk, type ScannedText } from './chunk.ts'
import type { RequestSource } from './dataset.ts'
import type { Order } from './order.ts'

/** Chunks are read so many requests ahead, fewer where they are long. */
const MAX_AHEAD = 8
const AHEAD_BYTES = MIB

export interface Replay {
  readonly count: number
  readonly order: Order
}

/**
 * Each call has the next position at once, so calls may overlap and wait in
 * any order. What is kept in memory is the chunks of the next few requests.
 */
export class Requests implements RequestSource {
  private readonly text: ScannedText
  private readonly order: Order
  private readonly ahead: number
  private readonly upcoming: { row: number; chunk: Chunk }[] = []
  private last: Chunk | undefined
  private left: number
  private asked = 0

  constructor(text: ScannedText, { count, order }: Replay) {
    this.text = text
    this.order = order
    this.left = count
    const fitting = Math.floor(AHEAD_BYTES / text.index.longest())
    this.ahead = Math.min(Math.max(fitting, 1), MAX_AHEAD)
  }

  next(): HttpRequest | undefined | Promise<HttpRequest | undefined> {
    this.ask()
    const request = this.upcoming.shift()
    if (request === undefined) return undefined
    const { row, chunk } = request
    if (!chunk.arrived)
      return chunk.arrival
        .then(() => this.parse(chunk, row))
        .catch((thrown: unknown) => this.explain(thrown))
    try {
      return this.parse(chunk, row)
    } catch (thrown) {
      return this.explain(thrown)
    }
  }

  /** All rows were right once: one that isn't was written since. */
  private async explain(thrown: unknown): Promise<never> {
    await this.text.stamp.demandUnchanged()
    throw thrown
  }

  async close(): Promise<void> {
    this.left = 0
    this.upcoming.length = 0
    this.last = undefined
  }

  private ask(): void {
    while (this.left > 0 && this.upcoming.length <= this.ahead) {
      const row = this.order(this.asked++)
      const number = this.text.index.chunkOf(row)
      if (this.last?.number !== number) this.last = new Chunk(this.text, number)
      this.upcoming.push({ row, chunk: this.last })
      this.left--
    }
  }

  private parse(chunk: Chunk, row: number): HttpRequest {
    return this.text.format.parse(chunk.row(row), row + 1)
  }
}
