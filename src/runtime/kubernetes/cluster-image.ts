import { run as runProgram } from '../../commands/run-command.ts'
import { ProfileError } from '../../foundation/errors.ts'
import type { ImageSource, KubernetesInputs } from '../../inputs/inputs.ts'
import type { ImageFacts, ImageMaker, PreparedImage } from '../image.ts'
import type { Run } from '../run.ts'
import type { Architecture, ClusterImage } from './manifest.ts'

/** Clusters on one machine take images from its engine, by a tool of theirs. */
const LOADERS: readonly {
  readonly context: RegExp
  readonly command: (image: string, name: string) => readonly string[]
}[] = [
  {
    context: /^kind-(.+)$/,
    command: (image, name) => [
      'kind',
      'load',
      'docker-image',
      image,
      `--name=${name}`
    ]
  },
  {
    context: /^k3d-(.+)$/,
    command: (image, name) => ['k3d', 'image', 'import', image, '-c', name]
  },
  {
    context: /^(minikube)$/,
    command: (image, name) => ['minikube', 'image', 'load', image, '-p', name]
  }
]

/** An image that is described here and run there. */
export interface Obtained {
  readonly prepared: PreparedImage
  readonly image: ClusterImage
}

/** Who makes it, and where it is to be run. */
interface Way {
  readonly run: Run
  readonly images: ImageMaker
  readonly settings: KubernetesInputs
  readonly context: string
}

/** Builds or pulls the image here, and sees that the cluster can have it. */
export async function obtainForCluster(
  source: ImageSource,
  way: Way
): Promise<Obtained> {
  const prepared = await way.images.obtain(source)
  const { facts } = prepared
  const { architecture, user } = await way.images.readPlatform(facts.id)
  const reference =
    source.kind === 'reference'
      ? await bringReady(facts, way)
      : await bringBuilt(facts, way)
  return {
    prepared,
    image: {
      reference,
      architecture: knownArchitecture(architecture),
      // Only of a number it is known there that it is not root.
      isUnprivileged: /^[1-9]\d*(:|$)/.test(user)
    }
  }
}

/** Pulled by its digest; what has none is there by its name, or given. */
async function bringReady(
  { reference, digest }: ImageFacts,
  { run, context }: Way
): Promise<string> {
  if (digest !== undefined) return `${withoutTag(reference)}@${digest}`
  const command = planLoad(context, reference)
  if (command) await load(command, run)
  return reference
}

async function bringBuilt(
  { id }: ImageFacts,
  { run, images, settings, context }: Way
): Promise<string> {
  if (settings.pushTo !== undefined) return images.push(id, settings.pushTo)
  const command = planLoad(context, run.imageTag)
  if (!command) throw notInCluster()
  await load(command, run)
  return run.imageTag
}

/** `host:5000/name:tag` → `host:5000/name`. */
export function withoutTag(reference: string): string {
  return reference.replace(/@.*$/, '').replace(/:[^:/]*$/, '')
}

/** Undefined: it is no cluster that is given images from here. */
export function planLoad(
  context: string,
  image: string
): readonly string[] | undefined {
  for (const loader of LOADERS) {
    const name = loader.context.exec(context)?.[1]
    if (name !== undefined) return loader.command(image, name)
  }
  return undefined
}

async function load(
  [program, ...args]: readonly string[],
  { onLine }: Run
): Promise<void> {
  const { code, stderr } = await runProgram(program!, args, {
    bound: 'work',
    onLine
  })
  if (code === 0) return
  const { facts } = notInCluster()
  throw new ProfileError({ ...facts, cause: stderr.trim() })
}

function notInCluster(): ProfileError {
  return new ProfileError({
    code: 'image-not-in-cluster',
    message: 'The image was built here, and the cluster cannot get it.',
    blame: 'user',
    remedy:
      'Say where it may be pushed to and pulled from, for example `push-to: ghcr.io/org/name`; a cluster of kind, k3d or minikube is given it directly.'
  })
}

function knownArchitecture(architecture: string): Architecture {
  if (architecture === 'amd64' || architecture === 'arm64') return architecture
  throw new ProfileError({
    code: 'wrong-platform',
    message: `The image is made for ${architecture}; trials in a cluster are possible on amd64 and arm64.`,
    blame: 'user',
    remedy: 'Build it with `docker build --platform linux/amd64`.'
  })
}
