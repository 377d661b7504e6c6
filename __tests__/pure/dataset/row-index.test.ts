import fc from 'fast-check'
import { RowIndex } from '../../../src/dataset/row-index.ts'

test('rows of 10 bytes in chunks of at least 25', () => {
  const index = new RowIndex(25)
  for (let row = 0; row < 7; row++) index.add(3 + row * 10, 13 + row * 10)
  expect([0, 2, 3, 5, 6].map((row) => index.chunkOf(row))).toEqual([
    0, 0, 1, 1, 2
  ])
  expect(index.extent(1)).toEqual({ offset: 33, end: 63, firstRow: 3 })
  expect(index.extent(2)).toEqual({ offset: 63, end: 73, firstRow: 6 })
  expect(index.longest()).toBe(30)
})

test('with too many chunks, all become longer alike', () => {
  const index = new RowIndex(10, 4)
  for (let row = 0; row < 30; row++) index.add(row * 10, row * 10 + 10)
  const lengths = [0, 1, 2, 3].map((chunk) => {
    const { offset, end } = index.extent(chunk)
    return end - offset
  })
  // 4 of 10, 4 of 20, 4 of 40, then of 80 bytes: the last is not full.
  expect(lengths).toEqual([80, 80, 80, 60])
})

test('every row lies in its chunk, however few chunks are allowed', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 64 }),
      fc.integer({ min: 2, max: 9 }),
      (lengths, chunkBytes, mostChunks) => {
        const index = new RowIndex(chunkBytes, mostChunks)
        let end = 0
        const rows = lengths.map((length) => {
          const offset = end
          end += length
          index.add(offset, end)
          return { offset, end }
        })
        expect(index.rows).toBe(rows.length)
        for (const [row, place] of rows.entries()) {
          const chunk = index.chunkOf(row)
          expect(chunk).toBeLessThan(mostChunks)
          const { offset, end, firstRow } = index.extent(chunk)
          expect(offset).toBeLessThanOrEqual(place.offset)
          expect(end).toBeGreaterThanOrEqual(place.end)
          expect(rows[firstRow]!.offset).toBe(offset)
          expect(firstRow).toBeLessThanOrEqual(row)
        }
      }
    )
  ))
