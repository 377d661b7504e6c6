import type { HttpRequest } from '../measurement/exchange.ts'
import type { DatasetFormat } from '../inputs/inputs.ts'

export interface DatasetFacts {
  readonly path: string
  readonly format: DatasetFormat
  readonly rows: number
  /** Of the file as it is on disk: packed, when it is a gzip. */
  readonly bytes: number
  /** Of the file as it is on disk, hex. */
  readonly sha256: string
  /** As written in the file, unpacked, without the line's end. */
  readonly largestRowBytes: number
  /** Empty lines, which are not rows. */
  readonly emptyLines: number
  /** Whether all rows are the same bytes (and there are at least two). */
  readonly identicalRows: boolean
}

/** Requests one after the other; several workers may take from one source. */
export interface RequestSource {
  /**
   * The next request, undefined after the last; sync when it is at hand. The
   * n-th call has the n-th request, whatever earlier calls still wait for.
   */
  next(): HttpRequest | undefined | Promise<HttpRequest | undefined>
  close(): Promise<void>
}

/** Rows that can be replayed as often as wanted. */
export interface Replayable {
  /**
   * `count` requests from the first row on (of the file, or of the seed's
   * shuffle), wrapping around after the last. Of `rows` (1-based), if given;
   * from another position (0-based), if that is given.
   */
  open(count: number, rows?: readonly number[], from?: number): RequestSource
  /** Throws `dataset-changed` when the rows are not those that were checked. */
  demandUnchanged(): Promise<void>
}

/** A dataset that was read through once and found valid; its file is open. */
export interface Dataset extends AsyncDisposable {
  readonly facts: DatasetFacts
  withDefaults(defaults: RequestDefaults): Replayable
  /** Closes the file; sources must be closed before. */
  close(): Promise<void>
}

/** What a row does not say itself. */
export interface RequestDefaults {
  readonly method: string
  readonly path: string
  /** Content type included. */
  readonly headers: Readonly<Record<string, string>>
}
