import { parseObject } from '../../foundation/json.ts'
import { ProfileError } from '../../foundation/errors.ts'
import { docker } from './cli.ts'

/** Where the engine's API is. */
export interface Endpoint {
  /** `unix:///path`, `tcp://host:port` or `ssh://user@host`; empty: its usual socket. */
  readonly url: string
  readonly isTls: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

/** That of DOCKER_HOST or of the client's context, as the client sees it. */
export async function findEndpoint(): Promise<Endpoint> {
  const asked = ['context', 'inspect', '--format', '{{json .}}']
  const answer = await docker(asked)
  return parseEndpoint(answer.code === 0 ? answer.stdout : '', process.env)
}

/** Name of the client's context, which is that of the engine's own builder too. */
export async function readContextName(): Promise<string> {
  const answer = await docker(['context', 'inspect', '--format', '{{.Name}}'])
  return answer.stdout.trim() || 'default'
}

/**
 * @param context of `docker context inspect`; empty for a client that knows no
 *   contexts, as Podman's
 */
export function parseEndpoint(context: string, variables: Variables): Endpoint {
  const host = variables['DOCKER_HOST'] ?? ''
  const isTls = host !== '' && Boolean(variables['DOCKER_TLS_VERIFY'])
  const { Endpoints: endpoints, TLSMaterial: material } =
    parseObject<{
      readonly Endpoints?: { readonly docker?: { readonly Host?: string } }
      readonly TLSMaterial?: object
    }>(context) ?? {}
  return {
    url: endpoints?.docker?.Host ?? host,
    isTls: isTls || Object.keys(material ?? {}).length > 0
  }
}

/** The engine's machine, when it is another than ours. */
export function remoteHost({ url }: Endpoint): string | undefined {
  const host = /^(?:tcp|http|https|ssh):/.test(url) ? new URL(url).hostname : ''
  const isOurs = /^(localhost|127\..*|\[::1\]|)$/.test(host)
  return isOurs ? undefined : host
}

/** Throws when an engine's counters can't be asked for at its API. */
export function demandPlainApi({ url, isTls }: Endpoint): void {
  if (!isTls && !/^(https|ssh|npipe|fd):/.test(url)) return
  throw new ProfileError({
    code: 'counters-out-of-reach',
    message: `The Docker engine is at ${url}${isTls ? ' behind TLS' : ''}: the kernel's counters of its containers cannot be seen from here, and its API is asked over \`unix://\` or plain \`tcp://\` only.`,
    blame: 'user',
    remedy:
      "Run the job on the engine's machine, or set DOCKER_HOST to a socket, for example one that `ssh -L` forwards."
  })
}
