/** Base against head where no figure is asserted: what is told, and what is left. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  comparePackages,
  parsePackages
} from '../../src/comparison/packages.ts'
import { listPackages } from '../../src/runtime/docker/list-packages.ts'
import { runLabel } from '../../src/runtime/run.ts'
import {
  KNOWN_COST,
  PASSING,
  buildKnownCost,
  runStep,
  writeRows
} from './action.ts'

const root = mkdtempSync(join(tmpdir(), 'compare-bases-'))
const tags: string[] = []
const common = {
  dataset: writeRows(40),
  path: '/',
  warmup: '3',
  search: 'off',
  'artifact-name': ''
}

// Not in beforeAll, which tests side by side do not wait for.
buildKnownCost()
afterAll(() => {
  if (tags.length > 0) spawnSync('docker', ['image', 'rm', ...tags])
  rmSync(root, { recursive: true, force: true })
})

/** The known-cost service with these lines in its Dockerfile. */
function build(name: string, lines: string, base = KNOWN_COST): string {
  const tag = `compare-base-${name}`
  const input = `FROM ${base}\n${PASSING}\n${lines}\n`
  execFileSync('docker', ['build', '-q', '-t', tag, '-'], {
    input,
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
  tags.push(tag)
  return tag
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  return execFileSync('git', ['-C', folder, ...who, ...args], {
    encoding: 'utf8'
  }).trim()
}

describe('whatever is wrong with base, head was profiled', () => {
  const head = { ...common, 'compare-budget': '20s' }
  test.concurrent.each([
    ['can not be pulled', 'compare-base-none:1', /could not be pulled/],
    ['does not start', 'EXIT', /Base does not work here: .*exited/],
    ['fails on half of its rows', 'FAIL', /answers 50 % of .* rightly/],
    ['dies in the middle', 'CRASH', /Base did not come through|does not work/]
  ])('it %s', async (_, what, why) => {
    const images: Record<string, () => string> = {
      EXIT: () => build('exit', 'CMD ["false"]'),
      FAIL: () => build('fail', 'ENV FAIL_EVERY=2'),
      // One after the dataset and its warm-up: a longer comparison comes to it.
      CRASH: () => build('crash', 'ENV CRASH_ON=44')
    }
    const step = await runStep({
      ...head,
      image: build('fine', 'ENV BURN_MS=1'),
      'compare-image': images[what]?.() ?? what
    })
    const { report } = step
    expect(report.error).toBeUndefined()
    expect(report.verdict).toBe('passed')
    expect(report.comparison?.verdict).toBe('inconclusive')
    expect(report.comparison?.obstacles.join(' ')).toMatch(why)
    expect(report.analysis?.succeeded).toBe(40)
    expect(step.exitCode).toBe(0)
  })
})

test.concurrent(
  'the same image is said at once, and nothing is run',
  async () => {
    const image = build('same', 'ENV BURN_MS=1')
    const again = `${image}-again`
    execFileSync('docker', ['tag', image, again])
    tags.push(again)
    const step = await runStep({ ...common, image, 'compare-image': again })
    expect(step.report.comparison).toMatchObject({
      verdict: 'same',
      sameImage: true,
      starts: []
    })
  }
)

test.concurrent(
  'packages that differ are named; an image without a shell has none',
  async () => {
    const packages = '/usr/local/lib/python3.11/site-packages'
    const withDemo = (version: string): string =>
      build(version, `RUN mkdir -p ${packages}/demo-${version}.dist-info`)
    const [base, head] = await Promise.all(
      [withDemo('1.0'), withDemo('2.0')].map(async (tag) =>
        parsePackages(await listPackages({ id: 'compare-base' }, tag))
      )
    )
    expect(comparePackages(base!, head!)).toEqual([
      { kind: 'package', what: 'demo (pip)', base: '1.0', head: '2.0' }
    ])
    expect([...base!.keys()]).toContain('libc6 (apt)')

    const bare = build('bare', 'ENV A=1', 'scratch')
    expect(await listPackages({ id: 'compare-base' }, bare)).toBe('')
    const left = ['ps', '--all', '--quiet', '--filter']
    const label = runLabel({ id: 'compare-base' })
    const found = execFileSync('docker', [...left, `label=${label}`])
    expect(String(found)).toBe('')
  }
)

test.concurrent(
  'a ref is built from a checkout of it; an unknown one is told',
  async () => {
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
  },
  240_000
)
