import { describe, expect, test } from '@jest/globals'
import {
  isThrashing,
  watchForCrawl
} from '../../../src/sizing/outcome/thrashing.ts'

/** A service that starts cold in 1.1 s with 1000 major faults. */
const REFERENCE = {
  startupMs: 1100,
  wholeMs: 2100,
  majorFaults: 1000,
  phase: 'starting'
} as const

describe('is it paging its own code in and out?', () => {
  const at = (atMs: number, majorFaults: number, memoryPressureMs = NaN) => ({
    atMs,
    majorFaults,
    memoryPressureMs
  })
  test.each([
    // Reads its code for the first time: 900 faults in a second are no crawl.
    ['a cold start', at(1050, 900), at(50, 0), false],
    ['too short a look', at(9000, 9000), at(8100, 0), false],
    // ONNX at 86 MiB: 385 faults a second; late at 3 × 1.1 + 1 s.
    ['still early', at(4200, 1600), at(3200, 1215), false],
    ['late and faulting', at(4400, 1700), at(3400, 1315), true],
    ['late, and not for its pages', at(9000, 900), at(8000, 880), false],
    // More than twice all its pages, whatever the time.
    ['far too many', at(2500, 3100), at(1500, 1000), true],
    // The kernel says so itself: stalled 600 of 1000 ms.
    ['pressure', at(1200, 50, 700), at(200, 20, 100), true],
    ['some pressure', at(1200, 50, 400), at(200, 20, 100), false],
    ['nothing is known', at(9000, NaN), at(8000, NaN), false]
  ])('%s', (_, now, before, crawls) => {
    expect(isThrashing(now, before, REFERENCE)).toBe(crawls)
  })
  test.each([
    // Node.js at 67 MiB: rows that met took 50 s, at 220 faults a second.
    ['a crawl', at(20_000, 3600), at(17_000, 2940), true],
    ['too short a look', at(20_000, 3600), at(17_500, 2940), false],
    ['a page again now and then', at(20_000, 3600), at(17_000, 3400), false],
    ['its own pages for the first time', at(9000, 2900), at(6000, 2000), false]
  ])('after the first replay: %s', (_, now, before, crawls) => {
    const reference = { ...REFERENCE, phase: 'beyond' } as const
    expect(isThrashing(now, before, reference)).toBe(crawls)
  })
})

describe('has a soak begun to crawl?', () => {
  /** @param faults in each 3 s; when it crawls, s, or never */
  function crawlsAt(faults: readonly number[]): number | undefined {
    const crawls = watchForCrawl()
    let majorFaults = 0
    let before = { atMs: 0, majorFaults, memoryPressureMs: NaN }
    for (const more of faults) {
      majorFaults += more
      const atMs = before.atMs + 3000
      const now = { atMs, majorFaults, memoryPressureMs: NaN }
      if (crawls(now, before)) return atMs / 1000
      before = now
    }
    return undefined
  }
  test.each([
    // A JVM at 94 MiB and 300m.
    ['a crawl at 60 a second', [0, 0, 0, 142, 253, 226, 220, 275], 21],
    ['a part of its program, once', [0, 0, 0, 900, 20, 0, 0, 0], undefined],
    ['as in the replay that held', [200, 190, 210, 200, 220], undefined],
    ['a page again now and then', [0, 20, 50, 60, 40, 50, 60], undefined],
    ['nothing is known', [NaN, NaN, NaN, NaN], undefined]
  ])('%s', (_, faults, seconds) => {
    expect(crawlsAt(faults)).toBe(seconds)
  })
})
