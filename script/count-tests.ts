/**
 * Sums up jest's results of several runs: what failed, what was skipped (a
 * skipped test says why in its name), and the counts alone on the last line.
 * Fails when anything failed, when a run left no result or none ran a test.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

interface RunResult {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const counts = { passed: 0, failed: 0, skipped: 0 }
let broken = false

for (const path of process.argv.slice(2)) {
  let run: RunResult
  try {
    run = JSON.parse(readFileSync(path, 'utf8')) as RunResult
  } catch {
    console.log(`${path} is missing: jest itself broke, see above`)
    broken = true
    continue
  }
  broken ||= !run.success
  for (const file of run.testResults) count(file)
}

function count(file: RunResult['testResults'][number]): void {
  const name = relative(process.cwd(), file.name)
  // A file that could not even be loaded holds no tests.
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    counts.failed++
    console.log(`failed: ${name} could not be run`)
  }
  for (const { status, fullName, failureMessages } of file.assertionResults) {
    if (status === 'passed') {
      counts.passed++
      continue
    }
    const kind = status === 'failed' ? 'failed' : 'skipped'
    counts[kind]++
    console.log(`${kind}: ${name}: ${fullName}`)
    for (const message of failureMessages) console.log(excerpt(message))
  }
}

/** Enough to know why where only the end of the output is kept. */
function excerpt(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n')
  const told = lines.map((line) => line.trim()).filter(Boolean)
  return `  ${told.slice(0, 4).join(' | ').slice(0, 400)}`
}

console.log(
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
)
if (broken || counts.failed > 0 || counts.passed === 0) process.exitCode = 1
