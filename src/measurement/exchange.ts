/** The words of a replay; times are as in measurement.ts. */

/** A dataset row, ready to send. */
export interface HttpRequest {
  /** 1-based number of the dataset row. */
  readonly row: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
}

/** How one exchange went; the index in `OUTCOMES` is what the column holds. */
export const OUTCOMES = [
  'succeeded',
  /** A status outside `success-status`. */
  'wrong-status',
  /** A body that matches `failure-body`. */
  'failure-body',
  /** A header, or an exception in the body, tells of a failure. */
  'error-answer',
  'timed-out',
  /** Refused, reset, or closed before the answer was whole. */
  'connection-failed'
] as const
export type ExchangeOutcome = (typeof OUTCOMES)[number]

/** A request with its answer and its three moments. */
export interface Exchange {
  readonly row: number
  readonly dueMs: number
  readonly sentMs: number
  readonly endedMs: number
  /** HTTP status; 0 when none came. */
  readonly status: number
  readonly outcome: ExchangeOutcome
  /** Of the bodies. */
  readonly requestBytes: number
  readonly responseBytes: number
  /** What the server says it took; NaN: it says nothing. */
  readonly serverMs: number
  /** The same for answers of one shape; absent: it failed. */
  readonly shape: string | undefined
  /** What the client knows beside that; absent: nothing of note. */
  readonly note: Noted | undefined
}

/**
 * Told of each answer that is none: its HTTP status, and how it begins (Latin-1;
 * of a list only the bracket). It may repeat what was sent.
 */
export type OnRefused = (status: number, said: string) => void

/** What the client noted of an exchange. */
export interface Noted {
  readonly kind: NoteKind
  /** What it is about: a rule, a path. May be untrusted text. */
  readonly says: string
}

export type NoteKind =
  /** `says`: which rule of HTTP the answer breaks. */
  | 'no-http'
  /** Closed before the answer was whole; `says`: after what. */
  | 'cut'
  /** Refused, reset, or closed before anything came. */
  | 'no-answer'
  /** A kept connection was closed silently; a fresh one brought the answer. */
  | 'retried'
  /** `says`: the path that a redirect names. */
  | 'redirected'
  /** The service does not take the name in the header Host. */
  | 'host-refused'
  /** `says`: the content coding that could not be taken off. */
  | 'not-decoded'

/** Exchanges of which the same was noted. */
export interface ExchangeNote extends Noted {
  readonly exchanges: number
  /** Dataset rows, the first ten different ones. */
  readonly rows: readonly number[]
}

/** All answers that succeeded were one and the same. */
export interface SameAnswer {
  readonly answers: number
  /** Different rows, counted up to 1000. */
  readonly rows: number
  /** Of each answer. */
  readonly bytes: number
}

export type AnswerKind =
  | 'object'
  | 'list'
  | 'string'
  /** A number, `true`, `null`. */
  | 'value'
  | 'text'
  | 'nothing'
  /** `null`, `{}`, or no body where one is due. */
  | 'void'
  /** It may be an error. */
  | 'suspect'

/** Succeeded answers of one shape: objects have one for each first key. */
export interface AnswerShape {
  readonly kind: AnswerKind
  readonly answers: number
  /** Dataset rows, the first ten different ones that were answered so. */
  readonly rows: readonly number[]
}

/**
 * Exchanges as compact columns (31 bytes each; 35 when the server tells its own
 * time, 1 more when an answer has 4 GiB), in the order they ended.
 */
export interface ExchangeColumns {
  readonly length: number
  readonly row: Uint32Array
  readonly dueMs: Float64Array
  /** sent − due. */
  readonly delayMs: Float32Array
  /** ended − sent: the service time. */
  readonly serviceMs: Float32Array
  readonly status: Uint16Array
  readonly outcome: Uint8Array
  /** Of the body. Absent: measured before it was noted. */
  readonly requestBytes?: Uint32Array
  /** Modulo 4 GiB; `responseBytes` in moments.ts has all of it. */
  readonly responseBytes: Uint32Array
  /** How many times 4 GiB come on top. Absent: never any. */
  readonly responseBytesHigh?: Uint8Array
  /** NaN: not told. Absent: never told. */
  readonly serverMs?: Float32Array
}
