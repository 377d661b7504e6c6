import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run } from '../../commands/run-command.ts'
import { parseObject } from '../../foundation/json.ts'
import { noCluster } from './cluster-errors.ts'

/** Which cluster, as kubectl names it; undefined: what it takes by itself. */
export interface Address {
  readonly context: string | undefined
  readonly namespace: string | undefined
}

/** A way into the cluster's API. */
export interface Proxy {
  /** Whoever can open it is who kubectl is logged in as. */
  readonly socketPath: string
  readonly context: string
  readonly namespace: string
  close(): void
}

/** An exec plugin may ask its cloud first. */
const OPEN_MS = 30_000
const IN_CLUSTER = '/var/run/secrets/kubernetes.io/serviceaccount/namespace'

interface Config {
  readonly 'current-context'?: string
  readonly contexts?: readonly {
    readonly context?: { readonly namespace?: string }
  }[]
}

/**
 * Opens the cluster's API on a socket in a folder of our own, by `kubectl proxy`:
 * KUBECONFIG, exec plugins, OIDC, proxies, a pod's own account and renewed
 * tokens are kubectl's business then, and work as they do at a terminal.
 */
export async function openProxy(
  folder: string,
  { context, namespace }: Address
): Promise<Proxy> {
  const chosen = context === undefined ? [] : ['--context', context]
  const config = await readConfig(chosen)
  const socketPath = join(folder, 'cluster.sock')
  const closing = new AbortController()
  const { signal } = closing
  const ended = run(
    'kubectl',
    ['proxy', '--unix-socket', socketPath, ...chosen],
    { bound: 'watch', signal, kept: 4000 }
  ).then(({ stderr }) => stderr || 'kubectl ended.')
  const cause = await Promise.race([ended, opened(socketPath)])
  if (cause !== undefined) {
    closing.abort()
    throw noCluster(cause)
  }
  return {
    socketPath,
    context: context ?? config?.['current-context'] ?? '',
    namespace:
      namespace ??
      config?.contexts?.[0]?.context?.namespace ??
      (await ownNamespace()),
    close: () => closing.abort()
  }
}

/** Undefined: there is no such file, for example in a pod. */
async function readConfig(chosen: string[]): Promise<Config | undefined> {
  const asked = ['config', 'view', '--minify', '--output', 'json', ...chosen]
  const { code, stdout, stderr } = await run('kubectl', asked)
  if (code !== 0 && chosen.length > 0) throw noCluster(stderr)
  return parseObject<Config>(stdout)
}

/** The namespace of the pod that we are in. */
async function ownNamespace(): Promise<string> {
  const text = await readFile(IN_CLUSTER, 'utf8').catch(() => '')
  return text.trim() || 'default'
}

/** Undefined once it is open. */
async function opened(path: string): Promise<string | undefined> {
  const endMs = performance.now() + OPEN_MS
  while (performance.now() < endMs) {
    if (await accepts(path)) return undefined
    await sleep(20)
  }
  return `kubectl proxy did not open its socket within ${OPEN_MS / 1000} s.`
}

function accepts(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect(path)
  socket.once('connect', () => resolve(true))
  socket.once('error', () => resolve(false))
  return promise.finally(() => socket.destroy())
}
