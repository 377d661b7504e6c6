import type { Counters, CounterTraits } from '../measurement/measurement.ts'

/** Reads one container's counters. */
export interface CounterReader {
  readonly traits: CounterTraits
  /**
   * The counters now; undefined once the container is gone, or when nothing
   * new is there since the last call. Synchronous: about 20 µs of file reads.
   */
  read(): Counters | undefined
  /** Waits for a reading of now, where none comes soon by itself. */
  settle?(): Promise<void>
  close(): void
}
