import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { RunPlace } from '../inputs/inputs.ts'
import { removeLeft } from '../runtime/remove-left.ts'
import { type Run, imageTag } from '../runtime/run.ts'
import { EXIT_CODES } from './exit-code.ts'

/** The command that `spawnCleanUp` starts; for nobody to type. */
export const CLEAN_UP = 'clean-up'

/**
 * Begins a run that Ctrl-C cancels: what was found is still reported, and all
 * that was made is removed. Once more, and it ends at once; then a process of
 * its own removes what is left.
 */
export function startRun(onLine: Run['onLine'], place: RunPlace): Run {
  const id = randomUUID()
  const temporaryDirectory = mkdtempSync(join(tmpdir(), 'profile-inference-'))
  const cancel = new AbortController()
  const onSignal = (): void => {
    if (cancel.signal.aborted) {
      spawnCleanUp([id, temporaryDirectory, JSON.stringify(place)])
      process.exit(EXIT_CODES.cancelled)
    }
    cancel.abort()
  }
  // A terminal that is closed is a cancellation too.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, onSignal)
  return {
    id,
    imageTag: imageTag(id),
    temporaryDirectory,
    reportRoot: reportRoot('.'),
    signal: cancel.signal,
    onLine
  }
}

/**
 * Not in the folder itself: it is the build's context, and a report in it would
 * make another image of the same service. Each folder has its own.
 */
export function reportRoot(folder: string): string {
  const path = resolve(folder)
  const caches = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 6)
  const name = `${basename(path) || 'root'}-${mark}`
  return join(caches, 'profile-inference', 'reports', name)
}

function spawnCleanUp(words: readonly string[]): void {
  const args = [process.argv[1]!, CLEAN_UP, ...words]
  spawn(process.execPath, args, { detached: true, stdio: 'ignore' }).unref()
}

/** Removes what a run made; what is left is told, a line each. */
export async function cleanUp(
  { id, temporaryDirectory }: Pick<Run, 'id' | 'temporaryDirectory'>,
  place: RunPlace | undefined
): Promise<readonly string[]> {
  const run = { id, imageTag: imageTag(id), temporaryDirectory }
  const left = await removeLeft(run, place)
  rmSync(temporaryDirectory, { recursive: true, force: true })
  return left.map(({ message, remedy }) => `${message} ${remedy}`)
}
