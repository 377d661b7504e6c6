import { ProfileError } from '../../foundation/errors.ts'
import type { Run } from '../run.ts'
import { docker, inspectOne, unlessLost } from './cli.ts'
import { removeTags } from './remove-tags.ts'

/**
 * Pushes an image under a tag of this run's own.
 *
 * @param to `ghcr.io/org/name`
 * @returns `ghcr.io/org/name@sha256:…`
 */
export async function pushImage(
  imageId: string,
  to: string,
  { id, onLine }: Pick<Run, 'id' | 'onLine'>
): Promise<string> {
  const tag = `${to}:profile-inference-${id.slice(0, 8)}`
  const tagged = await docker(['image', 'tag', imageId, tag])
  if (tagged.code !== 0) throw await unlessLost(pushFailed(to, tagged.stderr))
  try {
    const pushed = await docker(['push', tag], { bound: 'work', onLine })
    if (pushed.code !== 0) throw await unlessLost(pushFailed(to, pushed.stderr))
    type Digests = { readonly RepoDigests?: readonly string[] | null }
    const asked = ['image', 'inspect', '--', tag]
    const image = await inspectOne<Digests>(asked)
    const own = image?.RepoDigests?.find((each) => each.startsWith(`${to}@`))
    if (own === undefined) throw pushFailed(to, 'Docker knows no digest of it.')
    return own
  } finally {
    await untag(tag, onLine)
  }
}

/** What it fails with must not take the place of what the push failed with. */
async function untag(tag: string, tell: Run['onLine']): Promise<void> {
  try {
    const left = await removeTags([tag])
    if (left) tell(`${left.message} ${left.remedy}`)
  } catch (thrown) {
    tell(`The name ${tag} may be left on this machine: ${String(thrown)}`)
  }
}

function pushFailed(to: string, stderr: string): ProfileError {
  return new ProfileError({
    code: 'push-failed',
    message: `The image could not be pushed to ${to}.`,
    blame: 'user',
    cause: stderr.trimEnd().split('\n').at(-1)!,
    remedy:
      'Log in to the registry before, as somebody who may push there: `docker login`, or in a workflow docker/login-action.'
  })
}
