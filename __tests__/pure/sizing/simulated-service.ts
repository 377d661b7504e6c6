/** Services that exist as a function from limits to outcome and duration. */
import type { Contention } from '../../../src/measurement/contention.ts'
import type { Size } from '../../../src/measurement/measurement.ts'
import type {
  Probe,
  SearchFacts,
  SearchSettings,
  SearchState,
  Showing,
  Stretch,
  StretchPlan,
  PastTrial
} from '../../../src/sizing/search-state.ts'
import {
  measureLatency,
  missedLimits,
  splitMeasurable
} from '../../../src/sizing/outcome/latency-limit.ts'
import type { Outcome } from '../../../src/sizing/outcome/outcome.ts'
import type { SearchAnswer } from '../../../src/sizing/move.ts'
import { planAhead } from '../../../src/sizing/plan-ahead.ts'
import type { Beside } from '../../../src/sizing/outcome/paired-latency.ts'
import { isLost } from '../../../src/sizing/outcome/slower-than-full.ts'
import {
  isLasting,
  limitsOf,
  MIN_PIECE_MS,
  soaksOn
} from '../../../src/sizing/probe.ts'
import { COMPARED_REPLAYS } from '../../../src/sizing/show-trial.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { type Served, poisson, randomFrom, serve } from './cfs-queue.ts'

export interface ServiceModel {
  /** Smallest limit that works, cold; and as a share of it, warm. */
  readonly minimumMib: number
  readonly warmShare: number
  /** What the first trial sees as undroppable, as a share of the minimum. */
  readonly seenShare: number
  /** Spread of the minimum from trial to trial (standard deviation, share). */
  readonly blur: number
  /** Below the minimum, down to this share of it, it crawls. */
  readonly crawlShare: number
  /** Where it dies: at this share of its start-up, or of its replay. */
  readonly dies: { readonly in: 'startup' | 'replay'; readonly at: number }
  /** 0: none. */
  readonly leakMibPerRequest: number
  /** What the heaviest rows need, as a share of what all rows need. */
  readonly subsetShare: number
  readonly startupMs: number
  readonly startupCpuMs: number
  readonly requests: number
  readonly costMs: number
  /** Spread of the cost of a request from row to row (share). */
  readonly costSpread: number
  /** Time per request that is no CPU time. */
  readonly waitMs: number
  /** Open loop: requests per second; undefined: a closed loop of one. */
  readonly ratePerSecond: number | undefined
  /** What differs from replay to replay; absent: nothing. */
  readonly chance?: Chance
  /** Chances to meet in what a trial sends; absent: `MEETINGS`. */
  readonly meetings?: number
  /** Workers that it starts: one for so much memory; absent: always enough. */
  readonly mibPerWorker?: number
  readonly concurrency?: number
  /** Below so much memory it keeps less garbage, and is half as fast; absent: never. */
  readonly fastFromMib?: number
  /** The machine is so many times slower after the first trial; absent: 1. */
  readonly laterTimes?: number
  /** Others use the machine's CPU, whenever it is looked at; absent: no. */
  readonly neighbours?: Contention
  /** Spread of latencies from stretch to stretch, and from request to request. */
  readonly noise: number
}

/** What chance adds to the need of a replay, as shares of the minimum. */
export interface Chance {
  /** Heavy requests that meet: nothing … this, the higher the rarer. */
  readonly meet: number
  /** The chance that b of it are reached: (1 − b) to this power. */
  readonly rarity: number
  /** A collector that comes late: exponential, at most 4 times this. */
  readonly overshoot: number
  /** Added by each replay until the 30th. */
  readonly creep: number
  /** Added for good, at most three times, by a replay in so many; absent: never. */
  readonly step?: { readonly share: number; readonly every: number }
}

export const BASE: ServiceModel = {
  minimumMib: 116,
  warmShare: 0.9,
  seenShare: 0.97,
  blur: 0,
  crawlShare: 1,
  dies: { in: 'startup', at: 0.7 },
  leakMibPerRequest: 0,
  subsetShare: 1,
  startupMs: 1500,
  startupCpuMs: 1200,
  requests: 100,
  costMs: 8,
  costSpread: 0.1,
  waitMs: 2,
  ratePerSecond: undefined,
  noise: 0
}

