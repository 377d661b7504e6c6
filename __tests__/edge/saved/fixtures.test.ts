import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyzeFolder } from '../../../src/analyze-folder.ts'

/** Runs that were recorded, and what their reports say (script/fixture). */
const RUNS = resolve(import.meta.dirname, '../../saved-runs')

describe.each(readdirSync(RUNS))('%s', (name) => {
  const folder = join(RUNS, name)
  const said = JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8'))

  test('says what it said; script/fixture keeps what it says now', () => {
    const { report } = analyzeFolder(folder)
    expect({
      verdict: report.verdict,
      because: report.because,
      error: report.error?.code ?? null,
      recommendation: report.recommendation,
      findings: report.findings.map(({ code }) => code)
    }).toEqual(said)
  })
})
