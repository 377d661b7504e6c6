import { dropFilePages } from '../runtime/docker/page-cache.ts'
import type {
  Ending,
  Measurement,
  TrialPlan
} from '../measurement/measurement.ts'
import { collectReference } from '../sizing/search-facts.ts'
import type {
  Probe,
  SearchFacts,
  SearchSettings,
  SearchState,
  Stretch,
  PastTrial
} from '../sizing/search-state.ts'
import { watchForEarlyStop } from '../sizing/outcome/early-stop.ts'
import { measureStretch } from '../sizing/cpu/measure-stretch.ts'
import { type Reference, judgeOutcome } from '../sizing/outcome/outcome.ts'
import { slowReference } from '../sizing/probe.ts'
import { type SearchAnswer, type Move, nextMove } from '../sizing/next-move.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { Trial, runTrial } from '../trial/trial.ts'

export interface SearchPlan {
  readonly first: Measurement
  readonly facts: SearchFacts
  readonly settings: SearchSettings
  readonly bench: TrialSetup
  /** Rows that weighed most in the first trial, 1-based. */
  readonly heavyRows: readonly number[]
  readonly onTrial: (trial: PastTrial) => void
}

/** How the search ended, and all that it tried. */
export interface SearchEnd {
  readonly answer: SearchAnswer
  readonly state: SearchState
  /** The trial at exactly the recommended size. */
  readonly proof: Measurement | undefined
}

/**
 * Runs what the search asks for until it has its answer. All thinking is in
 * rightsizing/, all running in trial.ts.
 */
export async function searchSize(plan: SearchPlan): Promise<SearchEnd> {
  await using search = new Search(plan)
  return await search.run()
}

/** A running container with its CPU limit changed from stretch to stretch. */
interface Live {
  readonly trial: Trial
  readonly probe: Probe
  readonly startMs: number
}

class Search implements AsyncDisposable {
  private readonly plan: SearchPlan
  private readonly reference: Reference
  private readonly startMs = performance.now()
  private readonly trials: PastTrial[] = []
  private readonly stretches: Stretch[] = []
  private readonly measured = new Map<PastTrial, Measurement>()
  /** The container that CPU limits are changed on, kept between moves. */
  private live: Live | undefined

  constructor(plan: SearchPlan) {
    this.plan = plan
    this.reference = collectReference(plan.first)
  }

  async run(): Promise<SearchEnd> {
    for (;;) {
      this.plan.bench.signal.throwIfAborted()
      const move = nextMove(this.state())
      if (move.kind !== 'stretch') await this.endLive()
      if (move.kind === 'done') return this.result(move.answer)
      if (move.kind === 'stretch') await this.runStretch(move)
      else await this.runProbes(move.probes)
    }
  }

  private state(): SearchState {
    const { facts, settings } = this.plan
    const elapsedMs = performance.now() - this.startMs
    const { trials, stretches } = this
    return { facts, settings, trials, stretches, elapsedMs }
  }

  private result(answer: SearchAnswer): SearchEnd {
    const proof = answer.kind === 'size' ? answer.proof : undefined
    return {
      answer,
      state: this.state(),
      proof: proof && this.measured.get(proof)
    }
  }

  /** One alone and cold, or several side by side. */
  private async runProbes(probes: readonly Probe[]): Promise<void> {
    if (probes.length === 1) await dropFilePages()
    await Promise.all(probes.map((probe) => this.runProbe(probe)))
  }

  private async runProbe(probe: Probe): Promise<void> {
    const startMs = performance.now()
    const plan = this.trialPlan(probe)
    const trial = await runTrial(plan, this.setupFor(probe))
    this.note(probe, trial, performance.now() - startMs)
  }

  private note(probe: Probe, trial: Measurement, ms: number): void {
    const latencyLimits =
      probe.purpose === 'proof' ? this.plan.settings.latencyLimits : []
    const reference = this.scale({ ...this.reference, latencyLimits }, probe)
    const past = { probe, outcome: judgeOutcome(trial, reference), ms }
    this.trials.push(past)
    if (probe.purpose === 'proof') this.measured.set(past, trial)
    this.plan.onTrial(past)
  }

  private trialPlan(probe: Probe): TrialPlan {
    const { plan } = this.plan.first
    const requests = probe.wholeDataset
      ? plan.requests
      : this.plan.heavyRows.length
    return { ...plan, size: probe.size, requests }
  }

  /** What the rows of this probe took at full size, by their number. */
  private scale(full: Reference, probe: Probe): Reference {
    const { cpuMillicores } = probe.size
    const reference = slowReference(full, this.plan.facts, cpuMillicores)
    if (probe.wholeDataset) return reference
    // Heavy rows take longer than others; twice is room enough.
    const { requests, warmupRequests } = this.plan.first.plan
    const rows = this.plan.heavyRows.length + warmupRequests
    const share = Math.min(1, (2 * rows) / (requests + warmupRequests))
    return {
      ...reference,
      replayMs: reference.replayMs * share,
      replayCpuMs: reference.replayCpuMs * share
    }
  }

  /** Ends what is lost: one OOM kill, a crawl, a replay that collapsed. */
  private setupFor(probe: Probe): TrialSetup {
    const { bench } = this.plan
    const reference = this.scale(this.reference, probe)
    const { dataset } = bench
    const rows = probe.wholeDataset ? undefined : this.plan.heavyRows
    return {
      ...bench,
      dataset: { open: (count) => dataset.open(count, rows) },
      judge: watchForEarlyStop(reference)
    }
  }

  private async runStretch(move: Extract<Move, { kind: 'stretch' }>) {
    const live = this.live ?? (await this.startLive(move.probe))
    if (!live) return
    const before = live.trial.counters()
    const from = live.trial.exchanges().length
    const ending = await live.trial.stretch(move.stretch)
    if (ending.kind === 'exited') return this.endLive(ending)
    const after = live.trial.counters()
    const exchanges = live.trial.exchanges()
    this.stretches.push(
      measureStretch(move.stretch, { exchanges, from, before, after })
    )
  }

  private async startLive(probe: Probe): Promise<Live | undefined> {
    const startMs = performance.now()
    const trial = await Trial.start(this.trialPlan(probe), this.plan.bench)
    this.live = { trial, probe, startMs }
    const ending = await trial.warmUp()
    if (ending.kind !== 'completed') await this.endLive(ending)
    return this.live
  }

  /** With an ending, the container's end is a trial like any other. */
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
