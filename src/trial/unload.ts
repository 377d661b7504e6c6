/** What a trial does once its load was sent: checks go on, and what was begun. */
import type { AfterLoad } from '../measurement/after-load.ts'
import type { Ending } from '../measurement/measurement.ts'
import { slowestRows } from './heavy-rows.ts'
import { runHealthcheck } from './run-healthcheck.ts'
import type { Sampler } from './sampling/sampler.ts'
import {
  type Activity,
  type RestBounds,
  waitForRest
} from './sampling/wait-for-rest.ts'
import { type LoadTarget, sendLoad } from './send-load.ts'

export interface Unloading {
  /** To send beside the HEALTHCHECK; of none, those that took longest. */
  readonly rows: readonly number[]
  readonly rest: RestBounds
}

interface Loaded extends LoadTarget {
  readonly sampler: Sampler
  /** Of a core, which it uses when nobody asks it anything. */
  readonly idleShare: number
}

/** Runs the image's HEALTHCHECK, if any; then waits until the service rests. */
export async function unload(
  loaded: Loaded,
  by: Unloading
): Promise<{ readonly ending: Ending; readonly afterLoad: AfterLoad }> {
  const { ending, ...checked } = await checkHealth(loaded, by.rows)
  if (ending.kind !== 'completed') return { ending, afterLoad: checked }
  const how = { ...loaded, ...by.rest }
  const rest = await waitForRest(() => readActivity(loaded), how)
  if (!loaded.signal.aborted) await loaded.service.counters.settle?.()
  const { aborted, reason } = loaded.signal
  return {
    ending: aborted ? (reason as Ending) : ending,
    afterLoad: { ...checked, rest }
  }
}

async function checkHealth(
  loaded: Loaded,
  asked: readonly number[]
): Promise<AfterLoad & { readonly ending: Ending }> {
  const { setup, service, log, signal } = loaded
  const check = setup.checkHealth
  if (!check || !service.execute) return { ending: { kind: 'completed' } }
  const rows = asked.length > 0 ? asked : slowestRows(log.columns())
  const send = (): Promise<Ending> =>
    sendLoad(loaded, { requests: rows.length, rows })
  return runHealthcheck(service, check, { send, signal })
}

function readActivity({ sampler, service }: Loaded): Activity | undefined {
  const counters = sampler.sample()
  if (!counters) return undefined
  const { cpuMs, anonymousBytes, sharedBytes } = counters
  const memoryBytes = anonymousBytes + (sharedBytes || 0)
  const networkBytes = service.networkBytes?.() ?? NaN
  return { cpuMs, memoryBytes, networkBytes }
}
