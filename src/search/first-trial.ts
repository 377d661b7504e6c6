import { summarizeGrowth } from '../analysis/growth.ts'
import { isContended } from '../measurement/contention.ts'
import type { TrialPlan } from '../measurement/measurement.ts'
import type { RunRecord } from '../run-record.ts'
import type { Runtime } from '../runtime/runtime.ts'
import { type Sequel, runTrial } from '../trial/run-trial.ts'
import { type TrialSetup, withWorkers } from '../trial/trial-setup.ts'
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
function planFirstSequel(): Sequel {
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

/** For its neighbours' sake a first trial is run so often, if it is short. */
const TRIES = 3
const SHORT_MS = 20_000

/**
 * The trial that all others are compared with. Beside neighbours it is run
 * again, and the one with the fewest of them counts, or one in which the service
 * came to its end. It is in the record at once: what fails later takes nothing
 * from it.
 */
export async function runFirstTrial(
  plan: TrialPlan,
  setup: TrialSetup,
  by: {
    readonly record: Pick<RunRecord, 'trial'>
    readonly runtime: Pick<Runtime, 'dropPageCache'>
  }
): Promise<void> {
  let fewest = Infinity
  for (let tries = 1; ; tries++) {
    const trial = await runTrial(plan, withWorkers(setup), planFirstSequel())
    const used = trial.contention?.usedMillicores ?? 0
    const isEnd = trial.ending.kind === 'exited'
    if (isEnd || used < fewest) by.record.trial = trial
    fewest = Math.min(fewest, used)
    const again =
      isContended(trial.contention) &&
      trial.ending.kind === 'completed' &&
      trial.marks.endedMs < SHORT_MS
    if (!again || tries === TRIES) return
    await by.runtime.dropPageCache()
  }
}

function seemsToGrow(trial: Trial): boolean {
  return (summarizeGrowth(trial.soFar())?.low ?? 0) > 0
}
