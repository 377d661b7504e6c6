import { summarizeGrowth } from '../analysis/growth.ts'
import type { Sequel } from '../trial/run-trial.ts'
import type { Trial } from '../trial/trial.ts'

/** What raised a doubt is looked at for three times as long, and for so long. */
const TIMES = 3
const MIN_MS = 5000
const MAX_MS = 30_000
/** A job that polls for work, or a log that is flushed, takes its time. */
const REST = { quietMs: 300, mostMs: 30_000 }

/**
 * The first trial replays on when its memory seemed to grow: a heap that is
 * collected once in 0.5 s looks like a leak in a replay of 0.6 s. Until three
 * times as long and 5 s, and no longer than 30 s.
 */
export function planFirstSequel(): Sequel {
  let untilMs = 0
  return {
    meetingRows: [],
    rest: REST,
    repeats: true,
    goesOn: (trial, rounds, loadMs) => {
      if (rounds === 1 && seemsToGrow(trial))
        untilMs = Math.min(Math.max(MIN_MS, loadMs * TIMES), MAX_MS)
      return loadMs < untilMs
    }
  }
}

function seemsToGrow(trial: Trial): boolean {
  return (summarizeGrowth(trial.soFar())?.low ?? 0) > 0
}
