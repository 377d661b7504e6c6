import { expect, test } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepReport } from '../../../src/cache/store.ts'
import { keepPoint, readHistory } from '../../../src/history/history.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { readRequest } from '../../../src/sources/read-request.ts'
import { given } from '../../pure/inputs/given.ts'
import { exampleFacts, failedFacts } from '../../pure/report/example.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'history-'))
const report = reportRun(exampleFacts())
const at = (day: number) => ({
  ...report,
  createdAt: new Date(Date.UTC(2026, 0, day)).toISOString()
})
const days = (path: string, name = 'score') =>
  readHistory(path, name).map(({ createdAt }) => createdAt.slice(5, 10))

test('a run is kept by whoever asks for it, and read by the next', async () => {
  const history = join(folder(), 'new', 'one')
  const texts = { history, dataset: 'package.json', name: 'score' }
  keepReport(given(texts), report)
  const read = (name: string) => texts[name as keyof typeof texts]
  const request = await readRequest(read, [])
  expect(request.history).toMatchObject([{ createdAt: report.createdAt }])
  // 100 kB of a report are 1 kB of a trend.
  const [file] = readdirSync(history)
  expect(file).toBe('score@2026-11-23T12-00-00.000Z.json')
})

test('a run that failed or was not run is no point', () => {
  const history = folder()
  keepReport(given({ history }), reportRun(failedFacts()))
  const reused = { createdAt: report.createdAt }
  keepReport(given({ history }), { ...report, reused })
  expect(readdirSync(history)).toEqual([])
})

test('the newest 60 stay, of each name, and nothing else is touched', () => {
  const history = folder()
  writeFileSync(join(history, 'score@notes.json'), '{}')
  keepPoint(history, { ...at(1), name: 'other' })
  for (let day = 1; day <= 65; day++) keepPoint(history, at(day))
  const files = readdirSync(history)
  expect(files).toHaveLength(62)
  expect(days(history)).toHaveLength(60)
  expect(days(history).at(0)).toBe('01-06')
  expect(days(history, 'other')).toEqual(['01-01'])
})

test('artifacts lie in folders of their own; what is no report is passed over', () => {
  const history = folder()
  for (const [name, text] of [
    ['run-2/report.json', JSON.stringify(at(2))],
    ['1/profile-inference-score/report.json', JSON.stringify(at(1))],
    ['run-2/tags.json', JSON.stringify(at(9))],
    ['a/b/c/report.json', JSON.stringify(at(8))],
    ['cut.json', JSON.stringify(at(7)).slice(0, 50)],
    ['3.json', JSON.stringify(at(3))],
    ['again.json', JSON.stringify(at(3))],
    ['4/shard/report.json', JSON.stringify({ ...at(4), shard: { index: 1 } })]
  ] as const) {
    mkdirSync(join(history, name, '..'), { recursive: true })
    writeFileSync(join(history, name), text)
  }
  const elsewhere = join(folder(), 'x.json')
  writeFileSync(elsewhere, JSON.stringify(at(6)))
  symlinkSync(elsewhere, join(history, 'link.json'))
  expect(days(history)).toEqual(['01-01', '01-02', '01-03'])
})

test('a folder that is not there is a first run', () => {
  expect(readHistory(join(folder(), 'none'), 'score')).toEqual([])
})
