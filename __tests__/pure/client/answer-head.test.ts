import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AnswerHead } from '../../../src/client/http1/answer-head.ts'

type Header = readonly [name: string, value: string]

/** As the parser tells it, the head cut by the network at these places. */
function read(headers: readonly Header[], cuts: readonly number[] = []) {
  const buffer = Buffer.alloc(4096)
  const head = new AnswerHead(buffer)
  head.begin()
  const tell = (text: string, at: number, to: (...n: number[]) => void) => {
    const ends = [...new Set(cuts)].filter((cut) => cut > at).sort(byNumber)
    for (let from = 0; from <= text.length;) {
      const end = Math.min((ends.shift() ?? Infinity) - at, text.length)
      const piece = text.slice(from, end)
      const isCut = cuts.includes(at + end)
      buffer.write(piece, 0, 'latin1')
      head.readEnd = isCut ? piece.length : 4096
      to(0, piece.length)
      if (end === text.length) break
      from = end
    }
  }
  let at = 0
  for (const [name, value] of headers) {
    tell(name, at, (from, bytes) => head.readName(from!, bytes!))
    at += name.length + 2
    tell(value, at, (from, bytes) => head.readValue(from!, bytes!))
    at += value.length + 2
  }
  head.finish()
  return { ms: head.serverMs, failed: head.failed }
}
const byNumber = (a: number, b: number): number => a - b

test.each<[string, readonly Header[], number, boolean]>([
  ['nothing', [], NaN, false],
  ['others', [['content-length', '17']], NaN, false],
  ['one', [['X-Ms-Run-Fn-Exec-Ms', '1.5']], 1.5, false],
  [
    'several: the one about the model',
    [
      ['x-envoy-upstream-service-time', '9'],
      ['X-MS-RUN-FN-EXEC-MS', '1.5'],
      ['server-timing', 'total;dur=5']
    ],
    1.5,
    false
  ],
  ['the same twice: the first', lines(['server-timing', 'a;dur=1']), 1, false],
  [
    'one that says nothing leaves it to the next',
    [
      ['server-timing', 'cache;desc=hit'],
      ['x-runtime', '0.5']
    ],
    500,
    false
  ],
  ['failed', [['x-ms-run-function-failed', 'True']], NaN, true],
  ['not failed', [['x-ms-run-function-failed', 'False']], NaN, false],
  ['a long name', [['x'.repeat(500), '1']], NaN, false],
  [
    'a long value',
    [['server-timing', `a;dur=1,${'b;dur=2,'.repeat(400)}`]],
    2,
    false
  ]
])('%s', (_, headers, ms, failed) => {
  expect(read(headers)).toEqual({ ms, failed })
})

function lines([name, value]: Header): Header[] {
  return [
    [name, value],
    [name, value.replace('1', '7')]
  ]
}

test('wherever the network cuts the head', () => {
  const headers: Header[] = [
    ['Content-Length', '17'],
    ['X-Ms-Run-Fn-Exec-Ms', '12.345'],
    ['x-ms-run-function-failed', 'True'],
    ['server', 'x']
  ]
  fc.assert(
    fc.property(fc.array(fc.nat(120), { maxLength: 12 }), (cuts) => {
      expect(read(headers, cuts)).toEqual({ ms: 12.345, failed: true })
    })
  )
})
