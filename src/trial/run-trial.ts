import type { ProfileError } from '../foundation/errors.ts'
import type {
  Ending,
  Measurement,
  TrialPlan
} from '../measurement/measurement.ts'
import { isDisturbance } from '../runtime/disturbance.ts'
import { rowsToRepeat } from './heavy-rows.ts'
import type { RestBounds } from './sampling/wait-for-rest.ts'
import type { TrialSetup } from './trial-setup.ts'
import { Trial } from './trial.ts'

/** What follows the first replay of a trial. */
export interface Sequel {
  /**
   * Rows, 1-based, to send after each replay so that they meet: one piece after
   * the other, each in this order and on connections of its own.
   */
  readonly meetingRows: readonly (readonly number[])[]
  /**
   * Whether one more round is due, of those that are behind: replays and the
   * time under load, ms.
   */
  readonly goesOn: (trial: Trial, rounds: number, loadMs: number) => boolean
  /** Whether rows are sent once more, to see if they are remembered. */
  readonly repeats?: boolean
  /** How long it is waited for afterwards; absent: as for one that rests. */
  readonly rest?: RestBounds
}

/** Hardly anything where nothing moves, and not for ever where something does. */
const SOON: RestBounds = { quietMs: 50, mostMs: 10_000 }

/**
 * Runs one trial. Whatever the service does comes back as a Measurement; it
 * throws only when there was no trial at all. One that somebody else disturbed
 * is run again, once.
 */
export async function runTrial(
  plan: TrialPlan,
  setup: TrialSetup,
  sequel?: Sequel
): Promise<Measurement> {
  try {
    return await runOnce(plan, setup, { sequel })
  } catch (thrown) {
    if (!isDisturbance(thrown)) throw thrown
    setup.onDisturbed(thrown)
    return runOnce(plan, setup, { sequel, before: thrown })
  }
}

async function runOnce(
  plan: TrialPlan,
  setup: TrialSetup,
  {
    sequel,
    before
  }: {
    readonly sequel: Sequel | undefined
    /** Why it is run again. */
    readonly before?: ProfileError
  }
): Promise<Measurement> {
  const { meetingRows = [], rest = SOON } = sequel ?? {}
  await using trial = await Trial.start(plan, setup)
  const repeat = (): Promise<Ending> =>
    sendRows(trial, rowsToRepeat(trial.soFar().exchanges, plan.load))
  const ending = await inTurn([
    () => trial.warmUp(),
    () => trial.replayAll(),
    ...(sequel ? [() => runSequel(trial, sequel)] : []),
    ...(sequel?.repeats ? [repeat] : []),
    () => trial.unload({ rows: meetingRows.flat(), rest })
  ])
  // Awaited here, for `await using` removes the container on the way out.
  return await trial.end(ending, before)
}

async function runSequel(trial: Trial, sequel: Sequel): Promise<Ending> {
  for (let rounds = 1; ; rounds++) {
    const met = await inTurn(
      sequel.meetingRows.map((rows) => () => sendRows(trial, rows))
    )
    trial.endRound()
    const loadMs = trial.loadMs
    if (met.kind !== 'completed' || !sequel.goesOn(trial, rounds, loadMs))
      return met
    const ending = await trial.replayOn(rounds)
    if (ending.kind !== 'completed') return ending
  }
}

/** One part of a trial after the other, until one ends it. */
async function inTurn(
  parts: readonly (() => Promise<Ending>)[]
): Promise<Ending> {
  for (const part of parts) {
    const ending = await part()
    if (ending.kind !== 'completed') return ending
  }
  return { kind: 'completed' }
}

/** These rows, 1-based, in this order, as fast as answers come. */
function sendRows(trial: Trial, rows: readonly number[]): Promise<Ending> {
  return trial.send({ requests: rows.length, rows })
}
