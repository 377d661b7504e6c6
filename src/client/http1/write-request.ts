import type { Socket } from 'node:net'

/** Up to here head and body are joined: one copy is cheaper than two writes. */
const JOINED_BYTES = 16 * 1024

/** Head: Latin-1. */
export function writeRequest(
  socket: Socket,
  head: string,
  body: Uint8Array | undefined
): void {
  if (!body || body.length === 0) {
    socket.write(head, 'latin1')
  } else if (body.length <= JOINED_BYTES) {
    const whole = Buffer.allocUnsafe(head.length + body.length)
    whole.write(head, 'latin1')
    whole.set(body, head.length)
    socket.write(whole)
  } else {
    socket.cork()
    socket.write(head, 'latin1')
    socket.write(body)
    socket.uncork()
  }
}
