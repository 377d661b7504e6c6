import { expect, test } from '@jest/globals'
import {
  describeOutcome,
  judgeOutcome
} from '../../../src/sizing/outcome/outcome.ts'
import { collectReference } from '../../../src/sizing/search-facts.ts'
import {
  buildMeasurement,
  MIB,
  READY_MS
} from '../analysis/measurement-builder.ts'

/** 300 requests, three of which were sent again on a fresh connection. */
function trial(of: { readonly resent?: boolean; readonly goneMs?: number }) {
  const { resent = true, goneMs = Infinity } = of
  return buildMeasurement({
    requests: 300,
    note: (i) =>
      resent && [100, 101, 150].includes(i)
        ? { kind: 'retried', says: '' }
        : undefined,
    counters: (atMs) => {
      const isGone = atMs >= goneMs && atMs < goneMs + 200
      return {
        pids: isGone ? 1 : 2,
        anonymousBytes: (isGone ? 10 : 50) * MIB
      }
    }
  })
}

const quiet = collectReference(trial({ resent: false }))
const careless = collectReference(trial({ resent: true }))
const whileLoaded = READY_MS + 1000

test.each([
  [
    'a worker crashed, and another one answered what it took along',
    quiet,
    { goneMs: whileLoaded },
    '3 of 300 requests failed'
  ],
  [
    'at full size too it closes connections without a word',
    careless,
    { goneMs: whileLoaded },
    'all answers right'
  ],
  ['one went before the load', quiet, { goneMs: 700 }, 'all answers right'],
  ['no process went', quiet, {}, 'all answers right'],
  [
    'one went and cut no answer',
    quiet,
    { goneMs: whileLoaded, resent: false },
    'all answers right'
  ]
])('%s', (_, reference, of, sentence) => {
  expect(describeOutcome(judgeOutcome(trial(of), reference))).toMatch(sentence)
})
