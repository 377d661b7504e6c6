import { describe, expect, test } from '@jest/globals'
import { findLateNeed } from '../../../src/analysis/late-need.ts'
import { findOutsideFindings } from '../../../src/analysis/outside-findings.ts'
import type { AfterLoad } from '../../../src/measurement/after-load.ts'
import type { Measurement } from '../../../src/measurement/measurement.ts'
import { buildMeasurement, MIB, READY_MS } from './measurement-builder.ts'

const codes = (trial: Measurement): string[] =>
  findOutsideFindings(trial).map(({ code }) => code)

describe('after the last answer', () => {
  // 100 requests of 10 ms end 1 s after it was ready.
  const endMs = READY_MS + 1000
  const after = (afterLoad: AfterLoad): Measurement =>
    buildMeasurement({ requests: 100, change: { afterLoad } })

  test.each<[string, AfterLoad, readonly string[]]>([
    ['nothing is known', {}, []],
    ['at rest', { rest: { fromMs: endMs, toMs: endMs, came: true } }, []],
    [
      'garbage for 0.9 s',
      { rest: { fromMs: endMs, toMs: endMs + 900, came: true } },
      []
    ],
    [
      'work for 4 s',
      { rest: { fromMs: endMs, toMs: endMs + 4000, came: true } },
      ['worked-on-after-answers']
    ],
    [
      'no rest within the bound',
      { rest: { fromMs: endMs, toMs: endMs + 800, came: false } },
      ['worked-on-after-answers']
    ],
    ['a check that passed', { healthcheck: { ms: 80, exitCode: 0 } }, []],
    [
      'a check whose program is missing',
      { healthcheck: { ms: 80, exitCode: 127 } },
      ['healthcheck-failed']
    ],
    ['one that hangs', { healthcheck: { ms: 35_000 } }, ['healthcheck-failed']]
  ])('%s', (_, afterLoad, expected) => {
    expect(codes(after(afterLoad))).toEqual(expected)
  })

  test('says for how long, what it took, and that the trial waited', () => {
    const trial = buildMeasurement({
      requests: 200,
      // Half a core, and 80 MiB more, after the first second.
      counters: (atMs) => ({
        cpuMs: Math.max(0, atMs - endMs) / 2,
        anonymousBytes: (atMs > endMs ? 140 : 60) * MIB
      }),
      change: { afterLoad: { rest: { fromMs: 2000, toMs: 3000, came: true } } }
    })
    const [finding] = findOutsideFindings(trial)
    expect(finding?.message).toMatch(
      /worked on for 1\.00 s: 49\d ms of CPU time, 142 MiB of memory/
    )
  })
})

describe('between requests', () => {
  // Requests of 10 ms, one in 50: an open loop at 20/s.
  const spread = (cpuMsAt: (atMs: number) => number): Measurement => {
    const trial = buildMeasurement({
      requests: 40,
      serviceMs: () => 50,
      counters: (atMs) => ({ cpuMs: cpuMsAt(atMs) })
    })
    trial.exchanges.serviceMs.fill(10)
    return trial
  }

  test('a job by the clock is seen', () => {
    // 300 ms of CPU time in each second, in gaps of 40 ms beside 10 busy ones.
    expect(codes(spread((atMs) => atMs * 0.3))).toEqual([
      'work-outside-requests'
    ])
  })

  test('work that falls into requests is not', () => {
    const inRequests = (atMs: number): number =>
      Math.floor(atMs / 50) * 5 + Math.min(atMs % 50, 10) / 2
    expect(codes(spread(inRequests))).toEqual([])
  })

  test('nor is any where one follows the other', () => {
    const trial = buildMeasurement({
      requests: 100,
      counters: (atMs) => ({ cpuMs: atMs })
    })
    expect(codes(trial)).toEqual([])
  })
})

describe('memory that the same rows did not need at first', () => {
  /** Replays of 20 requests, 200 ms each, at these heights. */
  const soak = (mib: readonly number[]): Measurement => {
    const all = mib.length * 20
    const rounds = mib.map((_, i) => ({
      replayed: (i + 1) * 20,
      ended: (i + 1) * 20,
      endedMs: READY_MS + (i + 1) * 200
    }))
    return buildMeasurement({
      requests: all,
      counters: (atMs) => {
        const at = Math.floor((atMs - READY_MS) / 200)
        const height = mib[Math.min(Math.max(at, 0), mib.length - 1)]!
        return { anonymousBytes: height * MIB, kernelBytes: 0 }
      },
      change: { rounds }
    })
  }

  test.each([
    ['the same in each', [60, 60, 61, 60, 60], undefined],
    ['two replays', [60, 90], undefined],
    ['growth from replay to replay', [60, 66, 72, 79, 87], undefined],
    [
      'a lazy import in the fourth',
      [60, 60, 60, 80, 80, 80],
      /60 MiB in their first replay and 80 MiB later.*replay 4 \(after 60 of 120/
    ],
    [
      'a job by the clock',
      [60, 60, 90, 60, 60, 60, 60, 90, 60],
      /90 MiB in some later ones.*replay 3/
    ]
  ])('%s', (_, mib, says) => {
    const [finding] = findLateNeed(soak(mib))
    if (says) expect(finding?.message).toMatch(says)
    else expect(finding).toBeUndefined()
  })
})
