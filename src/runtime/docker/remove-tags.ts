import type { Finding } from '../../foundation/finding.ts'
import { leftBehind } from '../left-behind.ts'
import { docker } from './cli.ts'

/** Of Docker, and of Podman. */
const ABSENT = /no such image|image not known/i

/**
 * Takes names off images; which of them are left is told. The layers stay: they
 * are the next build's cache. A name that nothing has is as good as removed.
 */
export async function removeTags(
  tags: readonly string[]
): Promise<Finding | undefined> {
  const asked = ['image', 'rm', '--no-prune', ...tags]
  const { code, stderr } = await docker(asked, { bound: 'cleanup' })
  if (code === 0) return undefined
  // A line each, whatever became of the others.
  const causes = stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !ABSENT.test(line))
  const isSilent = stderr.trim() === ''
  if (causes.length === 0 && !isSilent) return undefined
  const named = tags.filter((tag) =>
    causes.some((line) => line.includes(`${tag}"`) || line.includes(`${tag} `))
  )
  const names = (named.length > 0 ? named : tags).join(' ')
  return leftBehind(
    `The image's name ${names}`,
    isSilent ? 'Docker printed nothing.' : causes.join(' '),
    `docker image rm ${names}`
  )
}
