import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const FILE = join(ROOT, '__tests__/docker/a.test.ts')

/** As jest has it in its results. */
function results(tests: Readonly<Record<string, string>>): object {
  const assertionResults = Object.entries(tests).map(([fullName, status]) => ({
    fullName,
    status,
    failureMessages: status === 'failed' ? [`Error: ${fullName} broke`] : []
  }))
  const success = !Object.values(tests).includes('failed')
  const status = success ? 'passed' : 'failed'
  const file = { name: FILE, status, message: '', assertionResults }
  return { success, testResults: [file] }
}

function write(first: object, again?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'results-'))
  const path = join(folder, 'docker.json')
  writeFileSync(path, JSON.stringify(first))
  if (again)
    writeFileSync(join(folder, 'docker.again.json'), JSON.stringify(again))
  return path
}

function run(script: string, path: string) {
  const args = [join(ROOT, 'script', script), path]
  const ran = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  return { lines: ran.stdout.trim().split('\n'), code: ran.status }
}

const FIRST = results({
  'one (a + b)': 'failed',
  two: 'failed',
  three: 'passed'
})

test('what passes when it runs once more is named as flaky, and counts', () => {
  const again = results({
    'one (a + b)': 'passed',
    two: 'passed',
    three: 'pending'
  })
  expect(run('count-tests.ts', write(FIRST, again))).toEqual({
    code: 0,
    lines: [
      'flaky: __tests__/docker/a.test.ts: one (a + b)',
      '  Error: one (a + b) broke',
      'flaky: __tests__/docker/a.test.ts: two',
      '  Error: two broke',
      '2 passed when they were run once more',
      '3 passed, 0 failed, 0 skipped'
    ]
  })
})

test('what fails both times has failed', () => {
  const again = results({
    'one (a + b)': 'passed',
    two: 'failed',
    three: 'pending'
  })
  const { lines, code } = run('count-tests.ts', write(FIRST, again))
  expect(code).toBe(1)
  expect(lines).toContain('failed: __tests__/docker/a.test.ts: two')
  expect(lines.at(-1)).toBe('2 passed, 1 failed, 0 skipped')
})

test('what did not run once more has failed', () => {
  const { lines, code } = run('count-tests.ts', write(FIRST))
  expect(code).toBe(1)
  expect(lines.at(-1)).toBe('1 passed, 2 failed, 0 skipped')
})

test('once more are those that failed, by name and file', () => {
  const { lines } = run('failed-tests.ts', write(FIRST))
  const [names, ...paths] = lines
  const pattern = new RegExp(names!.replace('--testNamePattern=', ''))
  expect(
    ['one (a + b)', 'two', 'three'].map((name) => pattern.test(name))
  ).toEqual([true, true, false])
  expect(paths).toEqual(['--runTestsByPath', FILE])
})

test('nothing is run once more where a file could not be loaded', () => {
  const file = {
    name: FILE,
    status: 'failed',
    message: '',
    assertionResults: []
  }
  const path = write({ success: false, testResults: [file] })
  expect(run('failed-tests.ts', path).lines).toEqual([''])
})
