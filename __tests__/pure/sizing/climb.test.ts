import { describe, expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { findStep, soakGrowth } from '../../../src/sizing/memory/climb.ts'
import { randomFrom } from './cfs-queue.ts'

/** A soak: 30 pieces of 133 requests. */
const PIECES = 30
const REQUESTS = 133

type Heap = (requests: number) => number

/** MiB by requests so far, drawn from its kind. */
const KINDS: Readonly<Record<string, (share: () => number) => Heap>> = {
  'Go: garbage as much as what lives': (share) => {
    const live = 20 + 100 * share()
    const perRequest = 0.4 + 6 * share()
    const shift = 1000 * share()
    return (n) => live + (((n + shift) * perRequest) % live)
  },
  'JVM: touched once, old objects fill up': (share) => {
    const eden = 20 + 200 * share()
    const perRequest = 0.5 + 4 * share()
    const [old, slow] = [40 * share(), 50 + 500 * share()]
    return (n) =>
      80 + Math.min(eden, n * perRequest) + old * (1 - Math.exp(-n / slow))
  },
  'Node: collected at two levels': (share) => {
    const [young, old] = [4 + 12 * share(), 20 + 40 * share()]
    const perRequest = 0.3 + 2 * share()
    const kept = 0.3 + share()
    return (n) => 60 + ((n * perRequest) % young) + ((n * kept) % old)
  },
  'nothing moves': (share) => {
    const mib = 30 + 300 * share()
    return () => mib
  }
}

/** Highest memory of each piece, with pages that come and go. */
function peaks(heap: Heap, share: () => number): number[] {
  return Array.from({ length: PIECES }, (_, piece) => {
    const seen = Array.from(
      { length: REQUESTS },
      (_, i) => heap(piece * REQUESTS + i) + 0.3 * share()
    )
    return Math.max(...seen) * MIB
  })
}

describe.each(Object.entries(KINDS))('%s', (_, kind) => {
  test('is no leak: at most 1 of 200', () => {
    const share = randomFrom(5)
    const found = Array.from({ length: 200 }, () =>
      soakGrowth(peaks(kind(share), share), REQUESTS)
    )
    const leaks = found.filter((growth) => growth !== undefined)
    expect(leaks.length).toBeLessThanOrEqual(1)
  })

  test('with a leak of 3 % in 1000 requests: found', () => {
    const share = randomFrom(6)
    for (let i = 0; i < 100; i++) {
      const heap = kind(share)
      const perRequest = (heap(4000) * 0.03) / 1000
      const leaking = (n: number): number => heap(n) + n * perRequest
      const growth = soakGrowth(peaks(leaking, share), REQUESTS) ?? NaN
      expect(growth / MIB / perRequest).toBeGreaterThan(0.5)
      expect(growth / MIB / perRequest).toBeLessThan(1.5)
    }
  })
})

test.each([
  ['an arena', [113, 115, 117, 117, 117, 142, 143, 143, 143], 25, 5],
  ['two of them: the larger', [100, 100, 110, 110, 110, 130, 130, 130], 20, 5]
])('a step that stays: %s', (_, peaks, bytes, at) => {
  expect(findStep(peaks)).toEqual({ bytes, at })
})

test.each([
  ['replays that vary', [113, 142, 117, 117, 143, 115, 117, 113, 117]],
  ['a cache that is filled at first', [60, 117, 117, 117, 117, 117]],
  ['the last replay alone', [117, 117, 117, 117, 117, 142]],
  ['hardly more', [117, 117, 117, 117, 120, 120, 120]],
  ['nothing yet', []]
])('no step: %s', (_, peaks) => {
  expect(findStep(peaks)).toBeUndefined()
})

/** A JVM whose compiler starts late, at 120 MiB and 270m. */
const JVM = [53, 62, 63, 64, 64, 64, 65, 76, 77, 77, 77, 94, 94, 94]

test.each([
  ['a step that stays', JVM, false],
  ['a climb with a step in it', JVM.map((mib, i) => mib + 3 * i), true]
])('growth all through a soak: %s', (_, peaks, grows) => {
  const growth = soakGrowth(
    peaks.map((mib) => mib * MIB),
    220
  )
  expect(growth !== undefined).toBe(grows)
})
