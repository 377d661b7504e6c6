import { type ExchangeColumns, OUTCOMES } from '../measurement/exchange.ts'
import type { Measurement, SampleColumns } from '../measurement/measurement.ts'
import type { FailedRow, MemoryRow, SlowRow } from './analysis.ts'
import { highWaterMarks } from './memory.ts'
import { endedMs, responseMs, sentMs } from '../measurement/moments.ts'
import { type ExchangeRange, succeeded } from '../measurement/right-answers.ts'
import type { Span } from './phases.ts'
import { countBelow } from './statistics.ts'

const MAX_ROWS = 10
/** So many failed rows are told apart, and so many rises of memory. */
const MAX_KEPT = 1000
/** Smaller rises of the high-water mark are other processes' pages. */
const MIN_RISE = 2 ** 18

/** The slowest answers, each row once, worst first. */
export function findSlowestRows(
  exchanges: ExchangeColumns,
  [from, to]: ExchangeRange
): SlowRow[] {
  let slowest: SlowRow[] = []
  for (let i = from; i < to; i++) {
    const latencyMs = responseMs(exchanges, i)
    const least = slowest.length < MAX_ROWS ? 0 : slowest.at(-1)!.latencyMs
    if (!succeeded(exchanges, i) || latencyMs <= least) continue
    const row = exchanges.row[i]!
    const same = slowest.find((slow) => slow.row === row)
    if (same && same.latencyMs >= latencyMs) continue
    slowest = slowest.filter((slow) => slow !== same)
    slowest.push({ row, latencyMs })
    slowest.sort((a, b) => b.latencyMs - a.latencyMs)
    slowest.length = Math.min(slowest.length, MAX_ROWS)
  }
  return slowest
}

export function findFailedRows(
  exchanges: ExchangeColumns,
  [from, to]: ExchangeRange
): FailedRow[] {
  const failed = new Map<number, FailedRow>()
  for (let i = from; i < to; i++) {
    if (succeeded(exchanges, i)) continue
    const row = exchanges.row[i]!
    const known = failed.get(row)
    if (!known && failed.size >= MAX_KEPT) continue
    failed.set(row, {
      row,
      outcome: OUTCOMES[exchanges.outcome[i]!]!,
      status: exchanges.status[i]!,
      times: (known?.times ?? 0) + 1
    })
  }
  return [...failed.values()]
    .sort((a, b) => b.times - a.times || a.row - b.row)
    .slice(0, MAX_ROWS)
}

/** A stretch between two samples in which the high-water mark rose. */
interface Rise {
  readonly fromMs: number
  readonly toMs: number
  readonly bytes: number
  /** The longest that an exchange was under way in it. */
  longestMs: number
}

/**
 * Rows during which the high-water mark of memory rose, once the service was
 * ready. Which of several under way it was can't be told, and a guess among
 * four is wrong three times: all are named that were under way at least half
 * as long as the longest, with the whole rise.
 */
export function findMemoryRows(
  trial: Measurement,
  spans: readonly Span[]
): MemoryRow[] {
  const ready = spans.find(({ name }) => name !== 'cold-start')
  if (!ready) return []
  const rises = findRises(trial.samples, ready.samples[0])
  const rows = new Map<number, number>()
  overlapRises(trial.exchanges, rises, (_, rise, ms) => {
    rise.longestMs = Math.max(rise.longestMs, ms)
  })
  overlapRises(trial.exchanges, rises, (row, rise, ms) => {
    if (ms < rise.longestMs / 2) return
    rows.set(row, (rows.get(row) ?? 0) + rise.bytes)
  })
  return [...rows]
    .map(([row, roseBytes]) => ({ row, roseBytes }))
    .sort((a, b) => b.roseBytes - a.roseBytes || a.row - b.row)
    .slice(0, MAX_ROWS)
}

/** The largest rises, in the order of time. */
function findRises(samples: SampleColumns, from: number): Rise[] {
  const { atMs } = samples
  const marks = highWaterMarks(samples)
  const rises: Rise[] = []
  for (let i = Math.max(from, 1); i < marks.length; i++) {
    const bytes = marks[i]! - marks[i - 1]!
    if (bytes >= MIN_RISE)
      rises.push({
        fromMs: atMs[i - 1]!,
        toMs: atMs[i]!,
        bytes,
        longestMs: 0
      })
  }
  return rises
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, MAX_KEPT)
    .sort((a, b) => a.fromMs - b.fromMs)
}

/** Visits each exchange that was under way in a rise, with for how long. */
function overlapRises(
  exchanges: ExchangeColumns,
  rises: readonly Rise[],
  visit: (row: number, rise: Rise, ms: number) => void
): void {
  const ends = Float64Array.from(rises, ({ toMs }) => toMs)
  for (let i = 0; i < exchanges.length; i++) {
    const [sent, ended] = [sentMs(exchanges, i), endedMs(exchanges, i)]
    for (let at = countBelow(ends, sent); at < rises.length; at++) {
      const rise = rises[at]!
      if (rise.fromMs >= ended) break
      const ms = Math.min(ended, rise.toMs) - Math.max(sent, rise.fromMs)
      if (ms > 0) visit(exchanges.row[i]!, rise, ms)
    }
  }
}
