import { createHash } from 'node:crypto'
import type { PreparedImage } from '../image.ts'
import { inspectOne } from './cli.ts'
import { type InspectedHealthcheck, parseHealthcheck } from './healthcheck.ts'

/** The part of `docker image inspect` that is used; engines leave out what is empty. */
export interface InspectedImage {
  readonly Id: string
  readonly RepoDigests?: readonly string[] | null
  readonly Size: number
  readonly Os?: string
  readonly Architecture?: string
  readonly RootFS?: { readonly Layers?: readonly string[] | null }
  /** Null: of what is no image of a program, as charts in a registry are. */
  readonly Config?: InspectedConfig | null
}

export type Inspected = Pick<PreparedImage, 'facts' | 'config'>

interface InspectedConfig {
  readonly ExposedPorts?: Record<string, unknown> | null
  readonly Volumes?: Record<string, unknown> | null
  readonly Entrypoint?: readonly string[] | null
  readonly Cmd?: readonly string[] | null
  readonly Env?: readonly string[] | null
  readonly WorkingDir?: string
  readonly User?: string
  readonly StopSignal?: string
  readonly Healthcheck?: InspectedHealthcheck | null
  readonly Shell?: readonly string[] | null
}

/** The image's facts; undefined when it is not on this machine. */
export async function inspectImage(
  reference: string
): Promise<Inspected | undefined> {
  const asked = ['image', 'inspect', '--', reference]
  const image = await inspectOne<InspectedImage>(asked, ['Id', 'Size'])
  return image && describeImage(reference, image)
}

export function describeImage(
  reference: string,
  image: InspectedImage
): Inspected {
  const { ExposedPorts, Entrypoint, Cmd, Env } = image.Config ?? {}
  const digest = texts(image.RepoDigests)[0]?.split('@')[1]
  const healthcheck = parseHealthcheck(image.Config ?? {})
  return {
    facts: {
      reference,
      id: String(image.Id),
      ...(digest === undefined ? {} : { digest }),
      fingerprint: fingerprint(image),
      sizeBytes: Number(image.Size) || 0,
      exposedPorts: Object.keys(ExposedPorts ?? {})
        .filter((port) => !port.endsWith('/udp'))
        .map((port) => Number.parseInt(port, 10))
    },
    config: {
      entrypoint: texts(Entrypoint),
      command: texts(Cmd),
      variables: Object.fromEntries(
        texts(Env).map((pair) => pair.split(/=(.*)/s, 2) as [string, string])
      ),
      ...(image.Architecture && {
        platform: `${image.Os ?? 'linux'}/${image.Architecture}`
      }),
      ...(healthcheck && { healthcheck })
    }
  }
}

/** An engine may say anything. */
function texts(list: unknown): readonly string[] {
  return Array.isArray(list)
    ? list.filter((each) => typeof each === 'string')
    : []
}

/**
 * What a container of it finds and does, and nothing else. The id tells more:
 * the time of the build, the builder, its attestation (BuildKit's makes another
 * id of a build that was cached from end to end), labels.
 */
function fingerprint({ Config: told, ...image }: InspectedImage): string {
  const Config = told ?? {}
  const names = (set: Record<string, unknown> | null | undefined): string[] =>
    Object.keys(set ?? {}).sort()
  const content = [
    image.Os,
    image.Architecture,
    image.RootFS?.Layers ?? [],
    Config.Entrypoint ?? [],
    Config.Cmd ?? [],
    Config.Env ?? [],
    Config.WorkingDir || '/',
    Config.User ?? '',
    names(Config.ExposedPorts),
    names(Config.Volumes),
    Config.StopSignal ?? '',
    Config.Healthcheck ?? {}
  ]
  const hash = createHash('sha256').update(JSON.stringify(content))
  return `sha256:${hash.digest('hex')}`
}
