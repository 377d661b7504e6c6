import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeFolder } from '../../../src/analyze-folder.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import {
  buildKnownCost,
  KNOWN_COST,
  type Step,
  runStep,
  writeRows
} from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

function madeAgain({ reportDirectory }: Step): string {
  const { report } = analyzeFolder(reportDirectory)
  return `${JSON.stringify(report, null, 2)}\n`
}

function written({ reportDirectory }: Step, name: string): string {
  return readFileSync(join(reportDirectory, name), 'utf8')
}

describe('a whole run', () => {
  let step: Step

  beforeAll(async () => {
    step = await runStep({
      image: KNOWN_COST,
      dataset: writeRows(60),
      env: 'HOLD_MIB=30\nBURN_MS=10\nAPI_TOKEN=hunter2-hunter2',
      thresholds: 'startup < 30s',
      soak: '2s'
    })
  })

  test('its report is made again, byte for byte, with no engine', () => {
    expect(step.outputs['proved']).toBe('true')
    expect(madeAgain(step)).toBe(written(step, 'report.json'))
  })

  test('with more headroom: a larger size, which is not proved', () => {
    const { report } = analyzeFolder(step.reportDirectory, { headroom: 0.5 })
    const [before, now] = [step.report, report].map(({ recommendation }) => {
      if (recommendation?.kind !== 'size') throw new Error('no size')
      return recommendation
    })
    const times = now!.size.memoryBytes / before!.size.memoryBytes
    expect(times).toBeGreaterThan(1.2)
    expect(times).toBeLessThan(1.5)
    expect(now!.proved).toBe(false)
  })

  test('with another threshold: its verdict', () => {
    const { rules } = parseRules('memory.peak <= 20Mi')
    const { report } = analyzeFolder(step.reportDirectory, {
      thresholds: rules
    })
    expect(report.verdict).toBe('failed')
    expect(step.report.verdict).toBe('passed')
  })

  test('no secret, variable or body is saved', () => {
    const text = written(step, 'measurements/run.json')
    for (const word of ['hunter2', 'API_TOKEN', 'HOLD_MIB', '"row\\"'])
      expect(text).not.toContain(word)
  })
})
