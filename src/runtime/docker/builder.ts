import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProfileError } from '../../foundation/errors.ts'
import type { BuildKitInputs, DockerfileSource } from '../../inputs/inputs.ts'
import type { Run } from '../run.ts'
import { docker } from './cli.ts'
import { readContextName } from './endpoint.ts'

/** A build that takes nothing from elsewhere. */
const PLAIN: BuildKitInputs = {
  cacheFrom: [],
  cacheTo: [],
  secrets: {},
  ssh: []
}

/** How this machine's client builds. */
export interface Builder {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly isBuildKit: boolean
}

/** A failed step's container is removed too; BuildKit has none. */
const CLASSIC = ['build', '--force-rm']

/**
 * BuildKit through buildx, with the builder that was chosen before
 * (docker/setup-buildx-action), whose image is loaded into the engine, or with
 * the engine's own. A client that has BuildKit as its default but lacks buildx
 * refuses to build at all; the classic builder then does. What the caller set
 * himself is left alone.
 */
export async function findBuilder({ engines = false } = {}): Promise<Builder> {
  const asked = process.env['DOCKER_BUILDKIT']
  if (asked === '0') return { command: CLASSIC, env: {}, isBuildKit: false }
  const plain = { BUILDKIT_PROGRESS: 'plain' }
  const buildx = await docker(['buildx', 'version'])
  if (buildx.code === 0)
    return {
      command: [
        'buildx',
        'build',
        '--load',
        ...(engines ? [`--builder=${await readContextName()}`] : [])
      ],
      env: { ...plain, DOCKER_BUILDKIT: '1' },
      isBuildKit: true
    }
  return asked === undefined
    ? { command: CLASSIC, env: { DOCKER_BUILDKIT: '0' }, isBuildKit: false }
    : { command: ['build'], env: plain, isBuildKit: true }
}

/** Throws when one of a source's inputs needs BuildKit and there is none. */
export function demandBuildKit(
  { isBuildKit }: Builder,
  { cacheTo, secrets, ssh }: BuildKitInputs = PLAIN
): void {
  const needing = [
    cacheTo.length > 0 && '`cache-to`',
    Object.keys(secrets).length > 0 && '`secrets`',
    ssh.length > 0 && '`ssh`'
  ].filter((name) => name !== false)
  if (isBuildKit || needing.length === 0) return
  throw new ProfileError({
    code: 'buildkit-missing',
    message: `${needing.join(', ')} can be given to BuildKit only, and this machine's Docker client has no buildx.`,
    blame: 'user',
    remedy:
      'Put docker/setup-buildx-action before this step, or leave the input out.'
  })
}

/** The flags of one build. */
export function buildFlags(source: DockerfileSource): string[] {
  const { cacheFrom, cacheTo, ssh } = source.buildKit ?? PLAIN
  const buildArgs = Object.entries(source.buildArgs)
  return [
    ...(source.target === undefined ? [] : ['--target', source.target]),
    ...buildArgs.flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
    ...cacheFrom.flatMap((cache) => ['--cache-from', cache]),
    ...cacheTo.flatMap((cache) => ['--cache-to', cache]),
    ...ssh.flatMap((agent) => ['--ssh', agent])
  ]
}

/**
 * Works with flags for the build's secrets: each is in a file that only we may
 * read, for as long as it takes.
 */
export async function withSecrets<T>(
  { secrets }: BuildKitInputs = PLAIN,
  { temporaryDirectory }: Pick<Run, 'temporaryDirectory'>,
  work: (flags: readonly string[]) => Promise<T>
): Promise<T> {
  const files = Object.entries(secrets).map(([id, value], index) => {
    const path = join(temporaryDirectory, `secret-${index}`)
    writeFileSync(path, value, { mode: 0o600, flag: 'wx' })
    return { id, path }
  })
  try {
    return await work(
      files.flatMap(({ id, path }) => ['--secret', `id=${id},src=${path}`])
    )
  } finally {
    for (const { path } of files) rmSync(path, { force: true })
  }
}
