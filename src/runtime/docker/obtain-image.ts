import { ProfileError } from '../../foundation/errors.ts'
import type { ImageSource } from '../../inputs/inputs.ts'
import type { PreparedImage } from '../image.ts'
import { buildImage, buildRecipe } from './build-image.ts'
import { docker, unlessLost } from './cli.ts'
import { checkDisk } from './disk.ts'
import { readLayers } from './image-layers.ts'
import { type Inspected, inspectImage } from './inspect-image.ts'
import type { Run } from './run.ts'

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
  return new ProfileError({
    code: 'pull-failed',
    message: `The image ${reference} is not on this machine and could not be pulled.`,
    blame: 'user',
    cause: stderr.trimEnd().split('\n').at(-1)!,
    remedy:
      'Check the reference, and log in to its registry in an earlier step (docker/login-action).'
  })
}
