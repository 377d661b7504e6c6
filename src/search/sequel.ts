/** What follows the first replay: rows that meet, a soak, a few more replays. */
import type { Measurement } from '../measurement/measurement.ts'
import type { Beside } from '../sizing/outcome/paired-latency.ts'
import { type Shown, isOthersDoing } from '../sizing/outcome/others-doing.ts'
import { isLost, looksSlow } from '../sizing/outcome/slower-than-full.ts'
import { type SearchPlan, judgeProbe } from '../sizing/plan-search.ts'
import { isLasting, soaksOn } from '../sizing/probe.ts'
import type { Probe, Showing } from '../sizing/search-state.ts'
import {
  COMPARED_REPLAYS,
  measurePeaks,
  showTrial
} from '../sizing/show-trial.ts'
import type { Sequel } from '../trial/run-trial.ts'
import type { Trial } from '../trial/trial.ts'
import { planLastRest } from './plan-last-rest.ts'

/** Replays after which a proof that is too slow to be one ends, at the soonest. */
const FIRST_LOOK = 2
/** Two looks. */
const SHORT_REST_MS = 100
/** A control replays as often as a proof is compared, within this. */
const CONTROL_MS = 3000

/**
 * A service that rested as soon as it was ready is not waited for as long as
 * another; unless its quota is smaller, which may stop it for 100 ms and more.
 */
export function planRest(
  { restsAtOnce, first }: SearchPlan,
  { size }: Probe
): { readonly quietMs?: number } {
  const full = size.cpuMillicores >= first.size.cpuMillicores
  return restsAtOnce && full ? { quietMs: SHORT_REST_MS } : {}
}

/** What follows the first replay of a trial, and how it ends. */
export function planSequel(
  plan: SearchPlan & Beside,
  probe: Probe,
  leftMs: () => number
): Sequel | undefined {
  const rounds = planRounds(plan, probe, leftMs)
  const rest = planLastRest(plan.facts.workedOnMs, probe.purpose)
  return rest ? { ...(rounds ?? ONE_REPLAY), rest } : rounds
}

const ONE_REPLAY: Sequel = { meetingRows: [], goesOn: () => false }

/** @param leftMs how much of the time budget is left, ms */
function planRounds(
  plan: SearchPlan & Beside,
  probe: Probe,
  leftMs: () => number
): Sequel | undefined {
  const { meetingRows } = plan
  const { soakMs } = plan.settings
  const perRound = replaysOf(meetingRows)
  if (probe.purpose === 'control' || probe.compared)
    return {
      meetingRows: [],
      goesOn: (_, rounds, loadMs) =>
        rounds < COMPARED_REPLAYS && loadMs < CONTROL_MS
    }
  if (probe.purpose === 'proof' && soakMs > 0)
    return {
      meetingRows,
      goesOn: (trial, rounds, loadMs) =>
        leftMs() > 0 &&
        !(
          rounds >= FIRST_LOOK &&
          rounds <= COMPARED_REPLAYS &&
          isLost(plan, { probe, ...showSoFar(trial) })
        ) &&
        soaksOn(
          {
            loadMs,
            replayMs: loadMs / rounds / perRound,
            look: () => lookAt(trial)
          },
          soakMs
        )
    }
  if (probe.purpose === 'bracket' || !probe.wholeDataset) return undefined
  return meetingRows.length > 0
    ? { meetingRows, goesOn: () => false }
    : undefined
}

function lookAt(trial: Trial) {
  const record = trial.soFar()
  return {
    peakBytes: measurePeaks(record),
    requests: record.exchanges.length
  }
}

/** A trial that goes on, as it would be shown. */
function showSoFar(trial: Trial): Pick<Shown, 'shown' | 'contention'> {
  const totals = trial.counters()
  const shown = totals && showTrial({ ...trial.soFar(), totals })
  const { contention } = trial
  return { contention, ...(shown && { shown }) }
}

/** What the trial of a probe showed, and what of its soak there was. */
export function showProbe(
  { settings, meetingRows }: SearchPlan,
  probe: Probe,
  trial: Measurement
): Showing | undefined {
  const shown = showTrial(trial)
  if (!shown || probe.purpose !== 'proof' || settings.soakMs === 0) return shown
  const { rounds = [], marks } = trial
  const { settledMs = 0 } = marks
  const loadMs = (rounds.at(-1)?.endedMs ?? settledMs) - settledMs
  if (rounds.length <= COMPARED_REPLAYS && loadMs < settings.soakMs)
    return { ...shown, unsoaked: true }
  const replays = rounds.length * replaysOf(meetingRows)
  return isLasting(shown, { replays, loadMs })
    ? { ...shown, lasting: true }
    : shown
}

/** Rows that are to meet are as many as a replay has, and ask for more. */
function replaysOf(meetingRows: SearchPlan['meetingRows']): number {
  return meetingRows.length > 0 ? 2 : 1
}

/** Whether the clock had a say: then others on the machine may have had one too. */
export function isClocked(
  plan: SearchPlan & Beside,
  probe: Probe,
  trial: Measurement
): boolean {
  // Side by side, trials are each other's neighbours.
  if (probe.purpose === 'bracket') return false
  if (probe.purpose === 'control') return true
  const outcome = judgeProbe(plan, probe, trial)
  if (outcome.kind === 'not-ready') return true
  if (outcome.kind === 'too-slow') return outcome.slowness.what !== 'thrashing'
  // A soak is not repeated for what the kernel's counters do not confirm.
  if (outcome.kind !== 'held' || probe.purpose === 'proof') return false
  const shown = showTrial(trial)
  const { contention } = trial
  return (
    shown !== undefined &&
    looksSlow(plan, { probe, shown }) &&
    isOthersDoing(plan, { probe, shown, contention })
  )
}
