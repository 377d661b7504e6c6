import { docker } from './cli.ts'
import { removeNetworks } from './network.ts'
import { baseTag, runLabel } from './run.ts'

/** Removes every container and network of a run and the tags of the images it built. */
export async function removeRun(run: {
  readonly id: string
  readonly imageTag: string
}): Promise<void> {
  const filter = ['--filter', `label=${runLabel(run)}`]
  const found = await docker(['ps', '--all', '--quiet', ...filter])
  const ids = found.stdout.split('\n').filter(Boolean)
  if (ids.length > 0) await docker(['rm', '--force', '--volumes', ...ids])
  await removeNetworks(run)
  // The layers stay: they are the next build's cache.
  const tags = [run.imageTag, baseTag(run)]
  await docker(['image', 'rm', '--no-prune', ...tags])
}
