import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProfileError } from '../../foundation/errors.ts'
import type { PreparedImage } from '../image.ts'
import {
  BASE_IMAGE,
  type DockerfileSource,
  type ImageSource,
  type Recipe
} from '../../inputs/inputs.ts'
import {
  buildFlags,
  demandBuildKit,
  findBuilder,
  withSecrets
} from './builder.ts'
import { docker } from './cli.ts'
import { adviseCleaning, checkDisk } from './disk.ts'
import { readLayers } from './image-layers.ts'
import { layContext } from './build-context.ts'
import { type Run, baseTag } from './run.ts'

/** How many of the last lines of a failed build its error shows. */
const SHOWN_LINES = 30

type Inspected = Pick<PreparedImage, 'facts' | 'config'>

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
  const layers = await readLayers(facts.id)
  return { facts: { ...facts, layers }, config, findings }
}

function makeImage(source: ImageSource, run: Run): Promise<Inspected> {
  if (source.kind === 'dockerfile') return buildImage(source, run)
  if (source.kind === 'recipe') return buildRecipe(source, run)
  return pullImage(source.reference, run)
}

/** What the user's Dockerfile makes first, when the recipe stands on one. */
async function buildRecipe(recipe: Recipe, run: Run): Promise<Inspected> {
  const { base } = recipe
  const imageTag = baseTag(run)
  if (base) await buildImage(base, { ...run, imageTag })
  const context = layContext(recipe, run.temporaryDirectory)
  const buildArgs: DockerfileSource['buildArgs'] = base
    ? { [BASE_IMAGE]: imageTag }
    : {}
  const image = await buildImage({ ...context, buildArgs }, run)
  return renamed(image, `built from ${recipe.from}`)
}

async function pullImage(reference: string, run: Run): Promise<Inspected> {
  const { signal, onLine } = run
  const pull = await docker(['pull', reference], { signal, onLine })
  signal.throwIfAborted()
  const image = pull.code === 0 ? await inspectImage(reference) : undefined
  if (image) return image
  throw new ProfileError({
    code: 'pull-failed',
    message: `The image ${reference} is not on this machine and could not be pulled.`,
    blame: 'user',
    cause: lastLines(pull.stderr, 1),
    remedy:
      'Check the reference, and log in to its registry in an earlier step (docker/login-action).'
  })
}

async function buildImage(
  source: DockerfileSource,
  run: Run
): Promise<Inspected> {
  const dockerfile = source.dockerfile ?? join(source.context, 'Dockerfile')
  demandDockerfile(dockerfile, source)
  const builder = await findBuilder()
  demandBuildKit(builder, source.buildKit)
  const named = ['--file', dockerfile, '--tag', run.imageTag]
  const log: string[] = []
  const build = await withSecrets(source.buildKit, run, (secrets) =>
    docker(
      [...builder.command, ...named, ...buildFlags(source)].concat(
        secrets,
        source.context
      ),
      {
        signal: run.signal,
        env: builder.env,
        onLine: (line) => {
          log.push(line)
          if (log.length > SHOWN_LINES) log.shift()
          run.onLine(line)
        }
      }
    )
  )
  run.signal.throwIfAborted()
  if (build.code !== 0) throw await buildFailed(dockerfile, build.code, log)
  const image = await inspectImage(run.imageTag)
  if (!image) throw await buildFailed(dockerfile, build.code, log)
  return renamed(image, `built from ${dockerfile}`)
}

function demandDockerfile(dockerfile: string, source: DockerfileSource): void {
  if (existsSync(dockerfile)) return
  throw new ProfileError({
    code: 'dockerfile-missing',
    message: `There is no Dockerfile at ${dockerfile} (build context ${source.context}).`,
    blame: 'user',
    remedy:
      'Check out the repository first (actions/checkout), and name the file with `context` or `dockerfile`, or give a ready image with `image`.'
  })
}

async function buildFailed(
  dockerfile: string,
  code: number,
  log: readonly string[]
): Promise<ProfileError> {
  const isFull = log.some((line) => /no space left on device/i.test(line))
  const where = 'The last lines of its log are in the report.'
  return new ProfileError({
    code: 'build-failed',
    message: `The image could not be built from ${dockerfile}: docker build ended with code ${code}.`,
    blame: 'user',
    cause: lastLines(log.join('\n'), 1),
    remedy: isFull ? `${await adviseCleaning()} ${where}` : where,
    log: log.join('\n')
  })
}

interface InspectedImage {
  readonly Id: string
  readonly RepoDigests?: readonly string[] | null
  readonly Size: number
  readonly Config?: {
    readonly ExposedPorts?: Record<string, unknown> | null
    readonly Entrypoint?: readonly string[] | null
    readonly Cmd?: readonly string[] | null
    readonly Env?: readonly string[] | null
  }
}

/** The image's facts; undefined when it is not on this machine. */
export async function inspectImage(
  reference: string
): Promise<Inspected | undefined> {
  const answer = await docker(['image', 'inspect', '--', reference])
  if (answer.code !== 0) return undefined
  const [image] = JSON.parse(answer.stdout) as [InspectedImage]
  const { ExposedPorts, Entrypoint, Cmd, Env } = image.Config ?? {}
  const digest = image.RepoDigests?.[0]?.split('@')[1]
  return {
    facts: {
      reference,
      id: image.Id,
      ...(digest === undefined ? {} : { digest }),
      sizeBytes: image.Size,
      exposedPorts: Object.keys(ExposedPorts ?? {})
        .filter((port) => !port.endsWith('/udp'))
        .map((port) => Number.parseInt(port, 10))
    },
    config: {
      entrypoint: Entrypoint ?? [],
      command: Cmd ?? [],
      variables: Object.fromEntries(
        (Env ?? []).map((pair) => pair.split(/=(.*)/s, 2) as [string, string])
      )
    }
  }
}

function renamed({ facts, config }: Inspected, reference: string): Inspected {
  return { facts: { ...facts, reference }, config }
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n').slice(0, 500)
}
