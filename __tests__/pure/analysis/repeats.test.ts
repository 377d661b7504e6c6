import { describe, expect, test } from '@jest/globals'
import { findRepeatFindings } from '../../../src/analysis/repeat-findings.ts'
import { findRepeats } from '../../../src/analysis/repeats.ts'
import type { Load, Measurement } from '../../../src/measurement/measurement.ts'
import { buildMeasurement } from './measurement-builder.ts'

interface Sent {
  /** Rows in the order they are sent; so many of them are warm-up. */
  readonly rows: readonly number[]
  readonly warmup?: number
  /** Counted; what comes after it was sent once more. */
  readonly counted?: number
  readonly ms: (row: number, times: number, at: number) => number
}

function send({ rows, warmup = 0, counted, ms }: Sent): Measurement {
  const times = new Map<number, number>()
  const took = rows.map((row, at) => {
    const before = times.get(row) ?? 0
    times.set(row, before + 1)
    return ms(row, before, at)
  })
  const trial = buildMeasurement({
    requests: rows.length,
    serviceMs: (i) => took[i]!
  })
  trial.exchanges.row.set(rows)
  const replayed = warmup + (counted ?? rows.length - warmup)
  const rounds = [{ replayed, ended: replayed, endedMs: 1e9 }]
  return { ...trial, warmupExchanges: warmup, rounds }
}

const upTo = (count: number, from = 1): number[] =>
  Array.from({ length: count }, (_, i) => from + i)
const again = (rows: number[], count: number): number[] =>
  Array.from({ length: count }, (_, i) => rows[i % rows.length]!)
/** 50 ms of work, and an answer that is kept. */
const cached = (_: number, times: number): number => (times === 0 ? 50 : 0.5)
/** By the row; some noise by the position. */
const honest = (row: number, _: number, at: number): number =>
  (20 + ((row * 7) % 30)) * (1 + ((at * 13) % 10) / 50)
/** Ever faster, as compiled code gets. */
const warming = (_: number, __: number, at: number): number =>
  20 + 80 / (1 + at / 4)

describe('rows that were answered before', () => {
  const ten = upTo(10)
  const resent = [...upTo(60), ...upTo(10, 51)]
  test.each<[string, Sent, boolean]>([
    [
      'a cache, 10 rows, 10 + 100 requests',
      { rows: again(ten, 110), warmup: 10, ms: cached },
      true
    ],
    [
      'a cache, 60 rows, and the last ten once more',
      { rows: resent, counted: 60, ms: cached },
      true
    ],
    [
      'no cache, 10 rows',
      { rows: again(ten, 110), warmup: 10, ms: honest },
      false
    ],
    [
      'no cache, ten once more',
      { rows: resent, counted: 60, ms: honest },
      false
    ],
    [
      'a service that gets warm, 10 rows',
      { rows: again(ten, 110), warmup: 10, ms: warming },
      false
    ],
    [
      'a service that gets warm, ten once more',
      { rows: resent, counted: 60, ms: warming },
      false
    ],
    ['nothing was sent twice', { rows: upTo(60), ms: cached }, false],
    ['two rows say nothing', { rows: again([1, 2], 40), ms: cached }, false]
  ])('%s', (_, sent, expected) => {
    expect(findRepeats(send(sent)) !== undefined).toBe(expected)
  })

  test('what took longer beside others, and cost the same, is not remembered', () => {
    const slowed = (_: number, times: number): number => (times === 0 ? 50 : 20)
    const trial = send({ rows: again(ten, 110), warmup: 10, ms: slowed })
    const working = (coresFirst: number): Measurement => {
      // Ten rows of 50 ms.
      const firstMs = 500
      const cpuMs = trial.samples.atMs.map((at) => {
        const ms = Math.max(at - 1000, 0)
        return Math.min(ms, firstMs) * coresFirst + Math.max(ms - firstMs, 0)
      })
      return { ...trial, samples: { ...trial.samples, cpuMs } }
    }
    // 20 ms of CPU each time; 50 ms the first time.
    expect(findRepeats(working(0.4))).toBeUndefined()
    expect(findRepeats(working(1))).toBeDefined()
  })

  test('it is told how much of what counts were repeats', () => {
    const sent = { rows: again(ten, 110), warmup: 10, ms: cached }
    expect(findRepeats(send(sent))).toMatchObject({
      share: 1,
      freshRows: 0,
      firstMs: 50,
      againMs: 0.5
    })
    const [finding] = findRepeatFindings(send(sent))
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('100 % of the counted requests')
    const fresh = findRepeats(send({ rows: resent, counted: 60, ms: cached }))
    expect(fresh).toMatchObject({ share: 0, freshRows: 60 })
  })

  test('in an open loop CPU time tells: waiting there is chance', () => {
    const trial = send({ rows: resent, counted: 60, ms: cached })
    const load: Load = {
      kind: 'open',
      ratePerSecond: 10,
      arrivals: 'constant',
      seed: 1,
      concurrency: 4
    }
    const open = { ...trial, plan: { ...trial.plan, load } }
    // Readings at each 10 ms: a core while it works on the first 60.
    const cpuMs = open.samples.atMs.map((at) => Math.min(at - 1000, 3000))
    expect(
      findRepeats({ ...open, samples: { ...open.samples, cpuMs } })?.times
    ).toBeGreaterThan(2)
    expect(findRepeats(open)).toBeUndefined()
  })
})
