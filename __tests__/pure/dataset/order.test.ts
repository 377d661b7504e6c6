import fc from 'fast-check'
import { fileOrder, shuffledOrder } from '../../../src/dataset/order.ts'

const ROWS = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 1, max: 3000 })
)
const SEED = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('file order wraps around', () =>
  expect([0, 1, 2, 3, 4, 5, 6].map(fileOrder(3))).toEqual([
    0, 1, 2, 0, 1, 2, 0
  ]))

test('each pass of a shuffle visits every row once', () =>
  fc.assert(
    fc.property(ROWS, SEED, fc.nat(5), (rows, seed, pass) => {
      const visited = visits(shuffledOrder(rows, seed), rows, pass)
      expect(visited.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: rows }, (_, row) => row)
      )
    })
  ))

test('the same seed gives the same order', () =>
  fc.assert(
    fc.property(ROWS, SEED, (rows, seed) =>
      expect(visits(shuffledOrder(rows, seed), rows, 1)).toEqual(
        visits(shuffledOrder(rows, seed), rows, 1)
      )
    )
  ))

test('another seed, another pass, another order; none is the order of the file', () => {
  const orders = [1, 2, 3].flatMap((seed) =>
    [0, 1, 2].map((pass) => visits(shuffledOrder(100, seed), 100, pass).join())
  )
  orders.push(visits(fileOrder(100), 100, 0).join())
  expect(new Set(orders).size).toBe(10)
})

test('neighbours do not stay neighbours', () => {
  const visited = visits(shuffledOrder(10_000, 1), 10_000, 0)
  const near = visited.filter(
    (row, at) => at > 0 && Math.abs(row - visited[at - 1]!) <= 10
  )
  // By chance 20 of 10,000; 4 standard deviations are 18 more.
  expect(near.length).toBeLessThan(38)
})

test('more rows than 32 bits can count', () => {
  const rows = 2 ** 40 + 1
  const order = shuffledOrder(rows, 7)
  const visited = Array.from({ length: 1000 }, (_, at) => order(at))
  expect(new Set(visited).size).toBe(1000)
  expect(visited.every((row) => row >= 0 && row < rows)).toBe(true)
})

function visits(
  order: (position: number) => number,
  rows: number,
  pass: number
): number[] {
  return Array.from({ length: rows }, (_, at) => order(pass * rows + at))
}
