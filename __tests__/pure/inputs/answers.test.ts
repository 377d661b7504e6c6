import { expect, test } from '@jest/globals'
import { parseFailureBody, parseStatuses } from '../../../src/inputs/answers.ts'

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

test('a pattern is Unicode where it can be', () => {
  expect(parseFailureBody('^.$')).toEqual(/^.$/u)
  expect(parseFailureBody('"error\\-code"')).toEqual(/"error\-code"/)
  expect(parseFailureBody('(')).toBeUndefined()
  expect(parseFailureBody('none')).toBe('none')
})
