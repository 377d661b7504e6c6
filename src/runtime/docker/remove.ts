import { docker } from './cli.ts'
import { removeNetworks } from './network.ts'
import { endOrphans } from './orphans.ts'
import { type Run, baseTag, runLabel } from './run.ts'

/** Removes every container and network of a run and the images it built. */
export async function removeRun(
  run: Pick<Run, 'id' | 'imageTag'>
): Promise<void> {
  await endOrphans(run)
  const filter = ['--filter', `label=${runLabel(run)}`]
  const found = await docker(['ps', '--all', '--quiet', ...filter])
  const ids = found.stdout.split('\n').filter(Boolean)
  if (ids.length > 0) await docker(['rm', '--force', '--volumes', ...ids])
  await removeNetworks(run)
  // The layers stay: they are the next build's cache.
  const tags = [run.imageTag, baseTag(run)]
  await docker(['image', 'rm', '--no-prune', ...tags])
}
