import { docker, unlessLost } from './cli.ts'
import { notFrozen } from './container-errors.ts'
import type { Endpoint } from './endpoint.ts'
import { postApi } from './engine-api.ts'
import type { Watched } from './event-watch.ts'

/** What takes longer is left to the client, which ends with the run. */
const API_MS = 10_000

interface Freezable {
  readonly id: string
  readonly plan: { readonly route: { readonly engine: Endpoint } }
  readonly following: { readonly watched: Watched }
}

/** Pauses a container, or lets it go on; nobody else did it. */
export async function freezeContainer(
  { id, plan, following }: Freezable,
  frozen: boolean
): Promise<void> {
  if (frozen) following.watched.allow('pause')
  const verb = frozen ? 'pause' : 'unpause'
  const path = `/containers/${id}/${verb}`
  if (await postApi(plan.route.engine, path, API_MS)) return
  const answer = await docker([verb, id], { bound: 'act' })
  if (answer.code !== 0) throw await unlessLost(notFrozen(answer.stderr))
}
