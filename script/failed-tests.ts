/**
 * Prints jest's arguments for what failed in a run, so that it can be run once
 * more, and nothing where all passed or a file could not be loaded at all.
 * failed-tests.ts RESULTS.json
 */
import { readRun } from './jest-results.ts'

const run = readRun(process.argv[2] ?? '')
const failed = (run?.testResults ?? []).map((file) => ({
  path: file.name,
  isWhole: file.status === 'passed' || file.assertionResults.length > 0,
  names: file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName.replace(/[^\w ]/g, '.'))
}))
const again = failed.filter(({ names }) => names.length > 0)
if (again.length > 0 && failed.every(({ isWhole }) => isWhole)) {
  const names = again.flatMap((file) => file.names).join('|')
  const paths = again.map(({ path }) => path)
  const lines = [`--testNamePattern=^(${names})$`, '--runTestsByPath', ...paths]
  console.log(lines.join('\n'))
}
