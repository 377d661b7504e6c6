import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CostReport } from '../../../src/report/schema/cost.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** 60m and 44 MiB, proved; recorded before there were prices. */
const SAVED = join(ROOT, '__tests__/saved-runs/known-cost-whole')

function analyze(...flags: string[]) {
  const saved = mkdtempSync(join(tmpdir(), 'saved-'))
  cpSync(SAVED, saved, { recursive: true })
  const program = [join(ROOT, 'src/cli/index.ts'), 'analyze', saved]
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...program, '--format', 'json', ...flags],
    { encoding: 'utf8' }
  )
  const cost = (): CostReport | undefined => JSON.parse(stdout).cost
  return { cost, stderr, status }
}

test('a run without prices has no cost, until they are given', () => {
  expect(analyze().cost()).toBeUndefined()
  expect(analyze('--prices', 'opencost').cost()).toMatchObject({
    currency: 'USD',
    perMonth: expect.closeTo(
      (0.06 * 0.031611 + (44 / 1024) * 0.004237) * 730,
      3
    )
  })
})

test('prices of a file, and what runs today', () => {
  const prices = join(mkdtempSync(join(tmpdir(), 'prices-')), 'prices.json')
  writeFileSync(prices, '{"CPU": 1, "RAM": 0, "currencyCode": "EUR"}')
  const cost = analyze('--prices', prices, '--current', 'cpu=1, memory=1Gi')
  expect(cost.cost()).toMatchObject({
    currency: 'EUR',
    perMonth: expect.closeTo(43.8, 6),
    current: { perMonth: 730, savedPerMonth: expect.closeTo(686.2, 6) }
  })
})

test('what is wrong with the file is said, and nothing else', () => {
  const { status, stderr } = analyze('--prices', 'none.csv')
  expect(status).toBe(2)
  expect(stderr).toMatch(/`prices` names "none\.csv", which .*Allowed: /)
})
