/**
 * Trials, the search and the whole story, on two places to run: containers of
 * the Docker engine, and plain processes in control groups. No other room
 * notices which one it is.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { analyze } from '../../../src/analysis/analyze.ts'
import { describeEnding } from '../../../src/analysis/ending.ts'
import { conclude } from '../../../src/conclude.ts'
import { openDataset } from '../../../src/dataset/read.ts'
import { MIB } from '../../../src/foundation/units.ts'
import type { Place } from '../../../src/host.ts'
import { parseRequest } from '../../../src/inputs/parse-inputs.ts'
import { profile } from '../../../src/profile.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { startRecord } from '../../../src/run-record.ts'
import { DockerRuntime } from '../../../src/runtime/docker/docker-runtime.ts'
import type { Runtime, ServicePlan } from '../../../src/runtime/runtime.ts'
import type { Service } from '../../../src/runtime/service.ts'
import { planTrial } from '../../../src/trial/plan.ts'
import { planSetup } from '../../../src/trial/trial-setup.ts'
import { runFirstTrial } from '../../../src/search/first-trial.ts'
import { runTrial } from '../../../src/trial/run-trial.ts'
import { groupsForbidden } from '../../process-runtime/control-group.ts'
import { ProcessRuntime } from '../../process-runtime/process-runtime.ts'
import { buildKnownCost, KNOWN_COST, writeRows } from '../action.ts'

const SERVICE = resolve(
  import.meta.dirname,
  '../../services/known-cost/service.py'
)
const temporaryDirectory = mkdtempSync(join(tmpdir(), 'places-'))
const { signal } = new AbortController()
const host = {
  signal,
  temporaryDirectory,
  stage: <T>(_: string, work: () => Promise<T>): Promise<T> => work(),
  beginTrial: (): void => undefined,
  tell: (): void => undefined
}

const docker = (): Runtime => {
  const id = randomUUID()
  return new DockerRuntime({
    id,
    imageTag: `profile-inference/run:${id}`,
    temporaryDirectory,
    reportRoot: temporaryDirectory,
    signal,
    onLine: () => undefined
  })
}
const processes = (): Runtime => new ProcessRuntime(['python3', '-u', SERVICE])

beforeAll(() => {
  buildKnownCost()
})
afterAll(() => {
  rmSync(temporaryDirectory, { recursive: true, force: true })
})

const forbidden = groupsForbidden()
const PLACES: readonly (readonly [string, () => Runtime])[] = [
  ['containers', docker],
  ...(forbidden ? [] : [['processes', processes] as const])
]
if (forbidden)
  test.skip(`processes: no control group can be made here (${forbidden})`, () =>
    undefined)

function ask(env: string, texts: Readonly<Record<string, string>> = {}) {
  const all: Record<string, string> = {
    image: KNOWN_COST,
    dataset: writeRows(40),
    memory: '1Gi',
    soak: '2s',
    env,
    ...texts
  }
  return parseRequest((name) => all[name] ?? '', [])
}

async function runFirst(runtime: Runtime, env: string, memory = '1Gi') {
  const { inputs } = ask(env, { memory })
  const machine = await runtime.readMachine()
  const image = await runtime.prepareImage(inputs.image)
  await using dataset = await openDataset(inputs.dataset)
  const setup = planSetup(inputs, { dataset, host, image, runtime })
  return await runTrial(planTrial(inputs, machine, dataset.facts), setup)
}

function emptyRecord() {
  const createdAt = new Date().toISOString()
  return startRecord({ name: 'places', createdAt, version: '0' })
}

async function runStory(place: Place, env: string, search: string) {
  const record = emptyRecord()
  await profile(ask(env, { search }), record, place)
  return record
}

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
  test('a first trial that was run again is kept, whatever became of it then', async () => {
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
  })

if (!forbidden)
  test('where limits are fixed, each stretch has a service of its own', async () => {
    const runtime = new FixedLimits(['python3', '-u', SERVICE])
    // It waits, too: of one that only works, usage alone tells the limit.
    const env = 'BURN_MS=20\nSLEEP_MS=20'
    const record = await runStory({ host, runtime }, env, 'cpu')
    const { stretches, trials } = record.search!
    expect(record.error).toBeUndefined()
    expect(stretches.length).toBeGreaterThan(1)
    // And the first trial.
    expect(runtime.started).toBe(stretches.length + trials.length + 1)
    expect(conclude(record).recommendation?.kind).toBe('size')
    await runtime.cleanUp()
  })

describe.each(PLACES)('%s', (name, open) => {
  test('a trial: 100 MiB held, 20 ms of CPU a request', async () => {
    const runtime = open()
    const trial = await runFirst(runtime, 'HOLD_MIB=100\nBURN_MS=20')
    const { memory, cpu, succeeded } = analyze(trial)
    expect(trial.ending).toEqual({ kind: 'completed' })
    expect(succeeded).toBe(40)
    expect(memory.anonymousPeakBytes! / MIB).toBeGreaterThan(100)
    expect(memory.anonymousPeakBytes! / MIB).toBeLessThan(125)
    expect(cpu.msPerRequest).toBeGreaterThan(19)
    expect(cpu.msPerRequest).toBeLessThan(26)
    await runtime.cleanUp()
  })

  test('a trial that is too small: killed, and its last words kept', async () => {
    const runtime = open()
    const env = 'HOLD_MIB=100\nSAY=hello'
    const trial = await runFirst(runtime, env, '64Mi')
    expect(describeEnding(trial)?.code).toBe('service-oom-killed')
    expect(trial.log).toContain('hello')
    await runtime.cleanUp()
  })

  test('the search: 60 MiB and Python itself, proved', async () => {
    const runtime = open()
    const record = await runStory({ host, runtime }, 'HOLD_MIB=60', 'memory')
    const { recommendation, search } = conclude(record)
    if (recommendation?.kind !== 'size') throw new Error('there is no size')
    expect(recommendation.proved).toBe(true)
    const minimum = search!.minimumMemoryBytes! / MIB
    // The Python of this machine maps more of its files than that of the image.
    expect(minimum).toBeGreaterThanOrEqual(65)
    expect(minimum).toBeLessThan(name === 'processes' ? 115 : 90)
    const failed = record
      .search!.trials.filter(({ outcome }) => outcome.kind !== 'held')
      .map(({ probe }) => probe.size.memoryBytes / MIB)
    expect(failed.length).toBeGreaterThan(0)
    await runtime.cleanUp()
  })

  test('the story: a report with a verdict, nothing searched', async () => {
    const runtime = open()
    const record = await runStory({ host, runtime }, '', 'off')
    const report = composeReport(record)
    expect(report.verdict).toBe('passed')
    expect(report.error).toBeUndefined()
    expect(report.recommendation).toMatchObject({ kind: 'size', proved: false })
    await runtime.cleanUp()
  })
})
