/** One start of each image, alive together and loaded by turns. */
import { ProfileError } from '../foundation/errors.ts'
import { measureStart } from '../comparison/measure-start.ts'
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
  await using one = await Arm.start(first, pairing)
  await one.freeze(true)
  await using two = await Arm.start(second, pairing)
  await two.freeze(true)
  const startsMs = performance.now() - startMs
  const arms = first === 'base' ? [one, two] : [two, one]
  const [base, head] = arms as [Arm, Arm]
  const probesMs: number[] = []
  for (const { side, block } of plan.stretches) {
    const [arm, other] = side === 'base' ? [base, head] : [head, base]
    await Promise.all([other.freeze(true), arm.freeze(false)])
    probesMs.push(probeCpu())
    const from = position + block * plan.requests
    await arm.send(rowsOf(from, plan.requests, pairing.rows), block)
  }
  await Promise.all([base.finish(), head.finish()])
  const pair = { base: base.measure(), head: head.measure() }
  return { pair, startsMs, probesMs }
}

/** One side's container of a pair. */
class Arm implements AsyncDisposable {
  private readonly side: Side
  private readonly trial: Trial
  private readonly stretches: { range: ExchangeRange; cpuMs: number }[] = []

  static async start(side: Side, { trial, setups }: Pairing): Promise<Arm> {
    const arm = new Arm(side, await Trial.start(trial, setups[side]))
    try {
      arm.demand(await arm.trial.warmUp())
      return arm
    } catch (thrown) {
      await arm[Symbol.asyncDispose]()
      throw thrown
    }
  }

  private constructor(side: Side, trial: Trial) {
    this.side = side
    this.trial = trial
  }

  freeze(frozen: boolean): Promise<void> {
    return this.trial.freeze(frozen)
  }

  async send(rows: readonly number[], round: number): Promise<void> {
    const from = this.trial.soFar().exchanges.length
    const before = this.trial.counters()
    const piece = { requests: rows.length, round, rows, paced: true } as const
    this.demand(await this.trial.send(piece))
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

  measure() {
    const { stretches } = this
    return measureStart({ load: this.trial.soFar(), stretches })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.trial[Symbol.asyncDispose]()
  }

  private demand(ending: Ending): void {
    if (ending.kind === 'completed') return
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
