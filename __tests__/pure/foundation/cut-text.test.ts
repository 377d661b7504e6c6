/** Whoever cuts a text before it is masked leaves no part of a secret in it. */
import { describe, expect, test } from '@jest/globals'
import { findFailureCauses } from '../../../src/analysis/failure-causes.ts'
import { judgeAnswer } from '../../../src/client/answers/judge-answer.ts'
import { cutText } from '../../../src/foundation/cut-text.ts'
import { createMask } from '../../../src/foundation/mask.ts'
import { showAnswer } from '../../../src/runtime/docker/answer-text.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'

const TOKEN = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
const mask = createMask([TOKEN])

/** As the client notes a redirect, and the report tells it. */
function tellRedirect(location: string): string {
  const rules = { successStatus: [[200, 299]], failureBody: 'none' } as const
  const head = { failed: false, location, encoding: '' }
  const body = {
    beginning: '',
    bytes: 0,
    whole: true,
    isUnreadable: false,
    text: () => ''
  }
  const { note } = judgeAnswer(rules, { status: 302, head, body })
  const noted = buildMeasurement({
    requests: 9,
    outcome: () => 'wrong-status',
    note: () => note
  })
  return JSON.stringify(findFailureCauses(noted))
}

describe.each<[string, (text: string) => string]>([
  ['what a program printed', showAnswer],
  [
    'a redirect to another',
    (text) => tellRedirect(`https://x.example/${text}`)
  ],
  ['a redirect to itself', (text) => tellRedirect(`/${text}`)]
])('%s', (_, tell) => {
  test('wherever it is cut', () => {
    for (let before = 0; before < 510; before++) {
      const told = mask(tell(`${'x'.repeat(before)}${TOKEN}`))
      expect(told).not.toContain(TOKEN.slice(0, 10))
      expect(told).not.toContain(TOKEN.slice(-10))
    }
  })
})

test('a text that has room stays as it is', () => {
  expect(cutText('abc', 3)).toBe('abc')
  expect(cutText('abcd', 3)).toBe('abc…')
})
