import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fit } from '../../../src/saved/fit.ts'
import schema from '../../../src/merge/report.schema.json' with { type: 'json' }
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
