/**
 * A way to the cluster's API server that can be blocked, as by a network that
 * fails. The server, the node and the ways of other tests go on.
 */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, type Socket, connect, createServer } from 'node:net'
import type { Place } from './cluster.ts'

export interface Way extends AsyncDisposable {
  /** Path of a kubeconfig that goes this way. */
  readonly kubeconfig: string
  /** Keeps all that comes, from either side. */
  freeze(): void
  thaw(): void
}

export async function openWay({ kubeconfig }: Place): Promise<Way> {
  const config = JSON.parse(readFileSync(kubeconfig, 'utf8'))
  const { cluster } = config.clusters[0]
  const { hostname, port } = new URL(cluster.server)
  const pairs = new Set<readonly [Socket, Socket]>()
  let isFrozen = false
  const server = createServer((client) => {
    const api = connect(Number(port || 443), hostname)
    const pair = [client, api] as const
    pairs.add(pair)
    if (!isFrozen) client.pipe(api).pipe(client)
    for (const socket of pair)
      socket
        .on('error', () => socket.destroy())
        .on('close', () => {
          pairs.delete(pair)
          for (const end of pair) end.destroy()
        })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The certificate is that of the server's own name.
  cluster['tls-server-name'] = hostname
  cluster.server = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const path = `${kubeconfig}.way`
  writeFileSync(path, JSON.stringify(config))
  return {
    kubeconfig: path,
    freeze: () => {
      isFrozen = true
      for (const pair of pairs) for (const end of pair) end.unpipe().pause()
    },
    thaw: () => {
      isFrozen = false
      for (const [client, api] of pairs) client.pipe(api).pipe(client)
    },
    [Symbol.asyncDispose]: async () => {
      server.close()
      for (const pair of pairs) for (const end of pair) end.destroy()
    }
  }
}
