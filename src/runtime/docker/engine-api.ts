import { Client } from 'undici'
import type { Endpoint } from './endpoint.ts'

const DEFAULT_HOST = 'unix:///var/run/docker.sock'

/** @param url `unix:///path` or `tcp://host:port`; empty: the engine's usual socket */
export function connectApi(url: string, options?: Client.Options): Client {
  const address = url || DEFAULT_HOST
  const socketPath = /^unix:\/\/(.*)/.exec(address)?.[1]
  return socketPath
    ? new Client('http://localhost', { ...options, socketPath })
    : new Client(address.replace(/^tcp:/, 'http:'), options)
}

/**
 * Has the engine do something itself: its client takes 60 ms and some CPU to
 * begin. False: it did not, or it is reached as only its client can (TLS, ssh).
 */
export async function postApi(
  { url, isTls }: Endpoint,
  path: string,
  mostMs: number
): Promise<boolean> {
  if (isTls || !/^(unix:|tcp:|$)/.test(url)) return false
  const client = connectApi(url, { headersTimeout: mostMs })
  try {
    const answer = await client.request({ path, method: 'POST' })
    await answer.body.dump()
    return answer.statusCode < 300
  } catch {
    return false
  } finally {
    await client.destroy()
  }
}
