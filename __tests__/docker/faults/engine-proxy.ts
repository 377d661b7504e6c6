/**
 * A socket in front of the machine's engine that can freeze, as an engine does
 * that is stopped by SIGSTOP, or be cut, as by SIGKILL. The engine itself and
 * the containers go on, as they do under a daemon that was killed.
 */
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { type Socket, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SOCKET } from '../action.ts'

export interface EngineProxy {
  readonly env: { readonly DOCKER_HOST: string }
  /** Accepts, and says nothing any more. */
  freeze(): void
  /** Breaks all connections and refuses new ones. */
  cut(): void
  close(): void
}

export async function openEngineProxy(): Promise<EngineProxy> {
  const path = join(mkdtempSync(join(tmpdir(), 'engine-')), 'engine.sock')
  const pairs = new Set<Socket>()
  let frozen = false
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const options = { path: SOCKET, allowHalfOpen: true }
    const ends = [client]
    if (!frozen) {
      const engine = connect(options)
      ends.push(engine)
      client.pipe(engine).pipe(client)
    }
    for (const end of ends) {
      pairs.add(end)
      end.on('close', () => pairs.delete(end))
      end.on('error', () => ends.map((each) => each.destroy()))
    }
  }).listen(path)
  await once(server, 'listening')
  const cut = (): void => {
    server.close()
    for (const end of pairs) end.destroy()
  }
  return {
    env: { DOCKER_HOST: `unix://${path}` },
    freeze: () => {
      frozen = true
      for (const end of pairs) end.unpipe().pause()
    },
    cut,
    close: cut
  }
}
