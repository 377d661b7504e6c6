import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import schema from '../../../src/saved/run.schema.json' with { type: 'json' }

test('what a saved run may hold is what its type says (script/schema)', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'schema-')), 'run.schema.json')
  const script = resolve(import.meta.dirname, '../../../script/run-schema.ts')
  execFileSync(process.execPath, [script, file])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
})
