/** One start of each image, alive together and loaded by turns. */
import { ProfileError } from '../foundation/errors.ts'
import { measurePair } from '../comparison/measure-pair.ts'
import type { SeenStart } from '../comparison/measure-start.ts'
import type { PairedStart } from '../comparison/paired-starts.ts'
import type { Side } from '../comparison/size-check.ts'
import { type PairPlan, rowsOf } from '../comparison/stretch-plan.ts'
import type { Ending, TrialPlan } from '../measurement/measurement.ts'
import type { ExchangeRange } from '../measurement/right-answers.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { Trial } from '../trial/trial.ts'
import { probeCpu } from './cpu-probe.ts'

/** Both images, and what they are asked. */
export interface Pairing {
  readonly trial: TrialPlan
  readonly setups: Readonly<Record<Side, TrialSetup>>
  readonly rows: number
}

/** A pair, and what else it showed. */
export interface RanPair {
  readonly pair: PairedStart
  /** How long both starts took, ms. */
  readonly startsMs: number
  /** Freezing one and waking the other took, ms. */
  readonly switchMs: number
  readonly probesMs: readonly number[]
}

/** @param position where in the dataset its rows begin */
export async function runPair(
  pairing: Pairing,
  plan: PairPlan,
  position: number
): Promise<RanPair> {
  const startMs = performance.now()
  const { first } = plan
  const second = first === 'base' ? 'head' : 'base'
  await using arms = new Arms()
  for (const side of [first, second] as const) await arms.start(side, pairing)
  const { base, head } = arms.both()
  const startsMs = performance.now() - startMs
  const probesMs: number[] = []
  let switchesMs = 0
  for (const { side, block } of plan.stretches) {
    const [arm, other] = side === 'base' ? [base, head] : [head, base]
    const switchMs = performance.now()
    await Promise.all([other.freeze(true), arm.freeze(false)])
    switchesMs += performance.now() - switchMs
    probesMs.push(probeCpu())
    const from = position + block * plan.requests
    await arm.send(rowsOf(from, plan.requests, pairing.rows), block)
  }
  await Promise.all([base.finish(), head.finish()])
  const pair = measurePair({ base: base.seen(), head: head.seen() })
  const switchMs = switchesMs / plan.stretches.length
  return { pair, startsMs, switchMs, probesMs }
}

/** What was started of a pair; both are removed at once, which takes a while. */
class Arms implements AsyncDisposable {
  private readonly arms: Arm[] = []

  async start(side: Side, pairing: Pairing): Promise<void> {
    const arm = await Arm.start(side, pairing)
    this.arms.push(arm)
    await arm.warmUp()
    await arm.freeze(true)
  }

  both(): Record<Side, Arm> {
    const of = (side: Side): Arm => this.arms.find((arm) => arm.side === side)!
    return { base: of('base'), head: of('head') }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ends = this.arms.map((arm) => arm[Symbol.asyncDispose]())
    // None is left behind because the other one would not go.
    await Promise.allSettled(ends)
    await Promise.all(ends)
  }
}

/** One side's container of a pair. */
class Arm implements AsyncDisposable {
  readonly side: Side
  private readonly trial: Trial
  private readonly stretches: { range: ExchangeRange; cpuMs: number }[] = []

  static async start(side: Side, { trial, setups }: Pairing): Promise<Arm> {
    return new Arm(side, await Trial.start(trial, setups[side]))
  }

  private constructor(side: Side, trial: Trial) {
    this.side = side
    this.trial = trial
  }

  async warmUp(): Promise<void> {
    await this.demand(await this.trial.warmUp())
  }

  freeze(frozen: boolean): Promise<void> {
    return this.trial.freeze(frozen)
  }

  async send(rows: readonly number[], round: number): Promise<void> {
    const from = this.trial.soFar().exchanges.length
    const before = this.trial.counters()
    const piece = { requests: rows.length, round, rows, paced: true } as const
    await this.demand(await this.trial.send(piece))
    const after = this.trial.counters()
    const to = this.trial.soFar().exchanges.length
    const cpuMs = (after?.cpuMs ?? NaN) - (before?.cpuMs ?? NaN)
    this.stretches.push({ range: [from, to], cpuMs })
  }

  /** Throws when somebody else disturbed it. */
  async finish(): Promise<void> {
    await this.freeze(false)
    await this.trial.demandUndisturbed({ kind: 'completed' })
  }

  seen(): SeenStart {
    return { load: this.trial.soFar(), stretches: this.stretches }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.trial[Symbol.asyncDispose]()
  }

  /** Before an image is blamed, it is asked who did it. */
  private async demand(ending: Ending): Promise<void> {
    if (ending.kind === 'completed') return
    await this.trial.demandUndisturbed(ending)
    throw new ProfileError({
      code: 'comparison-cut',
      message: `${this.side === 'base' ? 'Base' : 'This change'} did not come through the comparison: ${explain(ending)}`,
      blame: 'image',
      remedy:
        'See the log of the service; a base that never works can be compared with by `compare-report` only.'
    })
  }
}

function explain(ending: Exclude<Ending, { kind: 'completed' }>): string {
  switch (ending.kind) {
    case 'exited':
      return `it exited with code ${ending.exit.code}.`
    case 'cancelled':
      return 'the job was cancelled.'
    case 'not-ready':
    case 'aborted':
      return ending.reason
  }
}
