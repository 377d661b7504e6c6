import { once } from 'node:events'
import { type AddressInfo, type Socket, createServer } from 'node:net'
import { WebSocket } from 'ws'
import type { ClusterApi } from './api.ts'

/** The cluster's protocol: a byte says which channel a message is of. */
const PROTOCOL = 'v4.channel.k8s.io'
const DATA = 0
/** The first message of each channel says its port again. */
const HEAD_BYTES = 1
const PORT_BYTES = 2
/** More than that under way, and its source has to wait. */
const MOST_BYTES = 2 ** 20

/** A port on 127.0.0.1 that leads to one of a pod. */
export interface Tunnel {
  readonly origin: string
  close(): void
}

/** Each connection is one of its own, through the API server to the pod. */
export async function openTunnel(
  api: ClusterApi,
  podName: string,
  port: number
): Promise<Tunnel> {
  const path = api.path(`pods/${podName}/portforward?ports=${port}`)
  const url = `ws+unix:${api.socketPath}:${path}`
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    forward(socket, url)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${own}`,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    }
  }
}

function forward(socket: Socket, url: string): void {
  const there = new WebSocket(url, PROTOCOL, { perMessageDeflate: false })
  const first = [true, true]
  // A refused connection looks refused, and not like an empty answer.
  const refuse = (): void => void socket.resetAndDestroy()
  socket.pause()
  there.on('open', () => socket.resume())
  socket.on('data', (data: Buffer) => {
    const message = Buffer.allocUnsafe(HEAD_BYTES + data.length)
    message[0] = DATA
    data.copy(message, HEAD_BYTES)
    there.send(message, () => socket.resume())
    if (there.bufferedAmount > MOST_BYTES) socket.pause()
  })
  there.on('message', (data: Buffer) => {
    const channel = data[0] ?? 0
    const begin = HEAD_BYTES + (first[channel] ? PORT_BYTES : 0)
    first[channel] = false
    const bytes = data.subarray(begin)
    if (bytes.length === 0) return
    // Words on the other channel: nobody listens there, or it broke.
    if (channel !== DATA) return refuse()
    if (socket.write(bytes)) return
    there.pause()
    socket.once('drain', () => there.resume())
  })
  there.on('error', refuse)
  there.on('close', () => socket.end())
  socket.on('error', () => there.terminate())
  socket.on('close', () => there.close())
}
