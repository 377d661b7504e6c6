import { expect, test } from '@jest/globals'
import { ProfileError, describeError } from '../../../src/foundation/errors.ts'

const mistake = new ProfileError({
  code: 'invalid-inputs',
  message: 'It was wrong.',
  blame: 'user',
  log: 'What it printed.'
})

test('what is not ours to expect is our bug, with its stack', () => {
  expect(describeError(mistake)).toBe(mistake.facts)
  expect(describeError('thrown')).toMatchObject({
    code: 'internal-error',
    message: 'thrown',
    blame: 'bug'
  })
  const { log } = describeError(new Error('odd'))
  expect(log).toMatch('errors.test')
})

test('a clean-up that fails hides no error: it stands in its log', () => {
  // What `await using` throws when both its block and the clean-up did.
  const left = new Error('It could not be removed.')
  const both = new SuppressedError(left, mistake)
  expect(describeError(both)).toEqual({
    ...mistake.facts,
    log: 'What it printed.\nIt could not be removed.'
  })
  expect(describeError(new SuppressedError(left, both)).code).toBe(
    'invalid-inputs'
  )
})
