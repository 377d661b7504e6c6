import { expect, test } from '@jest/globals'
import { type Subject, reportKey } from '../../../src/cache/key.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { given } from '../inputs/given.ts'
import { exampleFacts } from '../report/example.ts'

const SUBJECT: Subject = reportRun(exampleFacts())
const { image, dataset, machine } = SUBJECT

function key(
  texts: Record<string, string> = {},
  subject: Subject = SUBJECT,
  version = '1.0.0'
): string | undefined {
  return reportKey(given(texts), subject, version)
}

test.each<[string, Record<string, string>]>([
  ['name', { name: 'other' }],
  ['report-directory', { 'report-directory': 'elsewhere' }],
  ['fail-on', { 'fail-on': 'never' }],
  ['reuse', { cache: 'here', reuse: 'true' }],
  ['where the image came from', { image: 'service:2' }]
])('%s changes nothing that is measured', (_, texts) => {
  expect(key(texts)).toBe(key())
})

test.each<[string, Record<string, string>]>([
  ['cpu', { cpu: '1' }],
  ['env', { env: 'WORKERS=2' }],
  ['thresholds', { thresholds: 'latency.p95 < 200ms' }],
  ['failure-body', { 'failure-body': 'error' }],
  ['another failure-body', { 'failure-body': 'Error' }],
  ['rate', { rate: '5/s' }]
])('%s is measured anew', (_, texts) => {
  expect(key(texts)).not.toBe(key())
  expect(key(texts)).toBe(key(texts))
})

test('two failure bodies are two plans', () => {
  expect(key({ 'failure-body': 'a' })).not.toBe(key({ 'failure-body': 'b' }))
})

test('a token that changes from run to run is left out', () => {
  const token = (value: string) => key({ env: `API_TOKEN=${value}` })
  expect(token('first')).toBe(token('second'))
  expect(token('first')).not.toBe(key())
})

test('another image, dataset, class of machine or version is another key', () => {
  const others = [
    key({}, { ...SUBJECT, image: { ...image!, fingerprint: 'sha256:ff' } }),
    key({}, { ...SUBJECT, dataset: { ...dataset!, sha256: 'ff' } }),
    key({}, { ...SUBJECT, machine: { ...machine!, cores: 8 } }),
    key({}, SUBJECT, '1.0.1')
  ]
  expect(new Set([key(), ...others]).size).toBe(5)
})

test('the same image under another id is the same', () => {
  const renamed = { ...image!, id: 'sha256:ff', digest: 'sha256:ee' }
  expect(key({}, { ...SUBJECT, image: renamed })).toBe(key())
})

test('a machine of the same class has a few bytes less and another kernel', () => {
  const memoryBytes = machine!.memoryBytes - 2 ** 20
  const twin = { ...machine!, memoryBytes, kernel: '6.9' }
  expect(key({}, { ...SUBJECT, machine: twin })).toBe(key())
})

test('without an image there is no key', () => {
  expect(key({}, { dataset: dataset!, machine: machine! })).toBeUndefined()
})
