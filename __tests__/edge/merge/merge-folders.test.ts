/** `merge` on folders as runs leave them: from the command line, and as a step. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { shardRun } from '../../pure/merge/shards.ts'
import { SERVICES, SHARDS, mergeStep, service, writeRuns } from './runs.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

function command(folder: string, ...args: string[]) {
  const { PATH = '', HOME = '' } = process.env
  const entry = join(ROOT, 'src/cli/index.ts')
  const flags = ['--disable-warning=ExperimentalWarning', entry, ...args]
  const cache = join(folder, 'cache')
  return spawnSync(process.execPath, flags, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH,
      HOME,
      XDG_CACHE_HOME: cache,
      COLUMNS: '100',
      NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache')
    }
  })
}

describe('profile-inference merge', () => {
  test('shards: one report, all its files, and no measurements', () => {
    const folder = writeRuns(SHARDS)
    const run = command(
      folder,
      ...['merge', 'shards/one', 'shards/two'],
      '--report-directory=merged'
    )
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('score: passed')
    const files = readdirSync(join(folder, 'merged'))
    expect(files).toEqual(
      expect.arrayContaining(['report.html', 'report.json', 'summary.md'])
    )
    expect(files).not.toContain('exchanges.csv')
    expect(readdirSync(join(folder, 'merged/measurements'))).toEqual([])
    const report = JSON.parse(
      readFileSync(join(folder, 'merged/report.json'), 'utf8')
    ) as { analysis: { requests: number } }
    expect(report.analysis.requests).toBe(400)
  })

  test('a folder of folders, other thresholds, and flags of a step only', () => {
    const folder = writeRuns(SHARDS)
    const rule = '--thresholds=memory.peak <= 1Mi'
    const idle = ['--comment', '--retention-days=7']
    const run = command(folder, 'merge', 'shards', rule, ...idle)
    expect(run.status).toBe(1)
    expect(run.stderr).toBe(
      'profile-inference: --retention-days, --comment: of a step of a workflow only; nothing comes of it here.\n'
    )
    expect(run.stdout).toContain('score: failed')
  })

  test('services: one page of them, worst first', () => {
    const folder = writeRuns(SERVICES)
    const run = command(folder, 'merge', 'shards', '--report-directory=page')
    expect(run.stderr).toBe('')
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('1 of 3 services failed: embed.')
    const places = ['embed', 'rank', 'score'].map((name) =>
      run.stdout.indexOf(`\n${name}`)
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const page = readFileSync(join(folder, 'page/index.html'), 'utf8')
    expect(page).toContain('services: failed')
    expect(page.match(/<section/g)).toHaveLength(3)
  })

  test.each([
    [['merge'], '`merge` takes folders.'],
    [['merge', 'nothing'], 'There is no report.json in `nothing`.'],
    [['merge', 'shards/one'], 'Of `score` shard 2 of 2 is missing.'],
    [
      ['merge', 'shards', '--dataset=rows.jsonl'],
      '`dataset` is given with `merge`, which runs nothing.'
    ]
  ])('%j is refused', (args, told) => {
    const run = command(writeRuns(SHARDS), ...args)
    expect(run.stderr).toContain(told)
    expect(run.status).toBe(2)
  })

  test('a report that was cut short is told by its name', () => {
    const folder = writeRuns(SHARDS)
    writeFileSync(join(folder, 'shards/two/report.json'), '{"schemaVersion": 1')
    const run = command(folder, 'merge', 'shards')
    expect(run.stderr).toContain('shards/two/report.json cannot be read')
    expect(run.status).toBe(2)
  })
})

describe('the step', () => {
  test('shards: the outputs of one run', async () => {
    const folder = writeRuns(SHARDS)
    const { exitCode, outputs, summary } = await mergeStep(folder, {
      merge: 'shards/*'
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'passed', proved: 'true' })
    expect(outputs['recommended-memory']).toMatch(/Mi$/)
    expect(summary).toContain('Merged from 2 shards')
  })

  test('services: one page and one summary', async () => {
    const folder = writeRuns(SERVICES)
    const { exitCode, outputs, summary } = await mergeStep(folder, {
      merge: 'shards/*',
      'fail-on': 'never'
    })
    expect(exitCode).toBe(0)
    expect(outputs['verdict']).toBe('failed')
    expect(summary.match(/^\| \*\*.*\|$/gm)).toHaveLength(3)
    const services = JSON.parse(outputs['services']!) as { name: string }[]
    expect(services.map(({ name }) => name)).toEqual([
      ...['embed', 'rank', 'score']
    ])
    expect(existsSync(join(folder, 'merged/index.html'))).toBe(true)
  })

  test('services of which one is in shards: its own report is below the page', async () => {
    const folder = writeRuns({ ...SHARDS, embed: service('embed') })
    const { exitCode } = await mergeStep(folder, { merge: 'shards/*' })
    expect(exitCode).toBe(0)
    const report = join(folder, 'merged/score/report.json')
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      name: 'score',
      merged: { shards: [{}, {}] }
    })
  })

  test('names that look alike as folders have folders of their own', async () => {
    const [dot, dash] = ['a.b', 'a-b'].map((name) => ({
      one: shardRun(1, 2, { name }),
      two: shardRun(2, 2, { name })
    }))
    const folder = writeRuns({
      'dot-1': dot!.one,
      'dot-2': dot!.two,
      'dash-1': dash!.one,
      'dash-2': dash!.two
    })
    const { exitCode } = await mergeStep(folder, { merge: 'shards/*' })
    expect(exitCode).toBe(0)
    const names = readdirSync(join(folder, 'merged'))
      .map((name) => join(folder, 'merged', name, 'report.json'))
      .filter((path) => existsSync(path))
      .map((path) => JSON.parse(readFileSync(path, 'utf8')).name)
    expect(names.toSorted()).toEqual(['a-b', 'a.b'])
  })

  test('a missing shard fails it, and the report says which', async () => {
    const folder = writeRuns({ one: SHARDS.one })
    const { exitCode, outputs, log, summary } = await mergeStep(folder, {
      merge: 'shards/*'
    })
    expect(exitCode).toBe(1)
    expect(outputs['verdict']).toBe('failed')
    expect(log).toContain('::error::Of `score` shard 2 of 2 is missing.')
    expect(summary).toContain('shard 2 of 2 is missing')
  })

  test('inputs that run something are a mistake', async () => {
    const folder = writeRuns(SHARDS)
    const { exitCode, log } = await mergeStep(folder, {
      merge: 'shards/*',
      image: 'service:1',
      dataset: 'rows.jsonl'
    })
    expect(exitCode).toBe(1)
    expect(log).toContain('`image` is given with `merge`')
    expect(log).toContain('`dataset` is given with `merge`')
  })
})
