import { expect, test } from '@jest/globals'
import { azureDetails, azureMetadata } from '../../../src/report/azure.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { describeAzure } from '../../../src/report/document/azure-keys.ts'
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts'
import { reuseReport } from '../../../src/report/compose/reuse-report.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { exampleFacts, failedFacts } from './example.ts'

/** Every key of `get_details()`, as ../shared/AZURE.md lists them. */
const SUCCEEDED =
  'requestedCpu requestedMemoryInGB requestedQueriesPerSecond maxUtilizedMemoryInGB maxUtilizedCpu totalQueries successQueries successRate averageLatencyInMs latencyPercentile50InMs latencyPercentile90InMs latencyPercentile95InMs latencyPercentile99InMs latencyPercentile999InMs measuredQueriesPerSecond state name createdTime error recommendedMemoryInGB recommendedCpu recommendationLatencyInMs'
const FAILED =
  'name state requestedCpu requestedMemoryInGB requestedQueriesPerSecond error errorLogsUri createdTime'

function renderAzureTable(report: Report): string {
  const blocks = describeAzure(report)
  return renderMarkdown({ sections: [{ id: 'azure', blocks }] }, 9999)
}

test('a success', () => {
  expect(azureDetails(exampleFacts())).toMatchInlineSnapshot(`
   {
     "averageLatencyInMs": 10,
     "createdTime": "2026-11-23T12:00:00.000Z",
     "latencyPercentile50InMs": 10,
     "latencyPercentile90InMs": 10,
     "latencyPercentile95InMs": 10,
     "latencyPercentile99InMs": 10,
     "maxUtilizedCpu": 0.5,
     "maxUtilizedMemoryInGB": 0.11,
     "measuredQueriesPerSecond": 100,
     "name": "score",
     "recommendationLatencyInMs": 11.5,
     "recommendedCpu": 0.56,
     "recommendedMemoryInGB": 0.08,
     "requestedCpu": 2,
     "requestedMemoryInGB": 1.08,
     "state": "Succeeded",
     "successQueries": 200,
     "successRate": 100,
     "totalQueries": 200,
   }
  `)
})

test('a partial success: Succeeded, with an error', () => {
  const facts = exampleFacts()
  const analysis = { ...facts.analysis!, succeeded: 198 }
  const details = azureDetails({ ...facts, analysis })
  expect(details).toMatchObject({
    state: 'Succeeded',
    error: { code: 'answers-failed', message: '2 requests failed.' },
    totalQueries: 200,
    successQueries: 198,
    successRate: 99
  })
})

test('a failure that got as far as a container', () => {
  const error = {
    code: 'service-exited',
    message: 'It exited with code 1.',
    blame: 'image'
  } as const
  expect(azureDetails(exampleFacts('', { error }))).toMatchInlineSnapshot(`
   {
     "createdTime": "2026-11-23T12:00:00.000Z",
     "error": {
       "code": "service-exited",
       "message": "It exited with code 1.",
     },
     "errorLogsUri": "container.log",
     "name": "score",
     "requestedCpu": 2,
     "requestedMemoryInGB": 1.08,
     "state": "Failed",
   }
  `)
})

test.each([
  ['service-exited', 'Failed'],
  ['cancelled', 'Cancelled'],
  ['service-not-ready', 'TimedOut']
])('%s is %s', (code, state) => {
  const error = { code, message: '', blame: 'image' } as const
  expect(azureDetails(exampleFacts('', { error }))['state']).toBe(state)
})

test('a failure that left no log names no file', () => {
  const error = { code: 'cancelled', message: '', blame: 'user' } as const
  const facts = exampleFacts('', { error })
  const trial = { ...facts.trial!, log: '' }
  expect(azureDetails({ ...facts, trial })).not.toHaveProperty('errorLogsUri')
})

test('a reused result has the name of the run that asked', () => {
  const earlier = reportRun(exampleFacts())
  const { azure } = reuseReport(earlier, { ...failedFacts(), name: 'mine' })
  expect(azure).toEqual({ ...earlier.azure, name: 'mine' })
})

test('no key that Azure did not have', () => {
  const all = [exampleFacts(), failedFacts()].map(azureDetails)
  expect(SUCCEEDED.split(' ')).toEqual(
    expect.arrayContaining(Object.keys(all[0]!))
  )
  expect(FAILED.split(' ')).toEqual(
    expect.arrayContaining(Object.keys(all[1]!))
  )
})

test('the table has the keys with a value in the order of `-o table`', () => {
  const text = renderAzureTable(reportRun(exampleFacts()))
  const keys = [...text.matchAll(/^\| (\w+) \|/gm)].map(([, key]) => key)
  expect(keys.slice(1, 5)).toEqual([
    'name',
    'state',
    'recommendedCpu',
    'recommendedMemoryInGB'
  ])
  expect(keys.at(-1)).toBe('requestedMemoryInGB')
})

test('the table rounds no size down and no failure away', () => {
  const report = reportRun(exampleFacts())
  const azure = { recommendedCpu: 0.475, successRate: 99.997 }
  const text = renderAzureTable({ ...report, azure })
  expect(text).toContain('| recommendedCpu | 0.475 |')
  expect(text).toContain('| successRate | 99.997 |')
})

test('a failed run has no metadata', () => {
  expect(azureMetadata(reportRun(failedFacts()))).toBeUndefined()
})