/** The engine's share of a trial: create, start, remove, drop file pages. */
const OVERHEAD_MS = 700
/**
 * The rows that met when memory was highest are sent again after each replay,
 * which takes as long: so often do they have the chance to meet.
 */
const MEETINGS = 5
/** More than any soak has: it ends after 45 s. */
const MOST_REPLAYS = 200
/** Two containers on two cores, in each other's way. */
const CONTENTION = 1.4

export const FULL: Size = { cpuMillicores: 2000, memoryBytes: 6144 * MIB }

export const SETTINGS: SearchSettings = {
  search: { memory: true, cpu: true },
  unsearched: FULL,
  headroom: 0.1,
  slowdown: 0.1,
  latencyLimits: [],
  unmeasuredLimits: [],
  step: { cpuMillicores: 10, memoryBytes: MIB },
  minimum: { cpuMillicores: 50, memoryBytes: 6 * MIB },
  maximum: { cpuMillicores: Infinity, memoryBytes: Infinity },
  parallel: 2,
  nodes: 1,
  machineBytes: 7168 * MIB,
  startupTimeoutMs: 120_000,
  timeBudgetMs: 600_000,
  soakMs: 15_000,
  unpaidFileBytes: 0,
  cold: true
}

export interface Simulated {
  readonly answer: SearchAnswer
  readonly state: SearchState
  readonly firstMs: number
}

/** A trial on a node of its own, as it will end. */
interface Running {
  readonly ran: PastTrial
  readonly endMs: number
}

/** Runs a whole search on a service that does not exist. */
export function runSearch(
  model: ServiceModel,
  given: {
    readonly settings?: Partial<SearchSettings>
    readonly seed?: number
    /** false: time stands still, so the search is never short of it. */
    readonly timed?: boolean
  } = {}
): Simulated {
  const service = new SimulatedService(model, given.seed ?? 1)
  const wished = { ...SETTINGS, ...given.settings }
  const settings = {
    ...wished,
    ...splitMeasurable(wished.latencyLimits, {
      answers: model.requests,
      floor: undefined
    })
  }
  const facts = service.facts(settings)
  const trials: PastTrial[] = []
  const stretches: Stretch[] = []
  let running: Running[] = []
  let elapsedMs = 0
  let containerBytes = FULL.memoryBytes
  for (let moves = 0; moves < 300; moves++) {
    const now = given.timed === false ? 0 : elapsedMs
    const state = { facts, settings, trials, stretches, elapsedMs: now }
    const { move, start, stop } = planAhead(
      state,
      running.map(({ ran }) => ran.probe)
    )
    if (move.kind === 'done') {
      const firstMs = facts.startupMs + facts.replayMs + OVERHEAD_MS
      return { answer: move.answer, state: { ...state, elapsedMs }, firstMs }
    }
    running = running.filter(({ ran }) => !stop.includes(ran.probe))
    if (settings.nodes > 1 && move.kind === 'trials') {
      const begun = start.map((probe) => {
        const ran = service.run(probe, { facts, settings, trials })
        return { ran, endMs: elapsedMs + ran.ms }
      })
      running = [...running, ...begun].sort((a, b) => a.endMs - b.endMs)
      if (running.length > settings.nodes) throw new Error('too many at once')
      const [{ ran, endMs }, ...others] = running as [Running, ...Running[]]
      running = others
      trials.push(ran)
      elapsedMs = endMs
      continue
    }
    if (move.kind === 'trials') {
      const ran = move.probes.map((probe) =>
        service.run(probe, { facts, settings, trials })
      )
      trials.push(...ran)
      elapsedMs += Math.max(...ran.map(({ ms }) => ms))
      continue
    }
    const bytes = move.probe.size.memoryBytes
    if (containerBytes !== bytes) {
      containerBytes = bytes
      elapsedMs += model.startupMs + OVERHEAD_MS
      if (!service.survives(move.probe)) {
        trials.push(service.run(move.probe, { facts, settings, trials }))
        continue
      }
    }
    const { stretch, ms } = service.stretch(move.stretch, bytes)
    stretches.push(stretch)
    elapsedMs += ms
  }
  throw new Error('The search did not end within 300 moves.')
}

