import { expect, test } from '@jest/globals'
import { findAnswerFindings } from '../../../src/analysis/answer-findings.ts'
import { buildMeasurement, type Story } from './measurement-builder.ts'

const LIST = '['
const TEXT = '"'

test.each<[string, Story, readonly (readonly [string, string, RegExp])[]]>([
  ['all of one shape', { requests: 100 }, []],
  ['nothing answered', { requests: 0 }, []],
  [
    'the first, in warm-up, a string, the others lists',
    { requests: 100, warmup: 10, shape: (i) => (i === 0 ? TEXT : LIST) },
    [
      [
        'answers-differ-in-shape',
        'warning',
        /^1 answer differ.* first among them: a JSON string where the others are a JSON list, row 1\.$/
      ]
    ]
  ],
  [
    'strings everywhere, one list',
    { requests: 100, shape: (i) => (i === 41 ? LIST : TEXT) },
    [
      [
        'answers-differ-in-shape',
        'warning',
        /a JSON list where the others are a JSON string, row 42\.$/
      ]
    ]
  ],
  [
    'objects with other keys',
    {
      requests: 100,
      shape: (i) => (i % 20 === 3 ? '{"detail' : '{"scores')
    },
    [
      [
        'answers-differ-in-shape',
        'note',
        /^5 answers .*another first key.*rows 4, 24, 44, 64, 84\.$/
      ]
    ]
  ],
  [
    'a key for every row: a service of its own kind',
    { requests: 100, shape: (i) => `{"row-${i}` },
    []
  ],
  ['two kinds, half of each', { requests: 100, shape: half }, []],
  ['too few to say', { requests: 9, shape: (i) => (i ? LIST : TEXT) }, []],
  [
    'suspects',
    { requests: 100, shape: (i) => (i < 12 ? '?' : LIST) },
    [
      [
        'answers-look-like-errors',
        'warning',
        /^12 answers .*rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and more\.$/
      ]
    ]
  ],
  [
    'errors, repeated rows once',
    {
      requests: 100,
      warmup: 100,
      outcome: (i) => (i % 100 === 6 ? 'error-answer' : 'succeeded')
    },
    [['errors-under-good-status', 'warning', /^2 answers .*: row 7\.$/]]
  ],
  [
    'other failures are told elsewhere',
    { requests: 100, outcome: () => 'failure-body' },
    []
  ]
])('%s', (_, story, expected) => {
  const findings = findAnswerFindings(buildMeasurement(story))
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual(
    expected.map(([code, severity]) => [code, severity])
  )
  findings.forEach(({ message }, i) => expect(message).toMatch(expected[i]![2]))
})

function half(i: number): string {
  return i % 2 === 0 ? LIST : TEXT
}
