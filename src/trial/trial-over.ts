import type { Counters, Ending } from '../measurement/measurement.ts'
import type { Service } from '../runtime/service.ts'

/** Knows when going on with a trial makes no sense, and why. */
export class TrialOver implements Disposable {
  private readonly controller = new AbortController()
  private readonly cancelled: AbortSignal
  private readonly cancel = (): void => this.end({ kind: 'cancelled' })

  constructor(service: Service, cancelled: AbortSignal) {
    this.cancelled = cancelled
    cancelled.addEventListener('abort', this.cancel)
    if (cancelled.aborted) this.cancel()
    void service.exited.then((exit) => this.end({ kind: 'exited', exit }))
    void service.interrupted.then(({ message: reason }) =>
      this.end({ kind: 'aborted', reason })
    )
  }

  /** Its reason is the ending. */
  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** `completed`: it can go on. */
  get ending(): Ending {
    const { aborted, reason } = this.signal
    return aborted ? (reason as Ending) : { kind: 'completed' }
  }

  /** The first ending stays. */
  end(ending: Ending): void {
    this.controller.abort(ending)
  }

  /** A service that is OOM-killed while it starts has failed, alive or not. */
  judgeStart({ oomKills }: Counters): void {
    if (!(oomKills > 0)) return
    const reason = `The kernel killed ${oomKills} of its processes for memory while it started.`
    this.end({ kind: 'not-ready', reason })
  }

  [Symbol.dispose](): void {
    this.cancelled.removeEventListener('abort', this.cancel)
  }
}
