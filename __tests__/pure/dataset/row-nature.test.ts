import type { DatasetFormat } from '../../../src/inputs/inputs.ts'
import { ProfileError } from '../../../src/foundation/errors.ts'
import { rowFormat } from '../../../src/dataset/choose-format.ts'
import { RowNature } from '../../../src/dataset/row-nature.ts'
import { Scan } from '../../../src/dataset/scan.ts'

const defaults = { method: 'POST', path: '/', headers: {} }

/** Rows of a text that came in blocks of so many bytes; or what is wrong. */
function scan(format: DatasetFormat, text: string, blockBytes = 7) {
  const bytes = Buffer.from(text)
  const nature = new RowNature(format)
  const scan = new Scan(rowFormat(format, defaults), { nature, chunkBytes: 64 })
  try {
    for (let at = 0; at < bytes.length; at += blockBytes)
      scan.push(bytes.subarray(at, at + blockBytes))
    return scan.end().index.rows
  } catch (thrown) {
    if (!(thrown instanceof ProfileError)) throw thrown
    const { message, remedy } = thrown.facts
    return `${message} ${remedy}`
  }
}

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 48213377
`
const PRETTY = JSON.stringify({ data: [['a "quoted" [', 2]] }, undefined, 2)
const REQUESTS = JSON.stringify([{ data: [1] }, { data: [2] }], undefined, 1)

test.each<[string, DatasetFormat, string, RegExp]>([
  ['a Git LFS pointer', 'lines', POINTER, /is a Git LFS pointer.*`lfs: true`/],
  ['the same as http', 'http', POINTER, /is a Git LFS pointer/],
  ['the same as csv', 'csv', POINTER, /is a Git LFS pointer/],
  [
    'one document, as an editor saves it',
    'lines',
    '{"data": [\n    [1,2], \n    [5,4]\n]}',
    /is one JSON document over 4 lines.*jq -c \. /
  ],
  [
    'the same with empty lines',
    'lines',
    PRETTY.replaceAll('\n', '\n\n'),
    /one JSON document over/
  ],
  [
    'the same with CRLF',
    'lines',
    PRETTY.replaceAll('\n', '\r\n'),
    /one JSON document over/
  ],
  [
    'an array of requests',
    'lines',
    REQUESTS,
    /is one JSON array over 12 lines.*jq -c '\.\[\]'/
  ],
  [
    'an array, a request a line',
    'lines',
    '[\n{"data": [1]},\n{"data": [2]}\n]\n',
    /is one JSON array over 4 lines/
  ],
  [
    'several documents',
    'lines',
    `${PRETTY}\n${PRETTY}\n`,
    /is 2 JSON documents over 16 lines/
  ],
  [
    'commas between documents',
    'lines',
    '{"a": 1},\n{"a": 2}\n',
    /Row 1 .* ends with a comma/
  ],
  [
    'a document as http',
    'http',
    '{\n "json": 1\n}',
    /Row 1 .* not valid JSON.*jq -c/
  ],
  [
    'carriage returns alone',
    'lines',
    '{"a": 1}\r{"a": 2}\r',
    /carriage returns alone/
  ],
  [
    'the same as csv',
    'csv',
    '"{""a"": 1}"\r"{""a"": 2}"',
    /carriage returns alone/
  ],
  ['a csv header', 'csv', 'payload\n"{""a"": 1}"\n', /Row 1 .* is a header/],
  ['the same in quotes', 'csv', '"the payload"\n{}\n', /Row 1 .* is a header/],
  [
    'JSON lines called csv',
    'csv',
    '{"a": 1, "b": 2}\n',
    /is JSON without quotes.*`dataset-format: lines`/
  ]
])('%s is told', (_, format, text, says) => {
  for (const blockBytes of [1, 7, 2 ** 16])
    expect(scan(format, text, blockBytes)).toMatch(says)
})

test.each<[string, DatasetFormat, string, number]>([
  ['JSON lines', 'lines', '{"a": [1]}\n{"a": [2]}\n', 2],
  ['text that begins like JSON', 'lines', '{name} said:\nhello\n', 2],
  ['brackets that are never closed', 'lines', '[a\n[b\n', 2],
  ['brackets that are closed and no JSON', 'lines', '{{a}\n}\n', 2],
  ['a string over two lines', 'lines', '{"a\nb"}\n', 2],
  ['a broken row on purpose, then others', 'lines', '{"a": \n{"a": 1}\n', 2],
  ['one array in a line', 'lines', '[{"a": 1}, {"a": 2}]\n', 1],
  ['words in a csv', 'csv', 'good\nbad\n', 2],
  ['a number before JSON', 'csv', '1\n[1]\n', 2],
  ['a pretty document in quotes', 'csv', '"{\n ""a"": 1\n}"\n', 1],
  ['a carriage return within a text', 'lines', 'a\rb', 1]
])('%s: what is sent as it is', (_, format, text, rows) =>
  expect(scan(format, text)).toBe(rows)
)

test('a pointer is looked for in the first row only', () =>
  expect(scan('lines', `a\n${POINTER}`)).toBe(4))
