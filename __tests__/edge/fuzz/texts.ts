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

/** What a field may be that another program wrote, or nobody did. */
const ODD: readonly unknown[] = [
  ...[null, true, '', [], {}, 0, -1, 1e308, -1e308, 0.1, 2 ** 53, 5e-324],
  ...['x'.repeat(5000), '\0\u001b[31m', '`|<b>&', '__proto__', '2026-99-99']
]

/** JSON in which a few fields are something else. */
export function brokenJson(good: object): fc.Arbitrary<string> {
  const edits = fc.array(
    fc.record({ at: fc.nat(), value: fc.constantFrom(...ODD) }),
    { minLength: 1, maxLength: 4 }
  )
  return edits.map((all) => {
    const text = JSON.stringify(good)
    return all.reduce((broken, { at, value }) => {
      const count = countFields(broken)
      let left = at % count
      return JSON.stringify(
        JSON.parse(broken, (_, field: unknown) =>
          left-- === 0 ? value : field
        )
      )
    }, text)
  })
}

function countFields(text: string): number {
  let count = 0
  JSON.parse(text, (_, field: unknown) => {
    count++
    return field
  })
  return count
}
