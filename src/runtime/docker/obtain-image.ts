import { ProfileError } from '../../foundation/errors.ts'
import type { ImageSource } from '../../inputs/inputs.ts'
import type { PreparedImage } from '../image.ts'
import type { Run } from '../run.ts'
import { buildImage, buildRecipe } from './build-image.ts'
import { docker, unlessLost } from './cli.ts'
import { adviseMachine } from './container-errors.ts'
import { checkDisk } from './disk.ts'
import { readLayers } from './image-layers.ts'
import { type Inspected, inspectImage } from './inspect-image.ts'

/** Builds the image, or pulls it when it is absent; then reads its facts. */
export async function obtainImage(
  source: ImageSource,
  run: Run
): Promise<PreparedImage> {
  const present =
    source.kind === 'reference'
      ? await inspectImage(source.reference)
      : undefined
  const findings = present ? [] : await checkDisk()
  const { facts, config } = present ?? (await makeImage(source, run))
  const unpacked = await readLayers(facts)
  return { facts: { ...facts, ...unpacked }, config, findings }
}

function makeImage(source: ImageSource, run: Run): Promise<Inspected> {
  if (source.kind === 'dockerfile') return buildImage(source, run)
  if (source.kind === 'recipe') return buildRecipe(source, run)
  return pullImage(source.reference, run)
}

async function pullImage(reference: string, run: Run): Promise<Inspected> {
  const { signal, onLine } = run
  const pull = await docker(['pull', reference], { bound: 'work', onLine })
  signal.throwIfAborted()
  const image = pull.code === 0 ? await inspectImage(reference) : undefined
  if (image) return image
  throw await unlessLost(pullFailed(reference, pull.stderr))
}

function pullFailed(reference: string, stderr: string): ProfileError {
  const cause = stderr.trimEnd().split('\n').at(-1)!
  const elsewhere = adviseMachine(cause) ?? adviseRegistry(cause)
  return new ProfileError({
    code: 'pull-failed',
    message: `The image ${reference} is not on this machine and could not be pulled.`,
    blame: elsewhere === undefined ? 'user' : 'machine',
    cause,
    remedy:
      elsewhere ??
      'Check the reference, and log in to its registry before: `docker login`, or in a workflow docker/login-action.'
  })
}

/** The reference is right, as far as anybody can tell. */
function adviseRegistry(cause: string): string | undefined {
  if (/toomanyrequests|too many requests|rate limit/i.test(cause))
    return 'The registry gives no more for a while: log in to it before (`docker login`, or in a workflow docker/login-action), which allows more, or pull from a mirror.'
  if (/i\/o timeout|TLS handshake timeout|: EOF$|\b50[234]\b/.test(cause))
    return 'The registry did not answer in time: run it again, and see whether this machine reaches it.'
  return undefined
}
