import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demandAppendable } from '../files/append.ts'
import { ProfileError } from '../foundation/errors.ts'
import { parseObject } from '../foundation/json.ts'
import type { RunPlace } from '../inputs/inputs.ts'
import { removeLeft } from '../runtime/remove-left.ts'
import { type Run, imageTag } from '../runtime/run.ts'

/** A run that has begun, and what stood in its way. */
export interface StartedRun extends Run {
  /** Why nothing can be run. */
  readonly fault?: ProfileError
  /** The post step knows what to remove. */
  readonly isSaved: boolean
}

/**
 * Begins a run: its identity, its folder, its end by the runner's signals
 * (SIGINT on cancellation, SIGTERM 7.5 s later, SIGKILL 2.5 s after that).
 * The post step finds what to remove by `savedRun`. Never throws.
 */
export function startRun(): StartedRun {
  const id = randomUUID()
  const folder = makeTemporaryFolder()
  const cancel = new AbortController()
  const onSignal = (): void => cancel.abort()
  // A runner in a terminal that is closed is hung up, and its steps with it.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, onSignal)
  // Nobody reads the log any more: the runner is gone.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', onSignal)
  return {
    id,
    imageTag: imageTag(id),
    temporaryDirectory: folder.path,
    reportRoot: join(folder.root, 'profile-inference-report'),
    signal: cancel.signal,
    onLine: (line) => core.info(line),
    isSaved: save({ 'run-id': id, 'temporary-directory': folder.path }),
    ...(folder.fault && { fault: folder.fault })
  }
}

/** In RUNNER_TEMP; where that is missing or full, in the system's own. */
function makeTemporaryFolder(): {
  root: string
  path: string
  fault?: ProfileError
} {
  const roots = [process.env['RUNNER_TEMP'] || tmpdir(), tmpdir()]
  const causes: string[] = []
  for (const root of new Set(roots))
    try {
      return { root, path: mkdtempSync(join(root, 'profile-inference-')) }
    } catch (thrown) {
      causes.push((thrown as Error).message)
      core.warning(
        `No folder could be made in ${root}: ${(thrown as Error).message}`
      )
    }
  const fault = new ProfileError({
    code: 'no-temporary-folder',
    message: 'There is no place for temporary files.',
    blame: 'machine',
    cause: causes.join('; '),
    remedy:
      'Free space and inodes on the disk of RUNNER_TEMP, and let the user of the job write to it.'
  })
  return { root: roots[0]!, path: '', fault }
}

function save(state: Readonly<Record<string, string>>): boolean {
  try {
    demandAppendable(process.env['GITHUB_STATE'])
    for (const [name, value] of Object.entries(state))
      core.saveState(name, value)
    return true
  } catch (thrown) {
    core.warning(
      `The post step was not told what to remove (${(thrown as Error).message}), so this step removes it at its end.`
    )
    return false
  }
}

/** So that the post step knows the cluster, too. */
export function savePlace(place: RunPlace): void {
  save({ place: JSON.stringify(place) })
}

export function savedPlace(): RunPlace | undefined {
  return parseObject<RunPlace>(core.getState('place'))
}

type SavedRun = Pick<Run, 'id' | 'imageTag' | 'temporaryDirectory'>

/** What `startRun` left for the post step; undefined when it never ran. */
export function savedRun(): SavedRun | undefined {
  const id = core.getState('run-id')
  const temporaryDirectory = core.getState('temporary-directory')
  return id === ''
    ? undefined
    : { id, imageTag: imageTag(id), temporaryDirectory }
}

/** Removes what a run left. What fails here hides no verdict. */
export async function cleanUp(
  run: SavedRun,
  place: RunPlace | undefined
): Promise<void> {
  try {
    for (const { message, remedy } of await removeLeft(run, place))
      core.warning(`${message} ${remedy}`)
    if (run.temporaryDirectory !== '')
      rmSync(run.temporaryDirectory, { recursive: true, force: true })
  } catch (thrown) {
    core.warning(`Cleaning up failed: ${String(thrown)}`)
  }
}
