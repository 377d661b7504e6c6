import fc from 'fast-check'
import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpRequest } from '../../../src/measurement/exchange.ts'
import { openDataset } from '../../../src/dataset/read.ts'
import {
  bodies,
  defaults,
  inputs,
  takeAll,
  temporaryFolder,
  write
} from './files.ts'

const folder = temporaryFolder()

/** A file of `count` rows `row 1`, `row 2`, …; empty lines between some. */
function writeRows(count: number): string {
  const lines = Array.from({ length: count }, (_, row) => `row ${row + 1}\n`)
  return write(folder, lines.join('\n'))
}

function expected(numbers: readonly number[]): Partial<HttpRequest>[] {
  return numbers.map((row) => ({
    ...defaults,
    row,
    body: Buffer.from(`row ${row}`)
  }))
}

describe('in the order of the file', () => {
  test('from the first row on, wrapping around, each source for itself', async () => {
    await using dataset = await openDataset(inputs(writeRows(3)))
    const first = dataset.withDefaults(defaults).open(7)
    const second = dataset.withDefaults(defaults).open(2)
    expect(await takeAll(first)).toEqual(expected([1, 2, 3, 1, 2, 3, 1]))
    expect(await takeAll(second)).toEqual(expected([1, 2]))
    expect(await takeAll(dataset.withDefaults(defaults).open(0))).toEqual([])
  })

  test('or of chosen rows, in the order they are given', async () => {
    await using dataset = await openDataset(inputs(writeRows(9)), {
      blockBytes: 20
    })
    const source = dataset.withDefaults(defaults).open(5, [7, 2, 9])
    expect(await takeAll(source)).toEqual(expected([7, 2, 9, 7, 2]))
  })

  test('or from another position on, around the end too', async () => {
    await using dataset = await openDataset(inputs(writeRows(9)))
    const rows = dataset.withDefaults(defaults)
    const source = rows.open(4, undefined, 7)
    expect(await takeAll(source)).toEqual(expected([8, 9, 1, 2]))
    const chosen = rows.open(3, [7, 2, 9], 1)
    expect(await takeAll(chosen)).toEqual(expected([2, 9, 7]))
  })

  test('what is at hand comes at once; after the last comes undefined', async () => {
    await using dataset = await openDataset(inputs(writeRows(1000)))
    const source = dataset.withDefaults(defaults).open(1000)
    expect(source.next()).toBeInstanceOf(Promise)
    await source.next()
    for (let row = 3; row <= 1000; row++)
      expect(source.next()).toMatchObject({ row })
    expect(source.next()).toBeUndefined()
    expect(source.next()).toBeUndefined()
  })

  test('chunks are read ahead of their rows', async () => {
    const options = { blockBytes: 1 }
    const asked = inputs(writeRows(100))
    await using dataset = await openDataset(asked, options)
    const source = dataset.withDefaults(defaults).open(100)
    await source.next()
    // Long enough for a few reads of a few bytes.
    await sleep(500)
    for (let row = 2; row <= 5; row++)
      expect(source.next()).toMatchObject({ row })
  })

  test('a body stays as it is while later rows are read', async () => {
    const path = writeRows(5000)
    const options = { blockBytes: 256 }
    await using dataset = await openDataset(inputs(path), options)
    const requests = await takeAll(dataset.withDefaults(defaults).open(10_000))
    const numbers = requests.map((_, at) => (at % 5000) + 1)
    expect(bodies(requests)).toEqual(numbers.map((row) => `row ${row}`))
  })
})

describe('shuffled', () => {
  const SHUFFLED = fc.record({
    rows: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    blockBytes: fc.integer({ min: 1, max: 200 })
  })

  test('each pass visits every row once, with its own body', () =>
    fc.assert(
      fc.asyncProperty(SHUFFLED, async ({ rows, seed, blockBytes }) => {
        const asked = inputs(writeRows(rows), { order: 'shuffle', seed })
        const options = { blockBytes }
        await using dataset = await openDataset(asked, options)
        const requests = await takeAll(
          dataset.withDefaults(defaults).open(3 * rows)
        )
        const all = Array.from({ length: rows }, (_, row) => row + 1)
        for (const pass of [0, 1, 2]) {
          const visited = requests
            .slice(pass * rows, (pass + 1) * rows)
            .toSorted((a, b) => a.row - b.row)
          expect(visited).toEqual(expected(all))
        }
      })
    ))

  test('the same seed has the same order, whatever is read at once', async () => {
    const path = writeRows(50)
    const orders = []
    for (const [seed, blockBytes] of [
      [1, 8],
      [1, 4096],
      [2, 8]
    ] as const) {
      const asked = inputs(path, { order: 'shuffle', seed })
      await using dataset = await openDataset(asked, { blockBytes })
      orders.push(
        bodies(await takeAll(dataset.withDefaults(defaults).open(100)))
      )
    }
    expect(orders[1]).toEqual(orders[0])
    expect(orders[2]).not.toEqual(orders[0])
  })
})

const INTERLEAVED = fc.record({
  order: fc.constantFrom('file' as const, 'shuffle' as const),
  rows: fc.integer({ min: 1, max: 40 }),
  blockBytes: fc.integer({ min: 1, max: 64 }),
  /** How many requests are taken before the earlier ones are waited for. */
  bursts: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 })
})

test('workers may take from one source in any interleaving', () =>
  fc.assert(
    fc.asyncProperty(INTERLEAVED, async (given) => {
      const { order, rows, blockBytes, bursts } = given
      const asked = inputs(writeRows(rows), { order })
      await using dataset = await openDataset(asked, { blockBytes })
      const alone = await takeAll(dataset.withDefaults(defaults).open(100))
      const source = dataset.withDefaults(defaults).open(100)
      const taken = []
      for (let at = 0; taken.length < 100; at++) {
        const length = bursts[at % bursts.length]!
        const burst = Array.from({ length }, () => source.next())
        taken.push(...(await Promise.all(burst)))
      }
      expect(taken.slice(0, 100)).toEqual(alone)
      expect(taken.slice(100).every((one) => one === undefined)).toBe(true)
    })
  ))

test('after close there are no more requests and the file is closed', async () => {
  const path = writeRows(100)
  const dataset = await openDataset(inputs(path))
  const source = dataset.withDefaults(defaults).open(100)
  const under = source.next()
  await source.close()
  expect(await under).toMatchObject({ row: 1 })
  expect(source.next()).toBeUndefined()
  expect(openFiles()).toContain(path)
  await dataset.close()
  expect(openFiles()).not.toContain(path)
})

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)]
    } catch {
      return []
    }
  })
}
