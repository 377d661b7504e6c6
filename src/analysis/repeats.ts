/** Whether rows that were sent before are answered more cheaply. */
import type { ExchangeColumns } from '../measurement/exchange.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { median } from '../measurement/quantile.ts'
import { endedMs, sentMs } from '../measurement/moments.ts'
import { steadyRange, succeeded } from '../measurement/right-answers.ts'
import { countBelow } from './statistics.ts'

/** A service that remembers what it answered. */
export interface Repeats {
  /** How many times as much a first answer takes, time or CPU time. */
  readonly times: number
  /** Service time in the median; absent: only CPU time was compared. */
  readonly firstMs?: number
  readonly againMs?: number
  /** Share of the counted requests whose rows had been sent before. */
  readonly share: number
  /** Counted rows that had not been. */
  readonly freshRows: number
}

/** Fewer rows that were sent twice say nothing. */
const MIN_ROWS = 4
/** The very first requests are slow for other reasons. */
const COLD = 3
const MUCH = 2
const NEWEST = 5
const MUCH_MS = 0.5
/** Of the rows so many must have been much slower at first. */
const MOST = 0.75
/** Readings so far apart tell a request from the next. */
const DENSE_MS = 30
/** CPU time that they can tell from none. */
const TELLING_CPU_MS = 30

interface Sends {
  /** Exchanges, in the order they were sent. */
  readonly first: number
  readonly second: number
  /** The last; the same as the second: sent twice. */
  readonly last: number
}

/**
 * A warm-up gets faster little by little, and a memory at once: the last rows
 * that were new are compared with the first that were not, each measured by what
 * it took in the end. Undefined: nothing is remembered, or too little repeated.
 */
export function findRepeats(trial: Measurement): Repeats | undefined {
  const order = sentOrder(trial.exchanges)
  const isClosed = trial.plan.load.kind === 'closed'
  const byTime = isClosed ? compareTimes(trial, order) : undefined
  const times = isClosed ? byTime?.times : compareCpu(trial)
  if (times === undefined) return undefined
  return { ...byTime, times, ...countFresh(trial, order) }
}

function compareTimes(trial: Measurement, order: readonly number[]) {
  const { exchanges } = trial
  const rows = collectSends(exchanges, order)
  const half = Math.ceil(rows.length / 2)
  const ms = (i: number): number => Math.max(exchanges.serviceMs[i]!, 0.01)
  const late = rows.slice(-half)
  if (late.length < MIN_ROWS) return undefined
  const newest = late.map(({ first, last }) => ms(first) / ms(last))
  const again = rows.map(({ second, last }) => ms(second) / ms(last))
  const times = median(newest) / median(again.slice(0, half))
  const much = late.filter(({ first, last }) => ms(first) > ms(last) * MUCH)
  const firstMs = median(late.map(({ first }) => ms(first)))
  const againMs = median(late.map(({ last }) => ms(last)))
  // Other rows that were new then took as long, or it only got warm.
  const stillNew = median(newestSends(exchanges, order).map(ms))
  const plain =
    times >= MUCH && firstMs - againMs > MUCH_MS && stillNew > againMs * MUCH
  const most = much.length >= late.length * MOST
  return plain && most && !costsAsMuch(trial, late)
    ? { times, firstMs, againMs }
    : undefined
}

/** Of work, only CPU time tells: beside others it takes longer, and costs the same. */
function costsAsMuch(trial: Measurement, rows: readonly Sends[]): boolean {
  const { exchanges } = trial
  const during = (sends: readonly number[]): number =>
    sends.reduce((sum, i) => {
      const until = readCpuMs(trial, endedMs(exchanges, i))
      return sum + until - readCpuMs(trial, sentMs(exchanges, i))
    }, 0)
  const first = during(rows.map((row) => row.first))
  const again = during(rows.map((row) => row.last))
  const telling = trial.counters.periodMs <= DENSE_MS && first > TELLING_CPU_MS
  return telling && first < again * MUCH
}

/** The last rows that were sent for the first time. */
function newestSends(
  exchanges: ExchangeColumns,
  order: readonly number[]
): number[] {
  const seen = new Set<number>()
  const news = order.filter((i) => {
    const row = exchanges.row[i]!
    const isNew = !seen.has(row)
    seen.add(row)
    return isNew && succeeded(exchanges, i)
  })
  return news.slice(-NEWEST)
}

/** Rows that were sent at least twice, in the order they were sent first. */
function collectSends(
  exchanges: ExchangeColumns,
  order: readonly number[]
): Sends[] {
  const rows = new Map<number, Sends>()
  const cold = new Set<number>()
  order.forEach((i, position) => {
    if (!succeeded(exchanges, i)) return
    const row = exchanges.row[i]!
    const sends = rows.get(row)
    if (sends) {
      const second = sends.second < 0 ? i : sends.second
      rows.set(row, { ...sends, second, last: i })
    } else if (position < COLD) cold.add(row)
    else if (!cold.has(row)) rows.set(row, { first: i, second: -1, last: -1 })
  })
  return [...rows.values()].filter(({ second }) => second >= 0)
}

/** CPU time of the last first sends beside that of the same rows again. */
function compareCpu(trial: Measurement): number | undefined {
  const { exchanges, rounds } = trial
  const [, steadyEnd] = steadyRange(trial)
  const from = rounds?.at(-1)?.ended ?? exchanges.length
  const count = Math.min(exchanges.length - from, steadyEnd)
  if (count < MIN_ROWS) return undefined
  const used = (begin: number, end: number): number => {
    const startMs = begin > 0 ? endedMs(exchanges, begin - 1) : 0
    const endMs = endedMs(exchanges, end - 1)
    return readCpuMs(trial, endMs) - readCpuMs(trial, startMs)
  }
  const first = used(steadyEnd - count, steadyEnd)
  const again = used(exchanges.length - count, exchanges.length)
  const times = first / Math.max(again, 1)
  return first > TELLING_CPU_MS && times >= MUCH ? times : undefined
}

/** CPU time that was used by then, of the first reading after it. */
function readCpuMs({ samples }: Measurement, ms: number): number {
  const at = Math.min(countBelow(samples.atMs, ms), samples.length - 1)
  return samples.cpuMs[at]!
}

function countFresh(
  trial: Measurement,
  order: readonly number[]
): Pick<Repeats, 'share' | 'freshRows'> {
  const [from, to] = steadyRange(trial)
  const seen = new Set<number>()
  let freshRows = 0
  for (const i of order) {
    const row = trial.exchanges.row[i]!
    if (i >= from && i < to && !seen.has(row)) freshRows++
    seen.add(row)
  }
  return { share: 1 - freshRows / (to - from), freshRows }
}

function sentOrder(exchanges: ExchangeColumns): number[] {
  const at = Float64Array.from({ length: exchanges.length }, (_, i) =>
    sentMs(exchanges, i)
  )
  return Array.from(at.keys()).sort((a, b) => at[a]! - at[b]!)
}