function p95Of({ latenciesMs }: Served): number {
  const sorted = Float64Array.from(latenciesMs).sort()
  return measureLatency(sorted, 'latency.p95') ?? NaN
}

function missed(
  { latenciesMs }: Served,
  limits: SearchSettings['latencyLimits']
) {
  return missedLimits(Float64Array.from(latenciesMs).sort(), limits)
}

export class SimulatedService {
  private readonly model: ServiceModel
  private readonly random: () => number
  /** The first trial is over. */
  private isLater = false
  private readonly served = new Map<string, Served>()

  constructor(model: ServiceModel, seed: number) {
    this.model = model
    this.random = randomFrom(seed)
  }

  facts({ latencyLimits }: SearchSettings): SearchFacts {
    const { model } = this
    const replay = this.serve(model.requests, FULL.cpuMillicores)
    const replayMs = replay.endMs
    const ratePerSecond = (model.requests / replayMs) * 1000
    const usedMillicores = model.costMs * ratePerSecond
    return {
      full: FULL,
      outcome: { kind: 'held', replayMs },
      startupMs: model.startupMs,
      replayMs,
      requests: model.requests,
      isPaced: model.ratePerSecond !== undefined,
      concurrency: model.concurrency ?? 1,
      undroppableBytes: this.wholeMib() * model.seenShare * MIB,
      chargedBytes: this.wholeMib() * Math.max(1.5, model.seenShare) * MIB,
      workingSetBytes: this.wholeMib() * Math.max(1.2, model.seenShare) * MIB,
      growthBytesPerRequest: model.leakMibPerRequest * MIB || undefined,
      cpuMsPerRequest: model.costMs,
      majorFaults: 50,
      tasks: this.tasks(FULL.memoryBytes),
      ratePerSecond,
      p95Ms: this.p95(replay, FULL.memoryBytes),
      busiestMillicores:
        model.waitMs === 0 || model.ratePerSecond !== undefined
          ? 1000
          : Math.min(1000, usedMillicores * 1.3),
      workedOnMs: 0,
      startupCpuMs: model.startupCpuMs,
      missedLimits: missed(replay, latencyLimits).map(({ limit }) => limit)
    }
  }

  /** What the whole dataset needs, blur aside. */
  wholeMib(): number {
    const { minimumMib, leakMibPerRequest, requests } = this.model
    return minimumMib + leakMibPerRequest * requests
  }

  survives(probe: Probe): boolean {
    return probe.size.memoryBytes >= this.drawMinimum(probe)
  }

  run(probe: Probe, beside: Beside): PastTrial {
    const { settings } = beside
    const { soakMs } = settings
    const { model } = this
    this.isLater = true
    const contention = probe.purpose === 'bracket' ? CONTENTION : 1
    const startupMs = Math.max(
      model.startupMs,
      (model.startupCpuMs * 1000) / probe.size.cpuMillicores
    )
    const share = probe.wholeDataset ? 1 : 0.2
    const replay = this.serve(
      Math.ceil(model.requests * share),
      probe.size.cpuMillicores
    )
    const container = this.drawMinimum(probe)
    const { memoryBytes } = probe.size
    const p95 = this.p95(replay, memoryBytes)
    const others = model.neighbours && { contention: model.neighbours }
    const early = {
      p95Ms: [p95, p95],
      cpuMsPerRequest: model.costMs * this.collects(memoryBytes),
      throttledShare: replay.throttledPeriods / Math.max(1, replay.periods)
    }
    const unsoaked = isLost(beside, { probe, shown: early, ...others })
    const needs = this.drawNeeds(
      probe,
      replay.endMs,
      unsoaked ? 0 : soakMs
    ).map((times) => times * container)
    const spent = (ms: number): number => OVERHEAD_MS + ms * contention
    const killedAt = needs.findIndex((bytes) => bytes > memoryBytes)
    const ended = killedAt < 0 ? needs : needs.slice(0, killedAt)
    const loadMs =
      ended.length > 1
        ? Math.max(this.roundMs(replay.endMs), MIN_PIECE_MS) * ended.length
        : this.roundMs(replay.endMs) * ended.length
    const showing = this.show(probe, replay, ended)
    const isLong = isLasting(showing, { replays: ended.length, loadMs })
    const shown = {
      ...showing,
      ...(unsoaked ? { unsoaked: true as const } : {}),
      ...(isLong ? { lasting: true as const } : {})
    }
    const answered = Math.max(
      0,
      (memoryBytes / MIB - model.minimumMib) / model.leakMibPerRequest
    )
    const progress = {
      answered:
        model.leakMibPerRequest > 0
          ? Math.floor(answered)
          : model.requests * Math.max(killedAt, 0),
      planned: model.requests,
      throttledShare: replay.throttledPeriods / Math.max(1, replay.periods)
    }
    if (killedAt < 0) {
      const ms = spent(startupMs + loadMs)
      const judged = limitsOf(probe, settings, this.missedAtFull(settings))
      const [late] = missed(this.slowed(replay, memoryBytes), judged)
      const slowness = late && ({ what: 'latency', ...late } as const)
      const outcome: Outcome = slowness
        ? { kind: 'too-slow', slowness, ...progress }
        : { kind: 'held', replayMs: replay.endMs }
      return { probe, outcome, ms, shown, ...others }
    }
    if (killedAt === 0 && memoryBytes >= needs[0]! * model.crawlShare) {
      const slowness = { what: 'thrashing', majorFaults: 9000 } as const
      const outcome: Outcome = { kind: 'too-slow', slowness, ...progress }
      return { probe, outcome, ms: spent(startupMs * 3 + 1000) }
    }
    const outcome: Outcome = { kind: 'oom-killed', kills: 1, ...progress }
    const { dies } = model
    const ms =
      killedAt === 0 && dies.in === 'startup'
        ? startupMs * dies.at
        : startupMs + loadMs + replay.endMs * dies.at
    return { probe, outcome, ms: spent(ms), shown }
  }

