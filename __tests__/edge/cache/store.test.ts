import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepReport, readBase, readEarlier } from '../../../src/cache/store.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { given } from '../../pure/inputs/given.ts'
import { exampleFacts } from '../../pure/report/example.ts'

const report = reportRun(exampleFacts())

function newCache(): string {
  return join(mkdtempSync(join(tmpdir(), 'cache-')), 'reports')
}

test('what was kept answers, and only when it may', () => {
  const cache = newCache()
  const asked = given({ cache, reuse: 'true' })
  expect(readEarlier(asked, report)).toBeUndefined()
  keepReport(given({ cache }), report)
  expect(readEarlier(asked, report)).toEqual(report)
  expect(readEarlier(given({ cache }), report)).toBeUndefined()
  const larger = given({ cache, reuse: 'true', memory: '1Gi' })
  expect(readEarlier(larger, report)).toBeUndefined()
})

test.each([
  ['compared with nothing', ''],
  ['was compared itself', 'auto']
])('base has the report of a run of the same plan that %s', (_, ref) => {
  const cache = newCache()
  const asked = { cache, 'compare-ref': 'auto', reuse: 'true' }
  const has = (texts: Record<string, string>): boolean =>
    readBase(given({ ...asked, ...texts }), report) !== undefined
  expect(has({})).toBe(false)
  keepReport(given({ cache, 'compare-ref': ref }), report)
  expect(readBase(given(asked), report)).toEqual(report)
  expect(readEarlier(given(asked), report)).toBeUndefined()
  expect(has({ memory: '1Gi' })).toBe(false)
  expect(has({ reuse: 'false' })).toBe(false)
  // A rule that is relative to a base can be in none that had none.
  expect(has({ thresholds: 'memory.anonymous <= +16Mi' })).toBe(ref === '')
  expect(has({ thresholds: 'memory.peak <= 1Gi' })).toBe(false)
})

test('a run that failed and a report that was reused are not kept', () => {
  const cache = newCache()
  const error = { code: 'x', message: 'It broke.', blame: 'image' } as const
  keepReport(given({ cache }), { ...report, error })
  const reused = { createdAt: report.createdAt }
  keepReport(given({ cache }), { ...report, reused })
  keepReport(given({}), report)
  expect(() => readdirSync(cache)).toThrow('ENOENT')
})

const signed = (json: string): string =>
  `${createHash('sha256').update(json).digest('hex')}\n${json}`

test.each<[string, (kept: string) => string]>([
  ['is empty', () => ''],
  ['was cut off', (kept) => kept.slice(0, -100)],
  ['was changed', (kept) => kept.replace('"verdict":"', '"verdict":"x')],
  ['has another schema', () => signed('{"schemaVersion":99}')],
  ['says nothing', () => signed('null')]
])('a kept file that %s is as good as none', (_, damage) => {
  const cache = newCache()
  keepReport(given({ cache }), report)
  const [name] = readdirSync(cache)
  const path = join(cache, name!)
  const kept = readFileSync(path, 'utf8')
  writeFileSync(path, damage(kept))
  expect(readFileSync(path, 'utf8')).not.toBe(kept)
  const asked = given({ cache, reuse: 'true' })
  expect(readEarlier(asked, report)).toBeUndefined()
})
