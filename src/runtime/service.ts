import type { ProfileError } from '../foundation/errors.ts'
import type { Workers } from '../measurement/machine.ts'
import type { Exit } from '../measurement/exit.ts'
import type { Size } from '../measurement/measurement.ts'
import type { CounterReader } from './counter-reader.ts'
import type { MachineUse } from './machine-use.ts'

/** A started service: what a trial needs of it, wherever it runs. */
export interface Service extends AsyncDisposable {
  /** `http://127.0.0.1:49153`, no slash at the end. */
  readonly origin: string
  /** When it was started, on the clock of `performance.now()`. */
  readonly startedAtMs: number
  readonly counters: CounterReader
  /** Settles when the service ends by itself; never rejects. */
  readonly exited: Promise<Exit>
  /**
   * Settles when a trial of it can say nothing any more: somebody else acted on
   * it, or the place that it runs in is gone. Never rejects.
   */
  readonly interrupted: Promise<ProfileError>
  /** Whether it came to that until now; asked at a trial's end. */
  findInterruption(): Promise<ProfileError | undefined>
  /** Changes the limits of the running service, at once. */
  setLimits(size: Size): Promise<void>
  /**
   * Stops all of its processes where they are, or lets them go on. Absent: it
   * can't be done here.
   */
  freeze?(frozen: boolean): Promise<void>
  /** What it listens on, seen from inside, while it does not answer. */
  explainNoAnswer(): Promise<NoAnswer>
  /** The processes of one kind that it runs; undefined: they cannot be seen. */
  workers?(): Promise<Workers | undefined>
  /**
   * Runs a command inside, under the service's own limits; its exit code, or
   * undefined when it had not ended in time. Absent: that can't be done there.
   */
  execute?(
    command: readonly string[],
    within: { readonly mostMs: number; readonly signal: AbortSignal }
  ): Promise<number | undefined>
  /** Who uses the machine that it runs on; undefined: it cannot be seen. */
  machineUse?(): MachineUse | undefined
  /** Bytes sent and received until now; undefined: they cannot be seen. */
  networkBytes?(): number | undefined
  /** The last lines of its output, stdout and stderr. Untrusted text. */
  logs(lines: number): Promise<string>
  /** Ends it and removes every trace. Can be called twice. */
  stop(): Promise<void>
}

/** Why a service may not be answering. */
export interface NoAnswer {
  /**
   * Its port is open on 127.0.0.1 only: it can never be reached. `if-refused`:
   * on IPv6, which is all where connections are refused, and else both.
   */
  readonly unreachable: boolean | 'if-refused'
  /** `It listens on port 8080, and port 5000 was asked.` */
  readonly sentence: string
}
