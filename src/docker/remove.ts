import { docker } from './cli.ts'
import { runLabel } from './run.ts'

/** Removes every container of a run and the tag of the image it built. */
export async function removeRun(run: {
  readonly id: string
  readonly imageTag: string
}): Promise<void> {
  const filter = ['--filter', `label=${runLabel(run)}`]
  const found = await docker(['ps', '--all', '--quiet', ...filter])
  const ids = found.stdout.split('\n').filter(Boolean)
  if (ids.length > 0) await docker(['rm', '--force', '--volumes', ...ids])
  // The layers stay: they are the next build's cache.
  await docker(['image', 'rm', '--no-prune', run.imageTag])
}
