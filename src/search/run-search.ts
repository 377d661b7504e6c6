import type { Place } from '../host.ts'
import type { Ending, Measurement } from '../measurement/measurement.ts'
import {
  type SearchRecord,
  type SearchTrial,
  outlineTrial
} from '../run-record.ts'
import { measureStretch } from '../sizing/cpu/measure-stretch.ts'
import { nextMove } from '../sizing/next-move.ts'
import { watchForEarlyStop } from '../sizing/outcome/early-stop.ts'
import { describeOutcome, notStarted } from '../sizing/outcome/outcome.ts'
import {
  type SearchPlan,
  judgeProbe,
  planProbe,
  planReference
} from '../sizing/plan-search.ts'
import type { Probe } from '../sizing/search-state.ts'
import { formatBytes, formatMillicores } from '../foundation/units.ts'
import { isDisturbance } from '../runtime/disturbance.ts'
import { type Live, type StretchMove, probeFor } from './live.ts'
import { planLastRest } from './plan-last-rest.ts'
import { planRest, planSequel, showProbe } from './sequel.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { runTrial } from '../trial/run-trial.ts'
import { Trial } from '../trial/trial.ts'

/** Where the search runs its trials. */
export interface SearchPlace extends Place {
  readonly setup: TrialSetup
  /** Somebody else uses the image's file pages: the plan from now on. */
  readonly onShared: () => SearchPlan
}

/**
 * Runs what sizing/ asks for until it has its answer. Every trial is in the
 * record as soon as it ended, so that whatever fails, nothing is lost.
 */
export class Search implements AsyncDisposable {
  private plan: SearchPlan
  private readonly record: SearchRecord
  private readonly place: SearchPlace
  private readonly startMs = performance.now()
  /** The service that CPU limits are changed on, kept between moves. */
  private live: Live | undefined
  private isShared = false
  /** A stretch that somebody disturbed is repeated once. */
  private disturbances = 0

  constructor(plan: SearchPlan, record: SearchRecord, place: SearchPlace) {
    this.plan = plan
    this.record = record
    this.place = place
  }

  async run(): Promise<void> {
    for (;;) {
      this.place.host.signal.throwIfAborted()
      this.record.elapsedMs = performance.now() - this.startMs
      const move = nextMove({ ...this.plan, ...this.record })
      if (move.kind !== 'stretch') await this.endLive()
      if (move.kind === 'done') return
      if (move.kind === 'stretch') await this.runStretch(move)
      else await this.runProbes(move.probes)
      await this.checkPages()
    }
  }

  /** Before the next move is decided, the last one included. */
  private async checkPages(): Promise<void> {
    if (this.isShared || (await this.place.runtime.paysForPages())) return
    this.isShared = true
    this.plan = this.place.onShared()
  }

  /** One alone and cold, or several side by side. */
  private async runProbes(probes: readonly Probe[]): Promise<void> {
    if (probes.length === 1) await this.place.runtime.dropPageCache()
    const running = probes.map((probe) => this.runProbe(probe))
    // What ends beside one that fails is recorded too.
    await Promise.allSettled(running)
    await Promise.all(running)
  }

  private async runProbe(probe: Probe): Promise<void> {
    const startMs = performance.now()
    try {
      const plan = planProbe(this.plan, probe)
      const known = { ...this.plan, ...this.record }
      const sequel = planSequel(known, probe, () => this.leftMs())
      const trial = await runTrial(plan, this.setupFor(probe), sequel)
      await this.place.setup.dataset.demandUnchanged()
      this.note(probe, trial, performance.now() - startMs)
    } catch (thrown) {
      const outcome = notStarted(thrown)
      if (!outcome) throw thrown
      this.add({ probe, outcome, ms: performance.now() - startMs })
    }
  }

  private leftMs(): number {
    const takenMs = performance.now() - this.startMs
    return this.plan.settings.timeBudgetMs - takenMs
  }

  private note(probe: Probe, trial: Measurement, ms: number): void {
    const outcome = judgeProbe(this.plan, probe, trial)
    const shown = showProbe(this.plan, probe, trial)
    const past = { probe, outcome, ms, ...(shown && { shown }) }
    this.add(
      probe.purpose === 'proof'
        ? { ...past, measurement: trial }
        : { ...past, outline: outlineTrial(trial) }
    )
  }

  private add(trial: SearchTrial): void {
    this.record.trials.push(trial)
    const { size } = trial.probe
    this.place.host.tell(
      `${formatBytes(size.memoryBytes)}, ${formatMillicores(size.cpuMillicores)}: ${describeOutcome(trial.outcome)}`
    )
  }

  /** Ends what is lost: one OOM kill, thrashing, a replay far too slow. */
  private setupFor(probe: Probe): TrialSetup {
    const { setup } = this.place
    const rows = probe.wholeDataset ? undefined : this.plan.heavyRows
    return {
      ...setup,
      ...planRest(this.plan, probe),
      dataset: {
        ...setup.dataset,
        open: (count, chosen = rows, from = 0) =>
          setup.dataset.open(count, chosen, from)
      },
      judge: watchForEarlyStop(planReference(this.plan, probe))
    }
  }

  private async runStretch(move: StretchMove) {
    try {
      await this.measureStretch(move)
    } catch (thrown) {
      if (!isDisturbance(thrown) || this.disturbances++ > 0) throw thrown
      this.place.setup.onDisturbed(thrown)
      await this.endLive()
    }
  }

  private async measureStretch(move: StretchMove) {
    const live = await this.findLive(move)
    if (!live) return
    const rest = planLastRest(this.plan.facts.workedOnMs, 'bracket')
    if (rest) await live.trial.unload({ rows: [], rest })
    const before = live.trial.counters()
    const from = live.trial.soFar().exchanges.length
    const ending = await live.trial.stretch(move.stretch)
    if (ending.kind === 'exited') return this.endLive(ending)
    await live.trial.demandUndisturbed(ending)
    await this.place.setup.dataset.demandUnchanged()
    const after = live.trial.counters()
    const { exchanges } = live.trial.soFar()
    const { memoryBytes } = live.trial.plan.size
    const record = { exchanges, from, before, after, memoryBytes }
    this.record.stretches.push(measureStretch(move.stretch, record))
  }

  private async findLive(move: StretchMove): Promise<Live | undefined> {
    const { liveLimits } = this.place.runtime.capabilities
    if (!liveLimits) await this.endLive()
    return this.live ?? this.startLive(probeFor(move, liveLimits))
  }

  private async startLive(probe: Probe): Promise<Live | undefined> {
    const startMs = performance.now()
    const plan = planProbe(this.plan, probe)
    const setup = { ...this.place.setup, checkHealth: undefined }
    const trial = await Trial.start(plan, setup)
    this.live = { trial, probe, startMs }
    const ending = await trial.warmUp()
    if (ending.kind !== 'completed') await this.endLive(ending)
    return this.live
  }

  /** With an ending, the service's end is a trial like any other. */
  private async endLive(ending?: Ending): Promise<void> {
    const { live } = this
    this.live = undefined
    if (!live) return
    await using trial = live.trial
    if (!ending) return
    const ms = performance.now() - live.startMs
    this.note(live.probe, await trial.end(ending), ms)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.endLive()
  }
}
