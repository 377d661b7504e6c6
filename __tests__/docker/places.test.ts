/** What asserts no figure, on two places to run. */
import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analysis/analyze.ts'
import { describeEnding } from '../../src/analysis/ending.ts'
import { conclude } from '../../src/conclude.ts'
import { openDataset } from '../../src/dataset/read.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import type { ServicePlan } from '../../src/runtime/runtime.ts'
import type { Service } from '../../src/runtime/service.ts'
import { runFirstTrial } from '../../src/search/first-trial.ts'
import { planTrial } from '../../src/trial/plan.ts'
import { planSetup } from '../../src/trial/trial-setup.ts'
import { ProcessRuntime } from '../process-runtime/process-runtime.ts'
import { buildKnownCost } from './action.ts'
import {
  ask,
  emptyRecord,
  forbidden,
  host,
  PLACES,
  runFirst,
  runStory,
  SERVICE
} from './places.ts'

buildKnownCost()

/** Its services keep the limits that they were started under. */
class FixedLimits extends ProcessRuntime {
  override readonly capabilities = {
    liveLimits: false,
    smallest: { cpuMillicores: 10, memoryBytes: 2 ** 20 }
  }
  started = 0

  override async start(plan: ServicePlan): Promise<Service> {
    const service = await super.start(plan)
    this.started += 1
    service.setLimits = async ({ cpuMillicores }) => {
      if (cpuMillicores === plan.size.cpuMillicores) return
      throw new Error('limits are fixed here')
    }
    return service
  }
}

/** Somebody else has its file pages in use from the beginning. */
class Shared extends ProcessRuntime {
  asked = 0

  override async paysForPages(): Promise<boolean> {
    this.asked += 1
    return false
  }
}

/** A neighbour takes both cores, and the second service does not start. */
class Neighboured extends ProcessRuntime {
  started = 0

  override async start(plan: ServicePlan): Promise<Service> {
    if (this.started++ > 0) throw new Error('the place is gone')
    const service = await super.start(plan)
    let busyMs = 0
    const rest = { idleMs: 0, stolenMs: 0, ownMs: 0 }
    service.machineUse = () => ({ busyMs: (busyMs += 100_000), ...rest })
    return service
  }
}

if (!forbidden)
  test.concurrent(
    'a first trial that was run again is kept, whatever became of it then',
    async () => {
      const runtime = new Neighboured(['python3', '-u', SERVICE])
      const record = emptyRecord()
      const { inputs } = ask('BURN_MS=20')
      const machine = await runtime.readMachine()
      const image = await runtime.prepareImage(inputs.image)
      await using dataset = await openDataset(inputs.dataset)
      const setup = planSetup(inputs, { dataset, host, image, runtime })
      const plan = planTrial(inputs, machine, dataset.facts)
      const ran = runFirstTrial(plan, setup, { record, runtime })
      await expect(ran).rejects.toThrow('the place is gone')
      expect(runtime.started).toBe(2)
      expect(record.trial?.ending).toEqual({ kind: 'completed' })
      expect(analyze(record.trial!).succeeded).toBe(40)
      await runtime.cleanUp()
    }
  )

if (!forbidden)
  test.concurrent(
    'where limits are fixed, each stretch has a service of its own',
    async () => {
      const runtime = new FixedLimits(['python3', '-u', SERVICE])
      // It waits, too: of one that only works, usage alone tells the limit.
      const env = 'BURN_MS=20\nSLEEP_MS=20'
      const inputs = { search: 'cpu', 'time-budget': '30s' }
      const record = await runStory({ host, runtime }, env, inputs)
      const { stretches, trials } = record.search!
      expect(record.error).toBeUndefined()
      expect(stretches.length).toBeGreaterThan(1)
      // And the first trial.
      expect(runtime.started).toBe(stretches.length + trials.length + 1)
      expect(conclude(record).recommendation?.kind).toBe('size')
      await runtime.cleanUp()
    }
  )

if (!forbidden)
  test.concurrent(
    'who else has its pages is asked after each move, for others may come',
    async () => {
      const runtime = new Shared(['python3', '-u', SERVICE])
      const inputs = { search: 'memory', soak: '0s' }
      const record = await runStory({ host, runtime }, '', inputs)
      expect(record.search!.trials.length).toBeGreaterThan(1)
      expect(runtime.asked).toBeGreaterThan(1)
      await runtime.cleanUp()
    }
  )

describe.each(PLACES)('%s', (_, open) => {
  test.concurrent(
    'a trial that is too small: killed, and its last words kept',
    async () => {
      const runtime = open()
      const env = 'HOLD_MIB=100\nSAY=hello'
      const trial = await runFirst(runtime, env, '64Mi')
      expect(describeEnding(trial)?.code).toBe('service-oom-killed')
      expect(trial.log).toContain('hello')
      await runtime.cleanUp()
    }
  )

  test.concurrent(
    'the story: a report with a verdict, nothing searched',
    async () => {
      const runtime = open()
      const record = await runStory({ host, runtime }, '', { search: 'off' })
      const report = composeReport(record)
      expect(report.verdict).toBe('passed')
      expect(report.error).toBeUndefined()
      expect(report.recommendation).toMatchObject({
        kind: 'size',
        proved: false
      })
      await runtime.cleanUp()
    }
  )
})
