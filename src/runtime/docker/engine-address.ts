import { ProfileError } from '../../foundation/errors.ts'
import type { Endpoint } from './endpoint.ts'

/** What the client was told, and what came of it. */
export interface Asking {
  /** As the client resolved it. */
  readonly engine: Endpoint
  /** Why no engine answered, in the client's words; empty: one did. */
  readonly refusal: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

const ALLOWED =
  'allowed are `unix:///path`, `tcp://machine:port` and `ssh://user@machine`'

/** Before it even looks for an engine; what follows is the reason. */
const REFUSED =
  /^.*(?:unable to resolve docker endpoint|Failed to initialize|ssh host connection is not valid): /
const UNUSABLE = /protocol not available|unable to parse docker host/
const TLS =
  /x509|tls:|HTTP response to HTTPS client|HTTP request to an HTTPS server/

/**
 * Why what DOCKER_HOST or the client's context says is no address of an engine;
 * undefined when it is one, whether or not anybody is there. An address that
 * the client completes (`tcp://:2375` is its own machine) is a mistake when
 * nobody is there.
 */
export function explainAddress(asking: Asking): ProfileError | undefined {
  const { engine, refusal, variables } = asking
  const written = refusal
    ? [variables['DOCKER_HOST'], engine.url]
    : [engine.url]
  for (const address of written) {
    if (!address?.trim()) continue
    const fault = findFault(address)
    if (!fault) continue
    const shown = address.replace(/:[^:/@]*@/, ':***@')
    return wrong(asking, {
      message: `${source(variables)} is "${shown}", which ${fault}: ${ALLOWED}.`
    })
  }
  const cause = refusal.trim().split('\n').at(-1)!
  if (REFUSED.test(cause) || UNUSABLE.test(refusal))
    return wrong(asking, {
      message: `${source(variables)} is nothing that the Docker client can use: ${ALLOWED}.`,
      cause: cause.replace(REFUSED, '')
    })
  return TLS.test(refusal)
    ? wrong(asking, {
        message: `The engine at ${engine.url} and the Docker client do not agree about TLS.`,
        cause
      })
    : undefined
}

function findFault(address: string): string | undefined {
  const [, scheme, rest = ''] = /^([a-z]+):\/\/(.*)$/s.exec(address) ?? []
  if (scheme === undefined) return 'has no scheme'
  if (scheme === 'unix')
    return rest.startsWith('/') ? undefined : 'names no absolute path'
  if (!['tcp', 'http', 'https', 'ssh'].includes(scheme))
    return `begins with ${scheme}://`
  if (/^([^@/]*@)?(:|\/|$)/.test(rest)) return 'names no machine'
  if (URL.canParse(address)) return undefined
  return /:[^:/\]]*$/.test(rest)
    ? 'has no machine and port that can be read'
    : 'cannot be read'
}

function source(variables: Asking['variables']): string {
  if (variables['DOCKER_HOST']) return 'DOCKER_HOST'
  const name = variables['DOCKER_CONTEXT']
  return name ? `The Docker context "${name}"` : "The Docker client's context"
}

function wrong(
  { variables }: Asking,
  facts: { readonly message: string; readonly cause?: string }
): ProfileError {
  const byTls = /\.pem|x509|tls|HTTPS/.test(facts.cause ?? '')
  const remedy = byTls
    ? 'With TLS, DOCKER_CERT_PATH is a folder with ca.pem, cert.pem and key.pem; without, leave DOCKER_TLS_VERIFY out.'
    : variables['DOCKER_HOST']
      ? 'Set DOCKER_HOST to the address of the engine, for example `unix:///var/run/docker.sock`, or leave it out.'
      : "Choose another context (DOCKER_CONTEXT=default is this machine's engine), or set DOCKER_HOST, for example to `unix:///var/run/docker.sock`."
  return new ProfileError({
    code: 'engine-address-wrong',
    blame: 'user',
    ...facts,
    remedy
  })
}
