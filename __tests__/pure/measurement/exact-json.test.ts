import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { pack, unpack } from '../../../src/measurement/exact-json.ts'
import {
  unzipColumns,
  zipColumns
} from '../../../src/measurement/zip-columns.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'

/** Through text and gzip, as a file would take it. */
function around(value: unknown): unknown {
  const { json, columns, columnBytes } = pack(value)
  const zipped = Buffer.concat([...zipColumns(columns)])
  const bytes = unzipColumns(zipped, columnBytes)
  return unpack(JSON.parse(JSON.stringify(json)), bytes)
}

const number = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, Number.MIN_VALUE)
)
const column = fc.oneof(
  fc.float64Array(),
  fc.float32Array(),
  fc.uint32Array(),
  fc.uint16Array(),
  fc.uint8Array()
)
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('$number', '$column', '$', '$$', '__proto__', 'toString')
)
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    ...[number, column, fc.string(), fc.boolean(), fc.constant(null)],
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(key, tie('data'), { maxKeys: 5, noNullPrototype: true })
  )
}))

describe('loses nothing', () => {
  test('of any plain data', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(around({ value })).toStrictEqual({ value })
      }),
      { numRuns: 2000 }
    )
  })

  test('of a measurement', () => {
    const trial = buildMeasurement({
      requests: 3000,
      warmup: 10,
      serverMs: (i) => (i % 2 ? i / 7 : NaN)
    })
    expect(around(trial)).toEqual(trial)
  })

  test('of columns longer than a block, and of parts of a buffer', () => {
    const long = Float64Array.from({ length: 300_000 }, Math.sqrt)
    const value = [long.subarray(7, 200_001), long, new Uint8Array(0)]
    expect(around(value)).toStrictEqual(value.map((each) => each.slice()))
  })
})

describe('what others wrote', () => {
  const bytes = new Uint8Array(16)

  test.each<[string, unknown]>([
    ['a column behind the end', { $column: 'uint8', offset: 9, length: 8 }],
    ['a negative offset', { $column: 'uint8', offset: -1, length: 1 }],
    ['a negative length', { $column: 'uint8', offset: 4, length: -1 }],
    ['no whole number', { $column: 'uint8', offset: 0, length: 0.5 }],
    ['no number', { $column: 'uint8', offset: '0', length: 1 }],
    ['an unknown type', { $column: 'constructor', offset: 0, length: 0 }],
    ['no type', { $column: null, offset: 0, length: 0 }],
    [
      'the same bytes again and again',
      Array(3).fill({ $column: 'float64', offset: 0, length: 1 })
    ]
  ])('%s is refused', (_, json) => {
    expect(() => unpack(json, bytes)).toThrow(RangeError)
  })

  test('a bomb is not unpacked', () => {
    const bomb = gzipSync(new Uint8Array(50_000_000))
    expect(() => unzipColumns(bomb, 1000)).toThrow()
  })

  test.each([0, 5, 30])('a file cut after %d bytes is refused', (length) => {
    const zipped = Buffer.concat([...zipColumns([new Uint8Array(1000)])])
    const part = zipped.subarray(0, length)
    expect(() => unzipColumns(part, 1000)).toThrow()
  })
})

test('a million exchanges with their samples take 30 MB at most', () => {
  const noise = (i: number) => ((i * 7919) % 104_729) / 31_337
  const trial = buildMeasurement({
    requests: 200_000,
    serviceMs: (i) => 1 + noise(i),
    serverMs: (i) => noise(i + 1),
    counters: (atMs) => ({ cpuMs: noise(atMs), memoryBytes: noise(atMs) })
  })
  const { columns } = pack(trial)
  const size = [...zipColumns(columns)].reduce((sum, p) => sum + p.length, 0)
  expect(size * 5).toBeLessThan(30_000_000)
})
