import fc from 'fast-check'

/** What parsers stumble over: nesting, escapes, ends, numbers, names of ours. */
const PIECES = [
  ...['{', '}', '[', ']', '"', "'", '\\', ':', ',', '\n', '\r\n', '\t', '- '],
  ...['\0', '\u{1f600}', '\ud800', '\ufeff', '\u2028', '%', '|', '&a', '*a'],
  ...['__proto__', 'constructor', 'null', 'true', '-0', '1e999', '0x1', '??'],
  ...['{{X}}', '../', '/proc/self/environ', '${{ x }}', '&amp;', '<!--', '```'],
  ...['Content-Length: 99999999999', 'Transfer-Encoding: chunked', 'HTTP/1.1'],
  ...['!!js/function', '!<tag:x>', '? ', '>-\n', '|+\n', '--- ', '...', '#']
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(20),
  piece: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.string({ unit: 'binary', maxLength: 8 })
  ),
  times: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 20_000 }) }
  )
})

/** A good text with a few things done to it, or no good one at all. */
export function brokenText(good: readonly string[]): fc.Arbitrary<string> {
  const edited = fc
    .tuple(fc.constantFrom(...good), fc.array(edit, { maxLength: 6 }))
    .map(([text, edits]) =>
      edits.reduce((broken, { at, gone, piece, times }) => {
        const from = Math.floor(at * broken.length)
        const rest = broken.slice(from + gone)
        return broken.slice(0, from) + piece.repeat(times) + rest
      }, text)
    )
  return fc.oneof(
    { weight: 8, arbitrary: edited },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) }
  )
}
