import { describe, expect, test } from '@jest/globals'
import { planHash } from '../../../src/inputs/plan-hash.ts'
import { SHARD } from '../../../src/inputs/shard.ts'
import { given, mistakes } from './given.ts'

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/4', { index: 2, of: 4 }],
  ['256/256', { index: 256, of: 256 }],
  ['0/4', undefined],
  ['5/4', undefined],
  ['1/257', undefined],
  ['1', undefined],
  ['1/4/2', undefined],
  ['-1/4', undefined],
  ['1.5/4', undefined]
])('%s', (text, shard) => expect(SHARD.parse(text)).toEqual(shard))

test('a wrong one is told with an example', () =>
  expect(mistakes({ shard: '5/4' })).toEqual([
    '`shard` is "5/4". Allowed: a part of all as `k/n`, k from 1 to n, and n at most 256; for example `2/4`.'
  ]))

test('an earlier report has no measurements to merge', () =>
  expect(mistakes({ shard: '1/4', reuse: 'true', cache: 'here' })).toHaveLength(
    1
  ))

test('its artifact has a name of its own', () => {
  const { report } = given({ shard: '2/4', name: 'score' })
  expect(report.artifactName).toBe('profile-inference-score-2-of-4')
  expect(report.part).toBe('2-of-4')
  expect(given({ shard: '2/4', 'artifact-name': '' }).report).toMatchObject({
    artifactName: ''
  })
  expect(given({ name: 'score' }).report.artifactName).toBe(
    'profile-inference-score'
  )
})

test('what is said of all rows is left to the merge', () => {
  const texts = {
    comment: 'true',
    'metadata-file': 'metadata.json',
    history: 'trend'
  }
  const whole = given(texts)
  expect(whole.report).toMatchObject({
    comment: true,
    metadataFile: 'metadata.json'
  })
  expect(whole.reuse.history).toBe('trend')
  const part = given({ ...texts, shard: '1/4' })
  expect(part.report).toMatchObject({ comment: false, metadataFile: undefined })
  expect(part.reuse.history).toBeUndefined()
})

describe('the hash of a plan', () => {
  const hash = (texts: Record<string, string>) => planHash(given(texts))

  test('is that of all its shards', () => {
    expect(hash({ shard: '1/4' })).toBe(hash({ shard: '3/4' }))
    expect(hash({ shard: '1/4', name: 'a' })).toBe(hash({}))
    expect(hash({ env: 'API_TOKEN=first' })).toBe(
      hash({ env: 'API_TOKEN=second' })
    )
  })

  test.each([
    { requests: '100' },
    { rate: '5/s' },
    { thresholds: 'failures <= 3' },
    { env: 'WORKERS=2' },
    { search: 'off' }
  ])('is another with %j', (texts) => expect(hash(texts)).not.toBe(hash({})))
})
