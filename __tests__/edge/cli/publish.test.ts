import { expect, test } from '@jest/globals'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish } from '../../../src/cli/publish.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { exampleFacts, exampleRecord } from '../../pure/report/example.ts'

const to = {
  name: 'score',
  artifactName: '',
  retentionDays: undefined,
  directory: undefined,
  summary: false,
  comment: false,
  metadataFile: undefined,
  registry: undefined
}

test('an answer that cannot be rendered is told, and the files are there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'cli-publish-'))
  const report = {
    ...reportRun(exampleFacts()),
    get recommendation(): never {
      throw new Error('It is broken.')
    }
  }
  const told: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = (text: string) => told.push(text) > 0
  try {
    const publication = { report, record: exampleRecord(), to, root }
    const asked = { format: 'text', quiet: true, opens: false } as const
    expect(await publish(publication, asked)).toBe(false)
  } finally {
    process.stderr.write = write
  }
  expect(told.join('')).toContain('The answer could not be written')
  expect(existsSync(join(root, 'score', 'exchanges.csv'))).toBe(true)
})
