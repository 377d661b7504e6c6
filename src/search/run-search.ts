import type { Place } from '../host.ts'
import { isContended } from '../measurement/contention.ts'
import type { Measurement } from '../measurement/measurement.ts'
import {
  type SearchRecord,
  type SearchTrial,
  outlineTrial
} from '../run-record.ts'
import { watchForEarlyStop } from '../sizing/outcome/early-stop.ts'
import { describeOutcome, judgeFailedStart } from '../sizing/outcome/outcome.ts'
import { planAhead } from '../sizing/plan-ahead.ts'
import {
  type SearchPlan,
  judgeProbe,
  planProbe,
  planReference
} from '../sizing/plan-search.ts'
import type { Probe } from '../sizing/search-state.ts'
import { formatBytes, formatMillicores } from '../foundation/units.ts'
import { Crew } from './crew.ts'
import { LiveService } from './live-service.ts'
import { planLastRest } from './plan-last-rest.ts'
import { QuietTimes, TRIAL } from './quiet-times.ts'
import { isClocked, planRest, planSequel, showProbe } from './sequel.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { runTrial } from '../trial/run-trial.ts'

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
  private readonly live: LiveService
  private readonly quiet: QuietTimes
  private readonly crew = new Crew((...probe) => this.runProbe(...probe))
  private isShared = false

  constructor(plan: SearchPlan, record: SearchRecord, place: SearchPlace) {
    this.plan = plan
    this.record = record
    this.place = place
    this.quiet = new QuietTimes(isContended(plan.facts.contention))
    this.live = new LiveService({
      setup: place.setup,
      quiet: this.quiet,
      liveLimits: place.runtime.capabilities.liveLimits,
      plan: () => this.plan,
      onEnd: (...ended) => this.note(...ended)
    })
  }

  async run(): Promise<void> {
    for (;;) {
      this.place.host.signal.throwIfAborted()
      this.record.elapsedMs = performance.now() - this.startMs
      const state = this.known()
      const { move, start, stop } = planAhead(state, this.crew.probes)
      for (const probe of stop) this.crew.stop(probe)
      if (move.kind !== 'stretch') await this.live.end()
      if (move.kind === 'done') return
      if (move.kind === 'stretch') {
        const stretch = await this.live.stretch(move)
        if (stretch) this.record.stretches.push(stretch)
      } else if (state.settings.nodes > 1) {
        for (const probe of start) this.crew.start(probe)
        await this.crew.next()
      } else await this.runProbes(start)
      await this.checkPages()
    }
  }

  /** Before the next move is decided, the last one included. */
  private async checkPages(): Promise<void> {
    // Asked each time, for others may come and are named.
    if ((await this.place.runtime.paysForPages()) || this.isShared) return
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

  private async runProbe(probe: Probe, stop?: AbortSignal): Promise<void> {
    const startMs = performance.now()
    try {
      const trial = await this.measure(probe, stop)
      if (stop?.aborted) return
      await this.place.setup.dataset.demandUnchanged()
      this.note(probe, trial, performance.now() - startMs)
    } catch (thrown) {
      const outcome = judgeFailedStart(thrown)
      if (!outcome) throw thrown
      this.add({ probe, outcome, ms: performance.now() - startMs })
    }
  }

  /** Slow beside others is no failure of a limit: again, in a quieter time. */
  private async measure(
    probe: Probe,
    stop?: AbortSignal
  ): Promise<Measurement> {
    const plan = planProbe(this.plan, probe)
    const known = this.known()
    for (;;) {
      const sequel = planSequel(known, probe, () => this.leftMs())
      const setup = this.setupFor(probe, stop)
      const trial = await runTrial(plan, setup, sequel)
      const isDoubtful =
        isContended(trial.contention) && isClocked(known, probe, trial)
      if (!isDoubtful || !(await this.quiet.wait(TRIAL))) return trial
      this.place.host.tell('It was slow beside others on this machine: again.')
      await this.place.runtime.dropPageCache()
    }
  }

  private known(): SearchPlan & SearchRecord {
    return { ...this.plan, ...this.record }
  }

  private leftMs(): number {
    const takenMs = performance.now() - this.startMs
    return this.plan.settings.timeBudgetMs - takenMs
  }

  private note(probe: Probe, trial: Measurement, ms: number): void {
    const outcome = judgeProbe(this.known(), probe, trial)
    const shown = showProbe(this.plan, probe, trial)
    const { contention } = trial
    const past = { probe, outcome, ms, contention, ...(shown && { shown }) }
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
  private setupFor(probe: Probe, stop?: AbortSignal): TrialSetup {
    const { setup } = this.place
    const { signal } = setup
    const rows = probe.wholeDataset ? undefined : this.plan.heavyRows
    return {
      ...setup,
      ...planRest(this.plan, probe),
      signal: stop ? AbortSignal.any([signal, stop]) : signal,
      dataset: {
        ...setup.dataset,
        open: (count, chosen = rows, from = 0) =>
          setup.dataset.open(count, chosen, from)
      },
      judge: watchForEarlyStop(
        planReference(this.known(), probe),
        this.goesOn(probe)
      )
    }
  }

  /** What follows the first replay has no end that is known. */
  private goesOn({ purpose }: Probe): boolean {
    if (purpose === 'proof' || this.place.setup.checkHealth) return true
    return planLastRest(this.plan.facts.workedOnMs, purpose) !== undefined
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.crew[Symbol.asyncDispose]()
    await this.live.end()
  }
}
