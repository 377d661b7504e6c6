/**
 * Sums up jest's results of several runs: what failed, what was skipped (a
 * skipped test says why in its name), and the counts alone on the last line.
 * Fails when anything failed, when a run left no result or none ran a test.
 * Beside NAME.json there may be NAME.again.json, of what failed run once more:
 * what passed then is told as flaky, with what was wrong at first.
 */
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type JestFile, type JestTest, readRun } from './jest-results.ts'

const counts = { passed: 0, failed: 0, skipped: 0 }
let flaky = 0
let broken = false

for (const path of process.argv.slice(2)) {
  const run = readRun(path)
  if (!run) {
    console.log(`${path} is missing: jest itself broke, see above`)
    broken = true
    continue
  }
  const again = readRun(path.replace(/\.json$/, '.again.json'))
  // Also what is no test: an open handle, a threshold of its own.
  broken ||= !(again ?? run).success
  for (const file of run.testResults) {
    const second = again?.testResults.find(({ name }) => name === file.name)
    count(file, second)
  }
}

function count(file: JestFile, again: JestFile | undefined): void {
  const name = relative(process.cwd(), file.name)
  // A file that could not even be loaded holds no tests.
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    counts.failed++
    console.log(`failed: ${name} could not be run`)
  }
  for (const test of file.assertionResults) {
    const { status, fullName } = test
    if (status === 'passed') {
      counts.passed++
      continue
    }
    const kind = status !== 'failed' ? 'skipped' : judge(test, again)
    if (kind === 'flaky') flaky++
    counts[kind === 'flaky' ? 'passed' : kind]++
    console.log(`${kind}: ${name}: ${fullName}`)
    for (const message of test.failureMessages) console.log(excerpt(message))
  }
}

function judge(test: JestTest, again: JestFile | undefined) {
  const second = again?.assertionResults.find(
    ({ fullName }) => fullName === test.fullName
  )
  return second?.status === 'passed' ? 'flaky' : 'failed'
}

/** Enough to know why where only the end of the output is kept. */
function excerpt(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n')
  const told = lines.map((line) => line.trim()).filter(Boolean)
  return `  ${told.slice(0, 4).join(' | ').slice(0, 400)}`
}

if (flaky > 0) console.log(`${flaky} passed when they were run once more`)
console.log(
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
)
if (broken || counts.failed > 0 || counts.passed === 0) process.exitCode = 1
