import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fileOrder, shifted } from '../../../src/dataset/order.ts'
import { planShare } from '../../../src/dataset/share.ts'

const shares = (
  of: number,
  rows: number,
  asked: { requests?: number; order: 'file' | 'shuffle' }
) =>
  Array.from({ length: of }, (_, i) =>
    planShare(
      { requests: undefined, ...asked, shard: { index: i + 1, of } },
      rows
    )
  )

test('without a shard it is the whole', () => {
  const whole = { shard: undefined, order: 'file' } as const
  expect(planShare({ ...whole, requests: undefined }, 7)).toEqual({
    from: 0,
    to: 7,
    requests: 7
  })
  expect(planShare({ ...whole, requests: 20 }, 7).requests).toBe(20)
})

test('10 rows in 4 shards, 25 requests', () =>
  expect(shares(4, 10, { requests: 25, order: 'file' })).toEqual([
    // Rows 1 and 2 three times.
    { from: 0, to: 2, requests: 6 },
    // 3 to 5 three times.
    { from: 2, to: 5, requests: 9 },
    // 6 and 7 twice.
    { from: 5, to: 7, requests: 4 },
    // 8 to 10 twice.
    { from: 7, to: 10, requests: 6 }
  ]))

const PLAN = fc
  .record({
    rows: fc.integer({ min: 1, max: 400 }),
    requests: fc.option(fc.integer({ min: 1, max: 1500 }), { nil: undefined }),
    part: fc.double({ min: 0, max: 1, noNaN: true })
  })
  .map(({ rows, requests, part }) => {
    const most = Math.min(rows, requests ?? rows, 256)
    return { rows, requests, of: 1 + Math.floor(part * (most - 1)) }
  })

test('in the order of the file, all shards send what one run sends', () =>
  fc.assert(
    fc.property(PLAN, ({ rows, requests, of }) => {
      const asked = { order: 'file', ...(requests && { requests }) } as const
      const sent = shares(of, rows, asked).flatMap((share) => {
        const order = shifted(fileOrder(share.to - share.from), share.from)
        return Array.from({ length: share.requests }, (_, i) => order(i))
      })
      const whole = Array.from({ length: requests ?? rows }, (_, i) => i % rows)
      const sorted = (of: number[]) => of.toSorted((a, b) => a - b)
      expect(sorted(sent)).toEqual(sorted(whole))
    })
  ))

test('shuffled, no row is of two shards and no request is lost', () =>
  fc.assert(
    fc.property(PLAN, ({ rows, requests, of }) => {
      const asked = { order: 'shuffle', ...(requests && { requests }) } as const
      const all = shares(of, rows, asked)
      expect(all.map(({ from }) => from)).toEqual([
        ...[0],
        ...all.slice(0, -1).map(({ to }) => to)
      ])
      expect(all.at(-1)!.to).toBe(rows)
      expect(all.every((share) => share.requests > 0)).toBe(true)
      const sum = all.reduce((sum, share) => sum + share.requests, 0)
      expect(sum).toBe(requests ?? rows)
    })
  ))

test('more shards than rows is told', () => {
  expect(() => shares(4, 3, { order: 'file' })).toThrow(
    'The dataset gives 3 requests, too few for 4 shards.'
  )
  expect(() => shares(4, 30, { requests: 2, order: 'file' })).toThrow(
    'gives 2 requests'
  )
})
