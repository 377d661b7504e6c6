import fc from 'fast-check'
import type { DatasetFormat } from '../../../src/inputs/inputs.ts'
import { rowFormat } from '../../../src/dataset/choose-format.ts'
import { RowNature } from '../../../src/dataset/row-nature.ts'
import { Scan, type Scanned } from '../../../src/dataset/scan.ts'

const defaults = { method: 'POST', path: '/', headers: {} }
const UTF8_MARK = '\ufeff'

function scan(
  name: DatasetFormat,
  blocks: readonly Uint8Array[],
  chunkBytes = 2 ** 16
): Scanned {
  const scan = new Scan(rowFormat(name, defaults), {
    nature: new RowNature(name),
    chunkBytes
  })
  for (const block of blocks) scan.push(block)
  return scan.end()
}

function facts(name: DatasetFormat, text: string) {
  const { index, ...found } = scan(name, [Buffer.from(text)])
  return { rows: index.rows, ...found }
}

test.each([
  ['lines', 'a', 1, 1, 0, false],
  ['lines', 'a\n', 1, 1, 0, false],
  ['lines', 'a\na', 2, 1, 0, true],
  ['lines', 'a\r\na\n', 2, 1, 0, true],
  ['lines', 'a\nb\na\n', 3, 1, 0, false],
  ['lines', 'a\naa\n', 2, 2, 0, false],
  ['lines', '\n\r\na\n\n', 1, 1, 3, false],
  ['lines', ' \n', 1, 1, 0, false],
  ['lines', `${UTF8_MARK}a\na\n`, 2, 1, 0, true],
  // A mark that is not at the begin is content.
  ['lines', `a\n${UTF8_MARK}a\n`, 2, 4, 0, false],
  ['csv', '"a\n\nb"\n\nc', 2, 6, 1, false],
  ['csv', '""\n""\n', 2, 2, 0, true],
  ['http', '{}\n\n{"json": 1}\n', 2, 11, 1, false]
] as const)(
  '%s %j: %d rows, the longest %d bytes, %d empty lines, identical: %s',
  (name, text, ...expected) => {
    const [rows, largestRowBytes, emptyLines, identicalRows] = expected
    const found = { rows, largestRowBytes, emptyLines, identicalRows }
    expect(facts(name, text)).toEqual(found)
  }
)

test.each([
  ['lines', '', 'dataset-empty', 'The dataset is empty.'],
  ['lines', UTF8_MARK, 'dataset-empty', 'The dataset is empty.'],
  ['csv', '\n\r\n', 'dataset-empty', 'The dataset has only empty lines.'],
  ['lines', '\xff\xfea\0', 'dataset-utf-16', 'The dataset is UTF-16.'],
  ['csv', '\xfe\xff\0a', 'dataset-utf-16', 'The dataset is UTF-16.'],
  ['lines', '\xff\xfe', 'dataset-utf-16', 'The dataset is UTF-16.'],
  [
    'lines',
    'a\n\nb\xe9\nc\n',
    'dataset-not-utf-8',
    'Row 2 of the dataset is not UTF-8.'
  ],
  [
    'csv',
    'a\n"\n\xe9"',
    'dataset-not-utf-8',
    'Row 2 of the dataset is not UTF-8.'
  ],
  [
    'http',
    '{"body":"\xe9"}',
    'dataset-not-utf-8',
    'Row 1 of the dataset is not UTF-8.'
  ],
  // The first byte of two, cut off by the end of the file.
  [
    'lines',
    'a\nb\xc3',
    'dataset-not-utf-8',
    'Row 2 of the dataset is not UTF-8.'
  ],
  [
    'csv',
    'a\n"b\n',
    'dataset-row-invalid',
    'Row 2 of the dataset has a quote that is never closed.'
  ]
] as const)('%s %j: %s', (name, latin1, ...told) => {
  const [code, message] = told
  const bytes = Buffer.from(
    latin1 === UTF8_MARK ? '\xef\xbb\xbf' : latin1,
    'latin1'
  )
  for (const blocks of [[bytes], [...bytes].map((byte) => Buffer.from([byte]))])
    expect(() => scan(name, blocks)).toThrow(
      expect.objectContaining({
        message,
        facts: expect.objectContaining({ code, blame: 'user' })
      })
    )
})

test('a row without end is a mistake before it fills the memory', () => {
  const block = Buffer.alloc(2 ** 24, 'a')
  expect(() => scan('lines', Array(40).fill(block))).toThrow(
    'Row 1 of the dataset is longer than 256 MiB.'
  )
})

const PIECES = [
  'a',
  'é',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  ',',
  ' ',
  '"a\n"',
  '🎉'
]

test('blocks may end anywhere: in a character, a quote, a CRLF, the mark', () =>
  fc.assert(
    fc.property(
      fc.record({
        name: fc.constantFrom('lines' as const, 'csv' as const),
        marked: fc.boolean(),
        pieces: fc.array(fc.constantFrom(...PIECES)),
        sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 })
      }),
      ({ name, marked, pieces, sizes }) => {
        const bytes = Buffer.from((marked ? UTF8_MARK : '') + pieces.join(''))
        const blocks: Buffer[] = []
        for (let at = 0; at < bytes.length;) {
          const size = sizes[blocks.length % sizes.length]!
          blocks.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(outcome(name, blocks)).toEqual(outcome(name, [bytes]))
      }
    ),
    { numRuns: 1000 }
  ))

/** What a scan finds, chunks of one row each; or its sentence. */
function outcome(name: DatasetFormat, blocks: readonly Buffer[]): unknown {
  try {
    const { index, ...found } = scan(name, blocks, 1)
    const rows = Array.from({ length: index.rows }, (_, row) =>
      index.extent(index.chunkOf(row))
    )
    return { ...found, rows }
  } catch (thrown) {
    return String(thrown)
  }
}
