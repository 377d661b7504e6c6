import { docker, unlessLost } from './cli.ts'
import { notFrozen } from './container-errors.ts'
import type { Watched } from './event-watch.ts'

interface Freezable {
  readonly id: string
  readonly following: { readonly watched: Watched }
}

/** Pauses a container, or lets it go on; nobody else did it. */
export async function freezeContainer(
  { id, following }: Freezable,
  frozen: boolean
): Promise<void> {
  if (frozen) following.watched.allow('pause')
  const asked = [frozen ? 'pause' : 'unpause', id]
  const answer = await docker(asked, { bound: 'act' })
  if (answer.code !== 0) throw await unlessLost(notFrozen(answer.stderr))
}