  private missedAtFull({ latencyLimits }: SearchSettings) {
    const replay = this.serve(this.model.requests, FULL.cpuMillicores)
    const limits = missed(replay, latencyLimits)
    return { missedLimits: limits.map(({ limit }) => limit) }
  }

  /** What each replay needs, as a multiple of what the container needs. */
  private drawNeeds(probe: Probe, replayMs: number, soakMs: number): number[] {
    const roundMs = Math.max(this.roundMs(replayMs), MIN_PIECE_MS)
    const { chance, meetings = MEETINGS } = this.model
    const chances = chance?.meet ? meetings : 1
    const levels = this.drawLevels(MOST_REPLAYS)
    const peaks: number[] = []
    const goesOn = (): boolean =>
      soaksOn(
        {
          loadMs: peaks.length * roundMs,
          replayMs: roundMs,
          look: () => {
            const requests = peaks.length * this.model.requests
            return { peakBytes: peaks, requests }
          }
        },
        soakMs
      )
    do {
      const i = peaks.length
      const draws = Array.from({ length: chances }, () => this.drawNeed(i))
      peaks.push(levels[i]! + Math.max(...draws))
    } while (
      probe.compared
        ? peaks.length < COMPARED_REPLAYS
        : probe.purpose === 'proof' && soakMs > 0 && goesOn()
    )
    return peaks
  }

  /** What has been added for good by each of so many replays of a container. */
  drawLevels(replays: number): number[] {
    const { step } = this.model.chance ?? {}
    let steps = 0
    return Array.from({ length: replays }, () => {
      if (step && this.random() * step.every < 1) steps = Math.min(3, steps + 1)
      return steps * (step?.share ?? 0)
    })
  }

  /** A replay, and the rows that are to meet. */
  private roundMs(replayMs: number): number {
    return this.model.chance?.meet ? 2 * replayMs : replayMs
  }

  /** Of the i-th replay on a container. */
  drawNeed(i: number): number {
    const { chance } = this.model
    if (!chance) return 1
    const met = 1 - this.random() ** (1 / chance.rarity)
    const late = Math.min(4, -Math.log(1 - this.random()))
    return (
      1 +
      chance.meet * met +
      chance.overshoot * late +
      chance.creep * Math.min(i, 30)
    )
  }

