/** An open loop over time: what was asked for, and what came of it. */
import type { Measurement } from '../../measurement/measurement.ts'
import { endedMs } from '../../measurement/moments.ts'
import { succeeded } from '../../measurement/right-answers.ts'

/** One stretch of time of the replay. */
export interface RateStretch {
  /** Its end, since the container was started. */
  readonly atS: number
  /** Requests that were due, and right answers that came, per second. */
  readonly asked: number
  readonly achieved: number
  /** Longest time that a request was sent after it was due. */
  readonly delayMs: number
}

const STRETCHES = 60

/** Every exchange is in the stretch it was due in, and in that it ended in. */
export function composeRates({ exchanges }: Measurement): RateStretch[] {
  const { length, dueMs, delayMs } = exchanges
  let fromMs = Infinity
  let toMs = -Infinity
  for (let i = 0; i < length; i++) {
    fromMs = Math.min(fromMs, dueMs[i]!)
    toMs = Math.max(toMs, endedMs(exchanges, i))
  }
  const stepMs = (toMs - fromMs) / STRETCHES
  if (!(stepMs > 0)) return []
  const due = new Float64Array(STRETCHES)
  const answered = new Float64Array(STRETCHES)
  const delays = new Float64Array(STRETCHES)
  const stretch = (ms: number): number =>
    Math.min(Math.floor((ms - fromMs) / stepMs), STRETCHES - 1)
  for (let i = 0; i < length; i++) {
    const when = stretch(dueMs[i]!)
    due[when]!++
    delays[when] = Math.max(delays[when]!, delayMs[i]!)
    if (succeeded(exchanges, i)) answered[stretch(endedMs(exchanges, i))]!++
  }
  return Array.from(due, (count, i) => ({
    atS: Math.round(fromMs + (i + 1) * stepMs) / 1000,
    asked: (count / stepMs) * 1000,
    achieved: (answered[i]! / stepMs) * 1000,
    delayMs: delays[i]!
  }))
}
