import {
  COUNTER_NAMES,
  type Counters,
  type SampleColumns
} from '../../measurement/measurement.ts'

const FIRST_CAPACITY = 1024
const NAMES = ['atMs', ...COUNTER_NAMES] as const

/** Samples as growable columns: 17 numbers, 136 bytes a sample. */
export class SampleLog {
  private length = 0
  private capacity = FIRST_CAPACITY
  private buffers = NAMES.map(() => new Float64Array(FIRST_CAPACITY))

  add(atMs: number, counters: Counters): void {
    if (this.length === this.capacity) this.grow()
    this.buffers[0]![this.length] = atMs
    for (let i = 0; i < COUNTER_NAMES.length; i++)
      this.buffers[i + 1]![this.length] = counters[COUNTER_NAMES[i]!]
    this.length += 1
  }

  /** The log's own memory, cut to length: valid until the next `add`. */
  columns(): SampleColumns {
    const columns = NAMES.map((name, i) => [
      name,
      this.buffers[i]!.subarray(0, this.length)
    ])
    return { length: this.length, ...Object.fromEntries(columns) }
  }

  private grow(): void {
    this.capacity *= 2
    this.buffers = this.buffers.map(
      ({ buffer }) => new Float64Array(buffer.transfer(this.capacity * 8))
    )
  }
}
