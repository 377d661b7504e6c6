import { describe, expect, test } from '@jest/globals'
import { chooseReports } from '../../../src/merge/choose-reports.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { shardRun } from './shards.ts'

const found = (
  index: number,
  of: number,
  change: Partial<RunRecord> = {},
  directory = `shards/${index}`
) => ({ directory, report: composeReport(shardRun(index, of, change)) })

const whole = (name: string, directory = name) => {
  const { shard: _, ...record } = shardRun(1, 1, { name })
  return { directory, report: composeReport(record) }
}

test('shards come in their order, whatever order they were found in', () => {
  const [subject] = chooseReports([found(3, 3), found(1, 3), found(2, 3)])
  expect(subject!.reports.map(({ directory }) => directory)).toEqual([
    ...['shards/1', 'shards/2', 'shards/3']
  ])
})

test('reports of several names, and shards of one of them', () => {
  const subjects = chooseReports([whole('embed'), found(2, 2), found(1, 2)])
  expect(subjects.map(({ name, reports }) => [name, reports.length])).toEqual([
    ['embed', 1],
    ['score', 2]
  ])
})

test('of two attempts the highest counts, and it is told', () => {
  const [subject] = chooseReports([
    found(1, 2),
    found(2, 2, { attempt: 10 }, 'later'),
    found(2, 2, { attempt: 9 }, 'earlier')
  ])
  expect(subject!.reports[1]!.directory).toBe('later')
  expect(subject!.remarks.map(({ message }) => message)).toEqual([
    'Shard 2 of 2 of `score` was run 2 times: attempt 10 counts.'
  ])
})

test('what an earlier merge made is not merged again', () => {
  const merged = whole('score', 'merged')
  const report = { ...merged.report, merged: { shards: [] } }
  const [subject] = chooseReports([
    found(1, 2),
    found(2, 2),
    { ...merged, report }
  ])
  expect(subject!.reports).toHaveLength(2)
})

const image = (fingerprint: string, change: object = {}) => ({
  image: { ...shardRun(1, 1).image!, fingerprint, ...change }
})

test('two builds of the same are merged with a doubt', () => {
  const [subject] = chooseReports([
    found(1, 2),
    found(2, 2, image('sha256:ff', { sizeBytes: 2 ** 20 + 1000 }))
  ])
  expect(subject!.remarks).toMatchObject([
    {
      code: 'images-built-apart',
      message:
        'Shards 1 and 2 built their own images, which are not the same bytes.'
    }
  ])
})

describe('is an error', () => {
  const dataset = { ...shardRun(1, 1).dataset!, sha256: 'ef'.repeat(32) }
  const plan = (text: string, index: number) => ({
    shard: { index, of: 2, plan: text }
  })

  test.each([
    [
      'shards-missing',
      'Of `score` shards 2, 4 of 4 are missing.',
      [found(1, 4), found(3, 4)]
    ],
    ['shards-missing', 'Of `score` shard 1 of 2 is missing.', [found(2, 2)]],
    [
      'shards-differ',
      'Shard 2 of `score` has another version of profile-inference than shard 1: 0.2.0, and not 0.1.0.',
      [found(1, 2), found(2, 2, { version: '0.2.0' })]
    ],
    [
      'shards-differ',
      'Shard 2 of `score` has another image than shard 1: sha256:ff, and not sha256:5e.',
      [
        found(1, 2, image('sha256:5e', { digest: 'sha256:aa' })),
        found(2, 2, image('sha256:ff', { digest: 'sha256:bb' }))
      ]
    ],
    [
      'shards-differ',
      'Shard 2 built an image of 2 MiB, and shard 1 one of 1 MiB.',
      [found(1, 2), found(2, 2, image('sha256:ff', { sizeBytes: 2 ** 21 }))]
    ],
    [
      'shards-differ',
      'Shard 2 of `score` has another dataset than shard 1: efefefefefefefef, and not abababababababab.',
      [found(1, 2), found(2, 2, { dataset })]
    ],
    [
      'shards-differ',
      'Shard 2 of `score` has another plan than shard 1: b, and not a.',
      [found(1, 2, plan('a', 1)), found(2, 2, plan('b', 2))]
    ],
    [
      'reports-ambiguous',
      'b and a are both the report of `score`, of the same attempt.',
      [whole('score', 'b'), whole('score', 'a')]
    ],
    [
      'reports-ambiguous',
      'Of `score` there are shards and a report of the whole.',
      [whole('score'), found(1, 1)]
    ]
  ])('%s: %s', (code, message, reports) => {
    let thrown: unknown
    try {
      chooseReports(reports)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ facts: { code, message } })
  })

  test('another split: not all of it is there', () =>
    expect(() => chooseReports([found(1, 2), found(2, 3)])).toThrow(
      'Of `score` shard 3 of 3 is missing.'
    ))
})
