import { expect, test } from '@jest/globals'
import { findFailedAnswers } from '../../../src/analysis/failed-answers.ts'
import { buildMeasurement } from './measurement-builder.ts'

const wrong = () => 'wrong-status' as const

test.each<[number, string, RegExp]>([
  [404, '50 of 50 requests failed: 50 × HTTP 404.', /as `path`/],
  [405, 'HTTP 405', /as `method`/],
  [415, 'HTTP 415', /as `content-type`/],
  [422, 'HTTP 422', /rows of another shape/],
  [401, 'HTTP 401', /in `headers`/],
  [204, 'HTTP 204', /as `success-status`/],
  [500, 'HTTP 500', /the log/],
  [599, '50 × HTTP 599.', /the log/]
])('every answer is %i', (status, says, helps) => {
  const trial = buildMeasurement({
    requests: 50,
    outcome: wrong,
    status: () => status
  })
  const finding = findFailedAnswers(trial)!
  expect(finding.code).toBe('all-requests-failed')
  expect(finding.message).toContain(says)
  expect(finding.remedy).toMatch(helps)
})

test('most of what failed decides what helps; warm-up does not count', () => {
  const trial = buildMeasurement({
    requests: 100,
    warmup: 10,
    outcome: (i) =>
      i < 30 ? 'wrong-status' : i < 33 ? 'timed-out' : 'succeeded',
    status: (i) => (i < 15 ? 500 : 404)
  })
  expect(findFailedAnswers(trial)).toMatchObject({
    code: 'answers-failed',
    message:
      '23 of 100 requests failed: 15 × HTTP 404, 5 × HTTP 500, 3 × no answer within `request-timeout`.',
    remedy: expect.stringMatching(/as `path`/)
  })
})

test('nothing failed', () => {
  expect(findFailedAnswers(buildMeasurement({ requests: 9 }))).toBeUndefined()
})
