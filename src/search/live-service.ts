import { isContended } from '../measurement/contention.ts'
import type { Ending, Measurement } from '../measurement/measurement.ts'
import { isDisturbance } from '../runtime/disturbance.ts'
import { measureStretch } from '../sizing/cpu/measure-stretch.ts'
import type { Move } from '../sizing/move.ts'
import { type SearchPlan, planProbe } from '../sizing/plan-search.ts'
import type { Probe, Stretch } from '../sizing/search-state.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { Trial } from '../trial/trial.ts'
import { planLastRest } from './plan-last-rest.ts'
import type { QuietTimes } from './quiet-times.ts'

export type StretchMove = Extract<Move, { kind: 'stretch' }>

export interface LivePlace {
  readonly setup: TrialSetup
  readonly quiet: QuietTimes
  /**
   * Whether limits of a running service can be changed. Where not, each stretch
   * has a service of its own, which begins under them.
   */
  readonly liveLimits: boolean
  /** As it is now. */
  readonly plan: () => SearchPlan
  /** The service came to its end: a trial like any other. */
  readonly onEnd: (probe: Probe, trial: Measurement, ms: number) => void
}

/** It is running, and its CPU limit is changed from stretch to stretch. */
interface Live {
  readonly trial: Trial
  readonly probe: Probe
  readonly startMs: number
}

/** The service that stretches of load are sent to, from one CPU limit to the next. */
export class LiveService implements AsyncDisposable {
  private readonly place: LivePlace
  private live: Live | undefined
  /** A stretch that somebody disturbed is repeated once. */
  private disturbances = 0

  constructor(place: LivePlace) {
    this.place = place
  }

  /** Undefined: the service ended, or the stretch is to be asked for again. */
  async stretch(move: StretchMove): Promise<Stretch | undefined> {
    try {
      return await this.measureInQuiet(move)
    } catch (thrown) {
      if (!isDisturbance(thrown) || this.disturbances++ > 0) throw thrown
      this.place.setup.onDisturbed(thrown)
      await this.end()
      return undefined
    }
  }

  /** Beside others that use the CPU it says little: again, but not for ever. */
  private async measureInQuiet(
    move: StretchMove
  ): Promise<Stretch | undefined> {
    const { quiet } = this.place
    for (;;) {
      const stretch = await this.measure(move)
      if (!stretch || !isContended(stretch.contention)) {
        quiet.came()
        return stretch
      }
      if (!(await quiet.wait())) return stretch
    }
  }

  private async measure(move: StretchMove): Promise<Stretch | undefined> {
    const live = await this.find(move)
    if (!live) return undefined
    const { trial } = live
    const rest = planLastRest(this.place.plan().facts.workedOnMs, 'bracket')
    if (rest) await trial.unload({ rows: [], rest })
    const before = trial.counters()
    const from = trial.soFar().exchanges.length
    const ending = await trial.stretch(move.stretch)
    const { contention } = trial
    if (ending.kind === 'exited') {
      await this.end(ending)
      return undefined
    }
    await trial.demandUndisturbed(ending)
    await this.place.setup.dataset.demandUnchanged()
    const after = trial.counters()
    const { exchanges } = trial.soFar()
    const { memoryBytes } = trial.plan.size
    const record = { exchanges, from, before, after, memoryBytes, contention }
    return measureStretch(move.stretch, record)
  }

  private async find(move: StretchMove): Promise<Live | undefined> {
    const { probe, stretch } = move
    if (this.place.liveLimits) return this.live ?? this.start(probe)
    await this.end()
    const { cpuMillicores } = stretch
    return this.start({ ...probe, size: { ...probe.size, cpuMillicores } })
  }

  private async start(probe: Probe): Promise<Live | undefined> {
    const startMs = performance.now()
    const plan = planProbe(this.place.plan(), probe)
    const setup = { ...this.place.setup, checkHealth: undefined }
    const trial = await Trial.start(plan, setup)
    this.live = { trial, probe, startMs }
    const ending = await trial.warmUp()
    if (ending.kind !== 'completed') await this.end(ending)
    return this.live
  }

  /** With an ending, the service's end is a trial like any other. */
  async end(ending?: Ending): Promise<void> {
    const { live } = this
    this.live = undefined
    if (!live) return
    await using trial = live.trial
    if (!ending) return
    const ms = performance.now() - live.startMs
    this.place.onEnd(live.probe, await trial.end(ending), ms)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end()
  }
}
