/**
 * Runs this action from its committed bundle, as the runner would, in the
 * current folder. Usage: script/run-action name=value …
 * Its exit code is the action's; the report stays on disk.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { action, readInputs } from './action-inputs.ts'
import { runStep } from './runner.ts'

const ROOT = resolve(import.meta.dirname, '..')

// Ctrl-C reaches the action as well; its post step must still run.
process.on('SIGINT', () => undefined)

const step = await runStep({
  main: join(ROOT, action.runs.main),
  post: join(ROOT, action.runs.post),
  inputs: readInputs(process.argv.slice(2)),
  workspace: process.cwd(),
  directory: mkdtempSync(join(tmpdir(), 'run-action-')),
  onLog: (text) => process.stdout.write(text)
})
console.log(`\n===== Job summary\n\n${step.summary}`)
console.log('===== Outputs\n')
for (const [name, value] of Object.entries(step.outputs))
  console.log(`${name}=${value}`)
console.log(`\nReport: ${step.outputs['report-path'] ?? 'none was written'}`)
process.exitCode = step.exitCode
