import { describe, expect, test } from '@jest/globals'
import {
  type SizeBasis,
  type SizeProbe,
  concludeSizes,
  nextSizeProbe
} from '../../../src/comparison/size-check.ts'

const MIB = 2 ** 20
const BASIS: SizeBasis = {
  headMinimumBytes: 131 * MIB,
  headFailedBytes: 127 * MIB,
  differenceBytes: 0,
  stepBytes: MIB
}

/** Runs what is asked for on services that need so much. */
function check(
  basis: SizeBasis,
  needsMib: { readonly base: number; readonly head: number }
): SizeProbe[] {
  const done: SizeProbe[] = []
  for (;;) {
    const next = nextSizeProbe(basis, done)
    if (!next) return done
    const held = next.memoryBytes >= needsMib[next.side] * MIB
    done.push({ ...next, held, why: '' })
    expect(done.length).toBeLessThanOrEqual(4)
  }
}

describe('does base hold where head does', () => {
  test('12 MiB more than base, proved without a trial of head', () => {
    const basis = { ...BASIS, differenceBytes: 12 * MIB }
    const done = check(basis, { base: 119, head: 131 })
    expect(done.every(({ side }) => side === 'base')).toBe(true)
    const { proof } = concludeSizes(basis, done)!
    // Where base should hold, 119, and 3 %: head's search failed there.
    expect(proof).toEqual({ holds: 'base', memoryBytes: 123 * MIB })
  })

  test('head is tried where its own search was not so sure', () => {
    const basis = {
      ...BASIS,
      headFailedBytes: 100 * MIB,
      differenceBytes: 12 * MIB
    }
    const done = check(basis, { base: 119, head: 131 })
    expect(done.at(-1)).toMatchObject({ side: 'head', held: false })
    expect(concludeSizes(basis, done)!.proof?.holds).toBe('base')
  })

  test('less than base: head holds where base fails', () => {
    const basis = { ...BASIS, differenceBytes: -12 * MIB }
    const done = check(basis, { base: 143, head: 131 })
    const { proof } = concludeSizes(basis, done)!
    expect(proof).toEqual({ holds: 'head', memoryBytes: 139 * MIB })
  })

  test('the same: within some percent, and no proof of another', () => {
    const done = check(BASIS, { base: 131, head: 131 })
    expect(done).toHaveLength(2)
    const { proof, low, high } = concludeSizes(BASIS, done)!
    expect(proof).toBeUndefined()
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
    expect(high - low).toBeLessThan(0.1 * 131 * MIB)
  })

  test('a base that needs far more than its starts showed is told so', () => {
    const done = check(BASIS, { base: 200, head: 131 })
    expect(done.map(({ held }) => held)).toEqual([false, false])
    expect(concludeSizes(BASIS, done)!.low).toBe(-Infinity)
  })
})

test('nothing was tried: nothing is known', () => {
  expect(concludeSizes(BASIS, [])).toBeUndefined()
})
