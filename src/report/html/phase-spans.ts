import type { Marks } from '../../measurement/measurement.ts'
import type { PhaseSpan } from './page-data.ts'

/** A moment is the container's stop; more is the dataset, again and again. */
const SOAK_MS = 500

/** What a trial came to, one after the other. */
export function spanPhases(marks: Marks): PhaseSpan[] {
  const { readyMs, settledMs, steadyMs, replayedMs, endedMs: endMs } = marks
  const all: [string, number | undefined, number | undefined][] = [
    ['start', 0, readyMs ?? endMs],
    ['rest', readyMs, settledMs],
    ['warm-up', settledMs, steadyMs],
    ['measuring', steadyMs, replayedMs],
    [
      'soak',
      replayedMs,
      endMs - (replayedMs ?? endMs) > SOAK_MS ? endMs : undefined
    ]
  ]
  return all.flatMap(([name, fromMs, toMs]) =>
    fromMs === undefined || toMs === undefined
      ? []
      : [{ name, fromS: seconds(fromMs), toS: seconds(toMs) }]
  )
}

/** To the millisecond. */
export function seconds(ms: number): number {
  return Math.round(ms) / 1000
}