  private show(
    { size }: Probe,
    replay: Served,
    ended: readonly number[]
  ): Showing {
    const { model } = this
    const p95 = this.p95(replay, size.memoryBytes)
    const most = size.memoryBytes * 0.97
    const keeps = model.seenShare / this.collects(size.memoryBytes) ** 0.25
    return {
      peakBytes: ended.map((bytes) => Math.min(bytes * keeps, most)),
      tasks: this.tasks(size.memoryBytes),
      p95Ms: ended.slice(0, COMPARED_REPLAYS).map(() => p95),
      answers: model.requests * ended.length,
      cpuMsPerRequest: model.costMs * this.collects(size.memoryBytes),
      majorFaults: 0,
      replayMs: replay.endMs * this.waits(size.memoryBytes),
      throttledShare: replay.throttledPeriods / Math.max(1, replay.periods)
    }
  }

  /** The machine has its mood. */
  private p95(served: Served, memoryBytes: number): number {
    const mood = Math.exp((this.normal() * this.model.noise) / 2)
    return p95Of(this.slowed(served, memoryBytes)) * mood
  }

  private tasks(memoryBytes: number): number {
    const { mibPerWorker = 0 } = this.model
    return 4 + (mibPerWorker && Math.floor(memoryBytes / MIB / mibPerWorker))
  }

  /** How many times as long requests take, for they wait for a worker. */
  private waits(memoryBytes: number): number {
    const { mibPerWorker, concurrency = 1 } = this.model
    const workers = mibPerWorker
      ? Math.max(1, Math.floor(memoryBytes / MIB / mibPerWorker))
      : concurrency
    const slower = this.isLater ? (this.model.laterTimes ?? 1) : 1
    const collects = this.collects(memoryBytes)
    return Math.max(1, concurrency / workers) * slower * collects
  }

  /** How many times as much work a request is. */
  private collects(memoryBytes: number): number {
    return memoryBytes / MIB < (this.model.fastFromMib ?? 0) ? 2 : 1
  }

  private slowed(served: Served, memoryBytes: number): Served {
    const waits = this.waits(memoryBytes)
    const latenciesMs = served.latenciesMs.map((ms) => ms * waits)
    return { ...served, latenciesMs }
  }

  stretch(
    plan: StretchPlan,
    memoryBytes = FULL.memoryBytes
  ): { stretch: Stretch; ms: number } {
    const mood = Math.exp(this.normal() * this.model.noise)
    const { requests, cpuMillicores, round } = plan
    const all = this.serve(requests, cpuMillicores, round)
    const served = this.slowed(all, memoryBytes)
    const noisy = served.latenciesMs.map(
      (ms) => ms * mood * Math.exp(Math.abs(this.normal()) * this.model.noise)
    )
    return {
      stretch: {
        plan,
        memoryBytes,
        sortedMs: noisy.toSorted((a, b) => a - b),
        failed: 0,
        throttledPeriods: served.throttledPeriods,
        periods: served.periods
      },
      ms: served.endMs + 60
    }
  }

  /** The same rows each time, and the same arrivals in each round. */
  private serve(requests: number, cpuMillicores: number, round = 0): Served {
    const key = `${requests} ${cpuMillicores} ${round}`
    const known = this.served.get(key)
    if (known) return known
    const served = this.queue(requests, cpuMillicores, round)
    this.served.set(key, served)
    return served
  }

  private queue(requests: number, cpuMillicores: number, round: number) {
    const { costMs, costSpread, ratePerSecond, waitMs } = this.model
    const rows = randomFrom(4)
    const costsMs = Array.from(
      { length: requests },
      () => costMs * (1 + (rows() - 0.5) * 2 * costSpread)
    )
    if (ratePerSecond !== undefined) {
      const dueMs = poisson(ratePerSecond, requests, randomFrom(5 + round))
      return serve({ costsMs, dueMs }, cpuMillicores)
    }
    return serve({ costsMs, waitMs }, cpuMillicores)
  }

  drawMinimum(probe: Probe): number {
    const { model } = this
    const blur = 1 + this.normal() * model.blur
    const warm = probe.purpose === 'bracket' ? model.warmShare : 1
    const subset = probe.wholeDataset ? 1 : model.subsetShare
    return this.wholeMib() * blur * warm * subset * MIB
  }

  /** Sum of uniforms: normal, and never beyond 3.5 deviations. */
  private normal(): number {
    const sum = Array.from({ length: 4 }, this.random).reduce((a, b) => a + b)
    return (sum - 2) * Math.sqrt(3)
  }
}
