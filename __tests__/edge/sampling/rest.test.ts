import { describe, expect, test } from '@jest/globals'
import { planLastRest } from '../../../src/search/plan-last-rest.ts'
import {
  isBusy,
  waitForRest
} from '../../../src/trial/sampling/wait-for-rest.ts'

const STILL = { cpuMs: 1000, memoryBytes: 2 ** 26, networkBytes: 5000 }
const SPAN = { spanMs: 50, idleShare: 0 }

test.each([
  ['nothing moves', {}, false],
  ['7 ms of CPU time in 50', { cpuMs: 1007 }, false],
  ['8 ms of CPU time in 50', { cpuMs: 1008 }, true],
  ['a few pages', { memoryBytes: 2 ** 26 + 2 ** 17 }, false],
  ['1 MiB more', { memoryBytes: 2 ** 26 + 2 ** 20 }, true],
  ['memory that it gives back', { memoryBytes: 2 ** 20 }, false],
  ['a packet', { networkBytes: 6000 }, false],
  ['a download', { networkBytes: 50_000 }, true],
  ['a network that cannot be seen', { networkBytes: NaN }, false]
])('between two looks: %s', (_, change, expected) => {
  expect(isBusy(STILL, { ...STILL, ...change }, SPAN)).toBe(expected)
})

test('what it does when nobody asks is no work', () => {
  const now = { ...STILL, cpuMs: 1000 + 0.4 * 50 }
  expect(isBusy(STILL, now, { spanMs: 50, idleShare: 0.3 })).toBe(false)
  expect(isBusy(STILL, now, { spanMs: 50, idleShare: 0.2 })).toBe(true)
})

describe('waiting', () => {
  /** Half a core until then, on a clock that goes on by each look. */
  const wait = (busyMs: number, mostMs = 10_000) => {
    let nowMs = 0
    const read = () => {
      nowMs += 25
      return { ...STILL, cpuMs: Math.min(nowMs, busyMs) / 2 }
    }
    const { signal } = new AbortController()
    const by = { quietMs: 50, mostMs, idleShare: 0, signal }
    return waitForRest(read, { ...by, clock: () => nowMs })
  }

  test('nothing moves: it rests since the last answer', async () => {
    expect(await wait(0)).toEqual({ fromMs: 0, toMs: 0, came: true })
  })

  test('it works on for 0.5 s', async () => {
    const rest = await wait(500)
    expect(rest.came).toBe(true)
    expect(rest.toMs).toBe(500)
  })

  test('it does not rest within the bound', async () => {
    const rest = await wait(Infinity, 200)
    expect(rest).toEqual({ fromMs: 0, toMs: 200, came: false })
  })

  test('the trial is over: nothing is waited for', async () => {
    const by = { quietMs: 50, mostMs: 10_000, idleShare: 0, clock: () => 7 }
    const signal = AbortSignal.abort()
    const rest = await waitForRest(() => STILL, { ...by, signal })
    expect(rest.came).toBe(false)
  })
})

test.each([
  ['it rested at once', 40, 'decide', undefined],
  ['for 2 s', 2000, 'decide', { quietMs: 300, mostMs: 8000 }],
  ['for half a minute', 28_000, 'proof', { quietMs: 300, mostMs: 60_000 }],
  ['without end', Infinity, 'decide', { quietMs: 300, mostMs: 10_000 }],
  ['without end, proof', Infinity, 'proof', { quietMs: 300, mostMs: 30_000 }]
] as const)('worked on at full size: %s', (_, ms, purpose, expected) => {
  expect(planLastRest(ms, purpose)).toEqual(expected)
})
