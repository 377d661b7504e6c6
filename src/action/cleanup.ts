/** Entry of the post step: removes what a cancelled run left behind. */
import * as core from '@actions/core'
import { rmSync } from 'node:fs'
import { removeRun } from '../runtime/docker/remove.ts'
import { savedRun } from './start-run.ts'

try {
  const run = savedRun()
  if (run) {
    await removeRun(run)
    rmSync(run.temporaryDirectory, { recursive: true, force: true })
  }
} catch (thrown) {
  // Nothing that fails here may hide the verdict of the main step.
  core.warning(`Cleaning up failed: ${String(thrown)}`)
}
