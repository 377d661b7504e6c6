/**
 * Two places to run: containers of the Docker engine, and plain processes in
 * control groups. No other room notices which one it is.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDataset } from '../../src/dataset/read.ts'
import type { Place } from '../../src/host.ts'
import { parseRequest } from '../../src/inputs/parse-inputs.ts'
import { profile } from '../../src/profile.ts'
import { startRecord } from '../../src/run-record.ts'
import { DockerRuntime } from '../../src/runtime/docker/docker-runtime.ts'
import type { Runtime } from '../../src/runtime/runtime.ts'
import { planTrial } from '../../src/trial/plan.ts'
import { planSetup } from '../../src/trial/trial-setup.ts'
import { runTrial } from '../../src/trial/run-trial.ts'
import { groupsForbidden } from '../process-runtime/control-group.ts'
import { ProcessRuntime } from '../process-runtime/process-runtime.ts'
import { KNOWN_COST, writeRows } from './action.ts'

export const SERVICE = resolve(
  import.meta.dirname,
  '../services/known-cost/service.py'
)
const temporaryDirectory = mkdtempSync(join(tmpdir(), 'places-'))
const { signal } = new AbortController()
export const host = {
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

/** Why there are no processes; undefined: there are. */
export const forbidden = groupsForbidden()
export const PLACES: readonly (readonly [string, () => Runtime])[] = [
  ['containers', docker],
  ...(forbidden ? [] : [['processes', processes] as const])
]

export function ask(env: string, texts: Readonly<Record<string, string>> = {}) {
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

export async function runFirst(runtime: Runtime, env: string, memory = '1Gi') {
  const { inputs } = ask(env, { memory })
  const machine = await runtime.readMachine()
  const image = await runtime.prepareImage(inputs.image)
  await using dataset = await openDataset(inputs.dataset)
  const setup = planSetup(inputs, { dataset, host, image, runtime })
  return await runTrial(planTrial(inputs, machine, dataset.facts), setup)
}

export function emptyRecord() {
  const createdAt = new Date().toISOString()
  return startRecord({ name: 'places', createdAt, version: '0' })
}

export async function runStory(
  place: Place,
  env: string,
  texts: Readonly<Record<string, string>>
) {
  const record = emptyRecord()
  await profile(ask(env, texts), record, place)
  return record
}
