import { setTimeout as sleep } from 'node:timers/promises'
import { shapeOf } from '../load/load.ts'
import type { Ending, Load } from '../measurement/measurement.ts'
import type { Service } from '../runtime/service.ts'
import type { ExchangeLog } from './exchange-log.ts'
import { endedByDataset } from './failure-limit.ts'
import { replay } from './replay.ts'
import type { TrialSetup } from './trial-setup.ts'

/**
 * How long after a broken connection a container may take to be found dead: 100
 * ms, and more than a second on a machine on which nothing is idle.
 */
const DEATH_NOTICE_MS = 3000

/** A piece of load: how many requests, of which rows, in which round. */
export interface Piece {
  readonly requests: number
  /** In an open loop each round has arrivals of its own. */
  readonly round?: number
  /** 1-based, in this order, as fast as answers come; absent: the dataset's. */
  readonly rows?: readonly number[]
  /** Position of the first one; absent: 0. */
  readonly from?: number
  /** As the load says it all the same. */
  readonly paced?: true
}

export interface LoadTarget {
  readonly setup: TrialSetup
  readonly service: Service
  readonly load: Load
  readonly log: ExchangeLog
  /** Milliseconds since the trial's start. */
  readonly clock: () => number
  /** Fires when going on makes no sense; its reason is the ending. */
  readonly signal: AbortSignal
}

/** Sends a piece of load, and records what comes back. */
export async function sendLoad(
  target: LoadTarget,
  { requests, round = 0, rows, paced, from = 0 }: Piece
): Promise<Ending> {
  const { setup, service, signal, clock, log } = target
  const { concurrency } = target.load
  const load =
    rows && !paced
      ? ({ kind: 'closed', concurrency } as const)
      : shapeOf(target.load).repeat(round)
  const source = setup.dataset.open(requests, rows, from)
  try {
    const ended = await replay({
      ...setup,
      source,
      load,
      origin: service.origin,
      clock,
      log,
      signal,
      onProgress: (done) => setup.onProgress(done, requests)
    })
    await awaitDeathNotice(target)
    return signal.aborted ? (signal.reason as Ending) : ended
  } catch (thrown) {
    // What came before is kept; who planned the trial asks the dataset.
    return endedByDataset(thrown)
  } finally {
    await source.close()
  }
}

/** The engine tells of a death after its connections broke. */
async function awaitDeathNotice(target: LoadTarget): Promise<void> {
  const { signal, log, service } = target
  if (signal.aborted || !log.lastConnectionFailed) return
  await Promise.race([service.exited, sleep(DEATH_NOTICE_MS)])
}
