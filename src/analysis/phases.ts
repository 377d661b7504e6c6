import type { Measurement } from '../measurement/measurement.ts'
import { steadyRange } from '../measurement/right-answers.ts'
import type { PhaseName } from './analysis.ts'
import { countBelow } from './statistics.ts'

/** A phase of a trial: its time, its samples, its exchanges. */
export interface Span {
  readonly name: PhaseName
  readonly fromMs: number
  readonly toMs: number
  /** Samples [from, to) and exchanges [from, to). */
  readonly samples: readonly [number, number]
  readonly exchanges: readonly [number, number]
}

/** The phases that the trial came to; the last may have been cut short. */
export function splitPhases(trial: Measurement): Span[] {
  const { marks, warmupExchanges: warm } = trial
  const { readyMs, steadyMs, replayedMs, endedMs } = marks
  const at = (ms: number): number => countBelow(trial.samples.atMs, ms)
  const spans: Span[] = []
  const add = (
    name: PhaseName,
    [fromMs, toMs]: [number, number],
    exchanges: [number, number]
  ): void => {
    const samples = [at(fromMs), at(toMs)] as const
    spans.push({ name, fromMs, toMs, samples, exchanges })
  }
  add('cold-start', [0, readyMs ?? endedMs], [0, 0])
  if (readyMs === undefined) return spans
  add('warm-up', [readyMs, steadyMs ?? endedMs], [0, warm])
  if (steadyMs === undefined) return spans
  const [from, to] = steadyRange(trial)
  add('steady', [steadyMs, replayedMs ?? endedMs], [from, to])
  return spans
}
