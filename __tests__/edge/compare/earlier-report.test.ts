/** `compare-report`, whatever is in the file: head's report stays, one sentence. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from '../../../src/compare.ts'
import type { Host, Place } from '../../../src/host.ts'
import { parseRequest } from '../../../src/inputs/parse-inputs.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import type { Runtime } from '../../../src/runtime/runtime.ts'
import { rulesOf, searchedRun } from '../../pure/saved/searched-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
const dataset = join(folder, 'rows.jsonl')
beforeAll(() => writeFileSync(dataset, '{"row": 1}\n'))

/** Nothing is run for an earlier report. */
const PLACE: Place = {
  host: { signal: new AbortController().signal } as Host,
  runtime: {} as Runtime
}

const headOf = () =>
  searchedRun({
    criteria: { thresholds: rulesOf('memory.recommended <= +10%') },
    change: { asked: [{ name: 'concurrency', text: '2', given: true }] }
  })

/** What head's report says when base is in this file. */
async function against(text: string): Promise<Report> {
  const path = join(folder, 'report.json')
  writeFileSync(path, text)
  const texts: Record<string, string> = {
    image: 'x',
    dataset,
    'compare-report': path
  }
  const record = headOf()
  await compare(
    parseRequest((name) => texts[name], []),
    record,
    PLACE
  )
  return composeReport(record)
}

const base = (change: object = {}): string =>
  JSON.stringify({ ...composeReport(headOf()), ...change })

test('the same numbers are the same, and the rule passes', async () => {
  const { comparison, verdicts } = await against(base())
  expect(comparison).toMatchObject({ verdict: 'same', obstacles: [] })
  const rule = verdicts.find(({ rule }) => rule.metric === 'memory.recommended')
  expect(rule?.state).toBe('passed')
})

test('times of a machine of another class are told and compared with nothing', async () => {
  const { machine } = composeReport(headOf())
  const other = { machine: { ...machine, cpuModel: 'another CPU' } }
  const { comparison } = await against(base(other))
  const cpu = comparison?.changes.find(
    ({ metric }) => metric === 'cpu.ms_per_request'
  )
  expect(cpu).toMatchObject({ direction: 'open' })
  expect(cpu?.because).toContain('it ran on another CPU, 2 cores')
  expect(cpu?.base).toBeUndefined()
})

test('an image that another image store counted is compared with nothing', async () => {
  const { machine } = composeReport(headOf())
  const other = { machine: { ...machine, engine: '29.0.0 (systemd, other)' } }
  const { comparison } = await against(base(other))
  const image = comparison?.changes.find(
    ({ metric }) => metric === 'image.size'
  )
  expect(image).toMatchObject({ direction: 'open' })
  expect(image?.because).toContain('by the image store other')
  expect(comparison?.verdict).toBe('same')
})

describe('what can not be compared with is told in one sentence', () => {
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /is no report\.json/],
    ['cut off', base().slice(0, 999), /is no report\.json/],
    ['a list', '[1, 2]', /is no report\.json/],
    ['of an older schema', base({ schemaVersion: 0 }), /has schema version 0/],
    [
      'a schema of text',
      base({ schemaVersion: 'x' }),
      /has schema version "x"/
    ],
    ['without a time', base({ createdAt: 7 }), /does not say when/],
    ['of a failed run', base({ analysis: undefined }), /measured nothing/],
    [
      'of another dataset',
      base({ dataset: { sha256: 'cd'.repeat(32) } }),
      /is of another dataset/
    ],
    [
      'of another load',
      base({ inputs: [{ name: 'concurrency', text: '8', given: true }] }),
      /`concurrency` was "8" and is "2"/
    ]
  ])('%s', async (_, text, why) => {
    const { comparison, error, analysis, verdicts } = await against(text)
    expect(error).toBeUndefined()
    expect(analysis).toBeDefined()
    expect(comparison).toMatchObject({ verdict: 'inconclusive', changes: [] })
    expect(comparison?.obstacles).toHaveLength(1)
    expect(comparison?.obstacles[0]).toMatch(why)
    expect(comparison?.obstacles[0]).not.toContain('issue')
    const rule = verdicts.find(
      ({ rule }) => rule.metric === 'memory.recommended'
    )
    expect(rule?.state).toBe('inconclusive')
  })
})

test.each<[string, object]>([
  [
    'numbers that are texts',
    { analysis: { cpu: 7, memory: 'x', latency: [] } }
  ],
  ['a machine that is none', { machine: 'x', image: null }],
  [
    'sizes below zero',
    { recommendation: { kind: 'size', size: { memoryBytes: -1 } } }
  ]
])('%s are not known, and the rest is compared', async (_, change) => {
  const { comparison } = await against(base(change))
  expect(comparison?.obstacles).toEqual([])
  for (const { share } of comparison!.changes)
    expect(share === undefined || share >= -1).toBe(true)
})
