/** Base against head on real containers; times are told and never asserted. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  KNOWN_COST,
  PASSING,
  buildKnownCost,
  runStep,
  writeRows
} from '../action.ts'

const tags: string[] = []
const rows = writeRows(40)
const common = {
  dataset: rows,
  path: '/',
  warmup: '3',
  search: 'off',
  'artifact-name': ''
}

beforeAll(() => {
  buildKnownCost()
})
afterAll(() => {
  if (tags.length > 0) spawnSync('docker', ['image', 'rm', ...tags])
})

/** An image of the known-cost service with these variables. */
function variant(name: string, env: string): string {
  const tag = `compare-test-${name}`
  const text = `FROM ${KNOWN_COST}\n${PASSING}\nENV ${env}\n`
  execFileSync('docker', ['build', '-q', '-t', tag, '-'], { input: text })
  tags.push(tag)
  return tag
}

test('twice the CPU and more memory are caught, and the rule fails', async () => {
  const step = await runStep({
    ...common,
    image: variant('head', 'BURN_MS=10 HOLD_MIB=60'),
    'compare-image': variant('base', 'BURN_MS=5 HOLD_MIB=40'),
    'compare-budget': '5m',
    thresholds:
      'cpu.ms_per_request <= +20%\nmemory.anonymous <= +10Mi\nimage.size <= +1MiB'
  })
  const { comparison, verdicts } = step.report
  expect(comparison?.obstacles).toEqual([])
  const directions = Object.fromEntries(
    comparison!.changes.map(({ metric, direction }) => [metric, direction])
  )
  expect(directions).toMatchObject({
    'cpu.ms_per_request': 'worse',
    'memory.anonymous': 'worse',
    'image.size': 'same'
  })
  expect(comparison!.starts.length).toBeGreaterThanOrEqual(4)
  expect(verdicts.slice(0, 3).map(({ state }) => state)).toEqual([
    'failed',
    'failed',
    'passed'
  ])
  expect(step.exitCode).toBe(1)
  expect(step.outputs['comparison']).toMatch(/worse|mixed/)
  expect(step.summary).toContain('anonymous memory +')
  expect(comparison!.causes.map(({ what }) => what)).toContain('BURN_MS')
  expect(step.containersLeft).toEqual([])
}, 300_000)

test('the size of both: base holds where this change is killed', async () => {
  const step = await runStep({
    ...common,
    search: 'memory',
    soak: '0s',
    image: variant('bigger', 'BURN_MS=1 HOLD_MIB=80'),
    'compare-image': variant('smaller', 'BURN_MS=1 HOLD_MIB=50'),
    'compare-budget': '4m'
  })
  const { comparison, recommendation } = step.report
  expect(comparison?.obstacles).toEqual([])
  const change = comparison!.changes.find(
    ({ metric }) => metric === 'memory.recommended'
  )
  expect(recommendation?.kind).toBe('size')
  expect(change).toMatchObject({
    direction: 'worse',
    proof: { holds: 'base' }
  })
  // 30 MiB and their headroom; chance moves what a trial needs.
  const more = change!.head! - change!.base!
  expect(more).toBeGreaterThan(25 * 2 ** 20)
  expect(more).toBeLessThan(42 * 2 ** 20)
  expect(comparison!.sizes.length).toBeGreaterThanOrEqual(2)
  expect(step.summary).toMatch(/needs \d\S* MiB more \(proved: base holds at/)
  expect(step.outputs['change-memory-recommended-bytes']).toBe(
    String(Math.round(more))
  )
}, 300_000)
