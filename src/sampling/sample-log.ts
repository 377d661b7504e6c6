import {
  COUNTER_NAMES,
  type Counters,
  type SampleColumns
} from '../measurement.ts'

const FIRST_CAPACITY = 1024
const NAMES = ['atMs', ...COUNTER_NAMES] as const
type Name = (typeof NAMES)[number]

/** Samples as growable columns, 8 bytes a number. */
export class SampleLog {
  length = 0
  private capacity = FIRST_CAPACITY
  private readonly buffers = new Map<Name, Float64Array<ArrayBuffer>>(
    NAMES.map((name) => [name, new Float64Array(FIRST_CAPACITY)])
  )

  add(atMs: number, counters: Counters): void {
    if (this.length === this.capacity) this.grow()
    this.buffers.get('atMs')![this.length] = atMs
    for (const name of COUNTER_NAMES)
      this.buffers.get(name)![this.length] = counters[name]
    this.length += 1
  }

  columns(): SampleColumns {
    const columns = [...this.buffers].map(([name, buffer]) => [
      name,
      buffer.subarray(0, this.length)
    ])
    return { length: this.length, ...Object.fromEntries(columns) }
  }

  private grow(): void {
    this.capacity *= 2
    for (const [name, { buffer }] of this.buffers)
      this.buffers.set(
        name,
        new Float64Array(buffer.transfer(this.capacity * 8))
      )
  }
}
