import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Run } from '../runtime/docker/run.ts'

/**
 * Begins a run: its identity, its folder, its end by the runner's signals
 * (SIGINT on cancellation, SIGTERM 7.5 s later, SIGKILL 2.5 s after that).
 * The post step finds what to remove by `savedRun`.
 */
export function startRun(): Run {
  const id = randomUUID()
  const root = process.env['RUNNER_TEMP'] || tmpdir()
  const temporaryDirectory = mkdtempSync(join(root, 'profile-inference-'))
  core.saveState('run-id', id)
  core.saveState('temporary-directory', temporaryDirectory)
  const cancel = new AbortController()
  const onSignal = (): void => cancel.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    id,
    imageTag: imageTag(id),
    temporaryDirectory,
    reportRoot: join(root, 'profile-inference-report'),
    signal: cancel.signal,
    onLine: (line) => core.info(line)
  }
}

/** What `startRun` left for the post step; undefined when it never ran. */
export function savedRun():
  Pick<Run, 'id' | 'imageTag' | 'temporaryDirectory'> | undefined {
  const id = core.getState('run-id')
  const temporaryDirectory = core.getState('temporary-directory')
  return id === ''
    ? undefined
    : { id, imageTag: imageTag(id), temporaryDirectory }
}

function imageTag(id: string): string {
  return `profile-inference/run:${id}`
}
