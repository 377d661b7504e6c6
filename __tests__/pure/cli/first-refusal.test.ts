import { expect, test } from '@jest/globals'
import { FirstRefusal } from '../../../src/cli/first-refusal.ts'
import type { Report } from '../../../src/report/schema/report.ts'

const at = (succeeded: number): Pick<Report, 'analysis'> =>
  ({ analysis: { succeeded, requests: 2 } }) as Report
const failed = at(1)

test.each([
  ['{"detail":"field required"}', 'says: {"detail":"field required"}'],
  ['gr\u00c3\u00bc\u00c3\u009f', 'says: grüß'],
  ['a\n\u001b[2Jb', 'says: a  [2Jb'],
  ['x'.repeat(600), `says: ${'x'.repeat(500)}…`]
])('%j is told as a line', (said, told) => {
  const refusal = new FirstRefusal()
  refusal.note(422, said)
  refusal.note(500, 'a later one')
  expect(refusal.describe(failed)).toBe(
    `the first answer that failed, HTTP 422, ${told}`
  )
})

test.each(['', ' \n', '['])('%j says nothing', (said) => {
  const refusal = new FirstRefusal()
  refusal.note(422, said)
  expect(refusal.describe(failed)).toBeUndefined()
})

test('what a size that is too small answers is not told', () => {
  const refusal = new FirstRefusal()
  expect(refusal.describe(failed)).toBeUndefined()
  refusal.note(503, 'out of memory')
  expect(refusal.describe(at(2))).toBeUndefined()
  expect(refusal.describe({} as Report)).toBeUndefined()
})
