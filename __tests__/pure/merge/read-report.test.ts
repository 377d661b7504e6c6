import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fit } from '../../../src/saved/fit.ts'
import schema from '../../../src/merge/report.schema.json' with { type: 'json' }
import { readReport } from '../../../src/merge/read-report.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { searchedRun } from '../saved/searched-run.ts'

test('reports are read by the schema that is published', () => {
  const path = resolve(import.meta.dirname, '../../../docs/report.schema.json')
  // script/schema writes both.
  expect(schema).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})

test('nothing of a whole report is lost when it is read', () => {
  const report = composeReport(searchedRun())
  const read = fit(report, { $ref: schema.$ref }, schema.definitions)
  expect(read).toEqual(report)
})

test.each([
  { index: 1, of: 1e9 },
  { index: 0, of: 2 },
  { index: 3, of: 2 },
  { index: 1.5, of: 2 }
])('of no such shard: $index of $of', (shard) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const report = {
    ...composeReport(searchedRun()),
    shard: { ...shard, plan: 'a' }
  }
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
  expect(() => readReport(folder)).toThrow(/shard/)
})
