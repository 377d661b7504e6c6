/** Base against head on real containers; times are told and never asserted. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  comparePackages,
  parsePackages
} from '../../src/comparison/packages.ts'
import { listPackages } from '../../src/runtime/docker/list-packages.ts'
import { runLabel } from '../../src/runtime/docker/run.ts'
import {
  KNOWN_COST,
  PASSING,
  buildKnownCost,
  runStep,
  writeRows
} from './action.ts'

const root = mkdtempSync(join(tmpdir(), 'compare-'))
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
  rmSync(root, { recursive: true, force: true })
})

/** An image of the known-cost service with these variables. */
function variant(name: string, env: string): string {
  const tag = `compare-test-${name}`
  const text = `FROM ${KNOWN_COST}\n${PASSING}\nENV ${env}\n`
  execFileSync('docker', ['build', '-q', '-t', tag, '-'], { input: text })
  tags.push(tag)
  return tag
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  return execFileSync('git', ['-C', folder, ...who, ...args], {
    encoding: 'utf8'
  }).trim()
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

describe('whatever is wrong with base, head was profiled', () => {
  const head = { ...common, 'compare-budget': '20s' }
  test.each([
    ['can not be pulled', 'compare-test-none:1', /could not be pulled/],
    ['does not start', 'EXIT', /Base does not work here: .*exited/],
    ['fails on half of its rows', 'FAIL', /answers 50 % of .* rightly/],
    ['dies in the middle', 'CRASH', /Base did not come through|does not work/]
  ])(
    'it %s',
    async (_, what, why) => {
      const images: Record<string, () => string> = {
        EXIT: () => {
          const tag = 'compare-test-exit'
          const text = `FROM ${KNOWN_COST}\n${PASSING}\nCMD ["false"]\n`
          execFileSync('docker', ['build', '-q', '-t', tag, '-'], {
            input: text
          })
          tags.push(tag)
          return tag
        },
        FAIL: () => variant('fail', 'FAIL_EVERY=2'),
        // One after the dataset and its warm-up: a longer comparison comes to it.
        CRASH: () => variant('crash', 'CRASH_ON=44')
      }
      const step = await runStep({
        ...head,
        image: variant('fine', 'BURN_MS=1'),
        'compare-image': images[what]?.() ?? what
      })
      const { report } = step
      expect(report.error).toBeUndefined()
      expect(report.verdict).toBe('passed')
      expect(report.comparison?.verdict).toBe('inconclusive')
      expect(report.comparison?.obstacles.join(' ')).toMatch(why)
      expect(report.analysis?.succeeded).toBe(40)
      expect(step.exitCode).toBe(0)
    },
    120_000
  )
})

test('the same image is said at once, and nothing is run', async () => {
  const image = variant('same', 'BURN_MS=1')
  const again = `${image}-again`
  execFileSync('docker', ['tag', image, again])
  tags.push(again)
  const step = await runStep({ ...common, image, 'compare-image': again })
  expect(step.report.comparison).toMatchObject({
    verdict: 'same',
    sameImage: true,
    starts: []
  })
}, 120_000)

test('packages that differ are named; an image without a shell has none', async () => {
  const packages = '/usr/local/lib/python3.11/site-packages'
  const withDemo = (name: string, version: string): string => {
    const tag = `compare-test-${name}`
    const text = `FROM ${KNOWN_COST}\nRUN mkdir -p ${packages}/demo-${version}.dist-info\n`
    execFileSync('docker', ['build', '-q', '-t', tag, '-'], { input: text })
    tags.push(tag)
    return tag
  }
  const [base, head] = await Promise.all(
    [withDemo('before', '1.0'), withDemo('after', '2.0')].map(async (tag) =>
      parsePackages(await listPackages({ id: 'compare-test' }, tag))
    )
  )
  expect(comparePackages(base!, head!)).toEqual([
    { kind: 'package', what: 'demo (pip)', base: '1.0', head: '2.0' }
  ])
  expect([...base!.keys()]).toContain('libc6 (apt)')

  const bare = 'compare-test-bare'
  const text = 'FROM scratch\nENV A=1\n'
  execFileSync('docker', ['build', '-q', '-t', bare, '-'], { input: text })
  tags.push(bare)
  expect(await listPackages({ id: 'compare-test' }, bare)).toBe('')
  const left = ['ps', '--all', '--quiet', '--filter']
  const label = runLabel({ id: 'compare-test' })
  const found = execFileSync('docker', [...left, `label=${label}`])
  expect(String(found)).toBe('')
}, 60_000)

test('a ref is built from a checkout of it; an unknown one is told', async () => {
  const repository = join(root, 'service')
  mkdirSync(repository)
  git(root, 'init', '-q', '-b', 'main', repository)
  const commit = (env: string): void => {
    const text = `FROM ${KNOWN_COST}\n${PASSING}\nENV ${env}\nCOPY app.txt /app.txt\n`
    writeFileSync(join(repository, 'Dockerfile'), text)
    writeFileSync(join(repository, 'app.txt'), env)
    writeFileSync(join(repository, '.dockerignore'), '.git\n')
    git(repository, 'add', '.')
    git(repository, 'commit', '-qm', env)
  }
  commit('BURN_MS=2')
  const base = git(repository, 'rev-parse', 'HEAD')
  commit('BURN_MS=4')
  const event = join(root, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { base: { sha: base } } })
  )
  const options = { cwd: repository, env: { GITHUB_EVENT_PATH: event } }
  const inputs = { ...common, 'compare-budget': '15s' }
  const step = await runStep({ ...inputs, 'compare-ref': 'auto' }, options)
  const { comparison } = step.report
  expect(comparison?.against).toContain(base.slice(0, 7))
  expect(comparison?.causes).toContainEqual({
    kind: 'variable',
    what: 'BURN_MS'
  })
  expect(comparison?.starts.length).toBeGreaterThan(0)
  expect(step.tagsLeft).toEqual([])
  expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1)

  const none = await runStep({ ...inputs, 'compare-ref': 'no-such' }, options)
  expect(none.report.verdict).toBe('passed')
  expect(none.report.comparison?.obstacles[0]).toContain('fetch-depth: 0')
}, 240_000)
