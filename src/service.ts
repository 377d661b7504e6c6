import type { Exit, Size } from './measurement.ts'
import type { CounterReader } from './sampling/counters.ts'

/** A started service: what a trial needs of it, wherever it runs. */
export interface Service extends AsyncDisposable {
  /** `http://127.0.0.1:49153`, no slash at the end. */
  readonly origin: string
  readonly counters: CounterReader
  /** Settles when the service ends by itself or is stopped; never rejects. */
  readonly exited: Promise<Exit>
  /** Changes the limits of the running service, at once. */
  setLimits(size: Size): Promise<void>
  /** The last lines of its output, stdout and stderr. Untrusted text. */
  logs(lines: number): Promise<string>
  /** Ends it and removes every trace. Can be called twice. */
  stop(): Promise<void>
}
