import { excerptLog, stripEscapes } from '../../foundation/log-excerpt.ts'
import { ProfileError } from '../../foundation/errors.ts'
import {
  BASE_IMAGE,
  type DockerfileSource,
  type Recipe
} from '../../inputs/inputs.ts'
import { type Run, baseTag, runLabel } from '../run.ts'
import { layContext } from './build-context.ts'
import { confineBuild, dockerfileOf } from './build-paths.ts'
import {
  type Builder,
  buildFlags,
  demandBuildKit,
  findBuilder,
  withSecrets
} from './builder.ts'
import { docker, unlessLost } from './cli.ts'
import { adviseCleaning } from './disk.ts'
import { type Inspected, inspectImage } from './inspect-image.ts'

/** Of a failed build's log its error shows so many, of the last so many. */
const SHOWN_LINES = 30
const KEPT_LINES = 500

/**
 * What the user's Dockerfile makes first, when the recipe stands on one. It is
 * then in the engine alone, where no other builder sees it, so that both are
 * made by the engine's own.
 */
export async function buildRecipe(
  recipe: Recipe,
  run: Run
): Promise<Inspected> {
  const { base } = recipe
  const imageTag = baseTag(run)
  const builder = await findBuilder({ engines: base !== undefined })
  if (base) await build(base, { ...run, imageTag }, builder)
  const context = layContext(recipe, run.temporaryDirectory)
  const buildArgs: DockerfileSource['buildArgs'] = base
    ? { [BASE_IMAGE]: imageTag }
    : {}
  const image = await build({ ...context, buildArgs }, run, builder)
  return renamed(image, `built from ${recipe.from}`)
}

export async function buildImage(
  source: DockerfileSource,
  run: Run
): Promise<Inspected> {
  return build(source, run, await findBuilder())
}

async function build(
  source: DockerfileSource,
  run: Run,
  builder: Builder
): Promise<Inspected> {
  const dockerfile = dockerfileOf(source)
  confineBuild(source)
  demandBuildKit(builder, source.buildKit)
  const named = ['--file', dockerfile, '--tag', run.imageTag]
  const log: string[] = []
  const built = await withSecrets(source.buildKit, run, (secrets) =>
    docker(
      [...builder.command, ...named, '--label', runLabel(run)].concat(
        buildFlags(source),
        secrets,
        source.context
      ),
      {
        bound: 'work',
        env: builder.env,
        onLine: (line) => {
          log.push(line)
          if (log.length > KEPT_LINES) log.shift()
          run.onLine(line)
        }
      }
    )
  )
  run.signal.throwIfAborted()
  if (built.code !== 0)
    throw await unlessLost(await buildFailed(dockerfile, built.code, log))
  const image = await inspectImage(run.imageTag)
  if (!image) throw await buildFailed(dockerfile, built.code, log)
  // With containerd's store it has one, that no registry knows.
  const { digest: _, ...facts } = image.facts
  return renamed({ ...image, facts }, `built from ${dockerfile}`)
}

function renamed({ facts, config }: Inspected, reference: string): Inspected {
  return { facts: { ...facts, reference }, config }
}

async function buildFailed(
  dockerfile: string,
  code: number,
  log: readonly string[]
): Promise<ProfileError> {
  const cause = findCause(log)
  const where = 'The last lines of its log are in the report.'
  const isFull = log.some((line) => /no space left on device/i.test(line))
  const advice = isFull ? await adviseCleaning() : adviseBuilder(cause)
  return new ProfileError({
    code: 'build-failed',
    message: `The image could not be built from ${dockerfile}: docker build ended with code ${code}.`,
    blame: isFull ? 'machine' : 'user',
    cause,
    remedy: [advice, where].filter(Boolean).join(' '),
    log: excerptLog(log.map(stripEscapes), SHOWN_LINES).join('\n')
  })
}

/**
 * The builder's own sentence, which links and a view of the build may follow;
 * else the last line.
 */
export function findCause(log: readonly string[]): string {
  const said = log.map(stripEscapes).filter((line) => line.trim() !== '')
  const cause = said.findLast((line) => /^error: /i.test(line)) ?? said.at(-1)
  return (cause ?? '').trim()
}

/** What the engine's own builder refuses can another one do. */
function adviseBuilder(cause: string): string {
  return /not supported for the docker driver/i.test(cause)
    ? "`cache-to` needs a builder that is not the engine's own: put docker/setup-buildx-action before this step, or leave `cache-to` out."
    : ''
}
