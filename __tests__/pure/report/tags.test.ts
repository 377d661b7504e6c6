import { expect, test } from '@jest/globals'
import { reportRun } from '../../../src/report/compose-report.ts'
import { renderTags } from '../../../src/report/tags.ts'
import { exampleFacts, failedFacts } from './example.ts'

test('a result as tags, spelled as the documentation spelled them', () => {
  const url = 'https://github.com/org/repo/actions/runs/1'
  expect(renderTags(reportRun(exampleFacts()), url)).toEqual({
    requestedCpu: '2',
    requestedMemoryInGb: '1.08',
    recommendedCpu: '0.56',
    recommendedMemoryInGB: '0.08',
    proved: 'true',
    profileRunUrl: url
  })
})

test('what is not known is no tag', () => {
  expect(renderTags(reportRun(failedFacts()))).toEqual({})
})
