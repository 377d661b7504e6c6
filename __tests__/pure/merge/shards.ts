import type { Exchange } from '../../../src/measurement/exchange.ts'
import type { Measurement } from '../../../src/measurement/measurement.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { ExchangeLog } from '../../../src/trial/exchange-log.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'
import { searchedRun } from '../saved/searched-run.ts'

export interface Answer {
  readonly ms: number
  readonly right: boolean
  /** NaN: the server says nothing. */
  readonly serverMs: number
}

/**
 * One answer of each row, from `firstRow` on. All are sent at one moment, for
 * a time that is told from another one is rounded in another way.
 */
export function measureAnswers(
  answers: readonly Answer[],
  firstRow = 1
): Measurement {
  const log = new ExchangeLog()
  const sentMs = 1000
  let lastMs = sentMs
  answers.forEach(({ ms, right, serverMs }, i) => {
    const endedMs = sentMs + ms
    const exchange: Exchange = {
      row: firstRow + i,
      dueMs: sentMs,
      sentMs,
      endedMs,
      status: right ? 200 : 500,
      outcome: right ? 'succeeded' : 'wrong-status',
      requestBytes: 10,
      responseBytes: 10,
      serverMs,
      note: undefined,
      shape: right ? '{' : undefined
    }
    log.add(exchange)
    lastMs = Math.max(lastMs, endedMs)
  })
  const marks = { readyMs: sentMs, steadyMs: sentMs }
  return buildMeasurement({
    requests: 0,
    change: {
      exchanges: log.columns(),
      warmupExchanges: 0,
      marks: { ...marks, replayedMs: lastMs, endedMs: lastMs }
    }
  })
}

/** The answers in so many contiguous parts. */
export function split<T>(items: readonly T[], of: number): T[][] {
  return Array.from({ length: of }, (_, i) =>
    items.slice(
      Math.floor((i * items.length) / of),
      Math.floor(((i + 1) * items.length) / of)
    )
  )
}

/** The record of shard `index`, of which the first was searched. */
export function shardRun(
  index: number,
  of: number,
  change: Partial<RunRecord> = {}
): RunRecord {
  const { search, ...run } = searchedRun()
  return {
    ...run,
    ...(index === 1 && search && { search }),
    image: {
      reference: 'service:1',
      id: 'sha256:0123456789abcdef',
      fingerprint: 'sha256:5e',
      sizeBytes: 2 ** 20,
      exposedPorts: [8000]
    },
    dataset: {
      path: 'rows.jsonl',
      format: 'lines',
      rows: 400,
      bytes: 4000,
      sha256: 'ab'.repeat(32),
      largestRowBytes: 30,
      emptyLines: 0,
      identicalRows: false
    },
    asked: [
      { name: 'dataset', text: 'rows.jsonl', given: true },
      { name: 'shard', text: `${index}/${of}`, given: true }
    ],
    attempt: 1,
    shard: { index, of, plan: 'cd'.repeat(32) },
    ...change
  }
}
