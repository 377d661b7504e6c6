/** A base that can't be compared with: this change's report is there all the same. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  KNOWN_COST,
  PASSING,
  type Step,
  buildKnownCost,
  runStep,
  writeRows
} from './action.ts'

const root = mkdtempSync(join(tmpdir(), 'compare-faults-'))
const OTHER = 'compare-test-other-platform:latest'
const common = {
  dataset: writeRows(20),
  path: '/',
  search: 'off',
  'artifact-name': ''
}

beforeAll(() => {
  buildKnownCost()
})
afterAll(() => {
  spawnSync('docker', ['image', 'rm', OTHER])
  rmSync(root, { recursive: true, force: true })
})

/** The image again, said to be made for another architecture. */
function writeOtherPlatform(): void {
  const folder = join(root, 'image')
  mkdirSync(folder)
  const run = (program: string, ...args: string[]): void =>
    void execFileSync(program, args, { stdio: 'pipe' })
  const file = join(root, 'image.tar')
  run('docker', 'save', '--output', file, KNOWN_COST)
  run('tar', '-xf', file, '-C', folder)
  const path = join(folder, 'manifest.json')
  const [manifest] = JSON.parse(readFileSync(path, 'utf8')) as [
    { Config: string }
  ]
  const text = readFileSync(join(folder, manifest.Config), 'utf8')
  const config = { ...(JSON.parse(text) as object), architecture: 'arm64' }
  writeFileSync(join(folder, 'other.json'), JSON.stringify(config))
  const other = { ...manifest, Config: 'other.json', RepoTags: [OTHER] }
  writeFileSync(path, JSON.stringify([other]))
  for (const name of ['index.json', 'oci-layout', 'repositories'])
    rmSync(join(folder, name), { force: true })
  run('tar', '-cf', file, '-C', folder, '.')
  run('docker', 'load', '--input', file)
}

function expectOneSentence({ report, exitCode }: Step, why: RegExp): void {
  expect(report.error).toBeUndefined()
  expect(report.verdict).toBe('passed')
  expect(report.analysis?.succeeded).toBe(20)
  expect(report.comparison).toMatchObject({
    verdict: 'inconclusive',
    starts: []
  })
  expect(report.comparison?.obstacles).toHaveLength(1)
  expect(report.comparison?.obstacles[0]).toMatch(why)
  expect(exitCode).toBe(0)
}

test('of another architecture: nothing of it is run', async () => {
  writeOtherPlatform()
  const step = await runStep({
    ...common,
    image: KNOWN_COST,
    'compare-image': OTHER
  })
  expectOneSentence(
    step,
    /^Base is made for linux\/arm64, and this change for linux\/amd64/
  )
}, 120_000)

test('a base whose build fails, and one without the folder', async () => {
  const repository = join(root, 'service')
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
    return execFileSync('git', ['-C', repository, ...who, ...args], {
      encoding: 'utf8'
    }).trim()
  }
  mkdirSync(join(repository, 'api'), { recursive: true })
  git('init', '-q', '-b', 'main')
  git('commit', '-qm', 'nothing', '--allow-empty')
  const commit = (run: string): void => {
    const text = `FROM ${KNOWN_COST}\n${PASSING}\nRUN ${run}\n`
    writeFileSync(join(repository, 'api/Dockerfile'), text)
    git('add', '.')
    git('commit', '-qm', run)
  }
  commit('echo no such wheel; false')
  commit('true')
  const inputs = { ...common, context: 'api', dockerfile: 'api/Dockerfile' }
  const options = { cwd: repository }
  const compare = (ref: string): Promise<Step> =>
    runStep({ ...inputs, 'compare-ref': ref }, options)
  expectOneSentence(await compare('HEAD~1'), /build/)
  const none = await compare('HEAD~2')
  expectOneSentence(none, /api/)
  expect(none.report.comparison?.obstacles[0]).not.toContain('open an issue')
  expect(git('worktree', 'list').split('\n')).toHaveLength(1)
}, 120_000)
