import { describe, expect, test } from '@jest/globals'
import { parseFailureBody, parseStatuses } from '../../../src/inputs/answers.ts'
import { loadPatterns, type Pattern } from '../../../src/inputs/pattern.ts'
import { SERVERS } from '../../../src/servers/servers.ts'

await loadPatterns()

test.each([
  ['2xx', [[200, 299]]],
  ['2XX', [[200, 299]]],
  ['200', [[200, 200]]],
  ['200-204', [[200, 204]]],
  ['200,202 3xx,\n404', [200, 202, [300, 399], 404]]
])('parseStatuses(%j)', (text, ranges) => {
  expect(parseStatuses(text)).toEqual(
    ranges.map((range) => (typeof range === 'number' ? [range, range] : range))
  )
})

test.each(['', '0xx', '6xx', '99', '600', '300-200', '200-', '200;201'])(
  'parseStatuses(%j) is not understood',
  (text) => expect(parseStatuses(text)).toBeUndefined()
)

const parse = (text: string): ReturnType<typeof parseFailureBody> =>
  parseFailureBody(text, () => {})
const isIn = (pattern: string, text: string): boolean =>
  (parse(pattern) as Pattern).isIn(text)

describe('failure-body', () => {
  test.each([
    ['^.$', '\u{1f600}', true],
    ['"error\\-code"', '{"error-code": 1}', true],
    ['"error":|Traceback', 'a Traceback (most', true],
    ['"(error|detail)"\\s*:', '{"detail"  : 1}', true],
    ['"(error|detail)"\\s*:', '{"detail"  ; 1}', false],
    ['^\\s*(null|\\{\\s*\\})?\\s*$', ' { } ', true],
    ['^\\s*(null|\\{\\s*\\})?\\s*$', ' {x} ', false],
    ['.*error.*', 'first\nan error', true],
    ['a{2,3}\\u00e9', 'xaa\u00e9', true],
    ['(?<name>a+)b', 'aaab', true],
    ['[^]*x', '\nx', true],
    ['\\p{Lu}+', 'abC', true]
  ])('%s in %j: %s', (pattern, text, found) => {
    expect(isIn(pattern, text)).toBe(found)
    expect(
      new RegExp(pattern, pattern.includes('-') ? '' : 'u').test(text)
    ).toBe(found)
  })

  test('none, and what is no pattern', () => {
    expect(parse('none')).toBe('none')
    expect(parse('(')).toBeUndefined()
    expect(parse('a{2000}')).toBeUndefined()
  })

  test.each([
    ['(?=error)', 'a lookaround'],
    ['(?<!no )error', 'a lookaround'],
    ['(a)\\1', 'a back-reference'],
    ['(?<x>a)\\k<x>', 'a back-reference']
  ])('%s is refused', (pattern, part) => {
    const told: string[] = []
    expect(parseFailureBody(pattern, (says) => told.push(says))).toBeUndefined()
    expect(told).toEqual([`has ${part}, for which a search may take for ever`])
  })

  const MIB = 2 ** 20
  const LONG = {
    'of one letter': 'a'.repeat(MIB),
    'of newlines': '\n'.repeat(MIB),
    'of blanks': ' '.repeat(MIB),
    'of beginnings': '{"error" '.repeat(MIB / 9),
    'of braces and blanks': `\n{${' '.repeat(1000)}`.repeat(1000)
  }

  // What is not linear here ends by the test's own limit of two minutes.
  test.each([
    '^(a+)+$',
    '(a|aa)+$',
    '.*error.*',
    '\\s*\\s*x',
    '"error"\\s*:\\s*"fail',
    '(?:(?:(?:a?){30}){30})b',
    '(x+x+)+y',
    ...Object.values(SERVERS).map(({ texts }) => texts['failure-body'])
  ])('%s is searched in 1 MiB in a moment', (pattern) => {
    const found = Object.values(LONG).map((text) => isIn(pattern, text))
    expect(found).toHaveLength(5)
  })
})
