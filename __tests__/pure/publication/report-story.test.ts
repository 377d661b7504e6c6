import { expect, test } from '@jest/globals'
import { reportStory } from '../../../src/publication/report-story.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { exampleRecord } from '../report/example.ts'

const { signal } = new AbortController()

/** Of it no report can be made. */
function brokenRecord(): RunRecord {
  const record = exampleRecord()
  record.stages.push({ stage: 'Read the dataset', ms: 5 })
  return Object.defineProperty(record, 'trial', {
    enumerable: true,
    get: (): never => {
      throw new Error('It is broken.')
    }
  })
}

test('what cannot be concluded is an error in a report all the same', async () => {
  const record = brokenRecord()
  const report = await reportStory(record, signal, async () => undefined)
  expect(report).toMatchObject({
    name: record.name,
    verdict: 'failed',
    error: { code: 'internal-error', message: 'It is broken.' },
    stages: [{ stage: 'Read the dataset', ms: 5 }]
  })
})

test("the story's own error comes before it", async () => {
  const report = await reportStory(brokenRecord(), signal, () =>
    Promise.reject(new Error('It ended.'))
  )
  expect(report.error?.message).toBe('It ended.')
})
