/**
 * The cheapest HTTP server there is: one answer, as soon as a request is
 * whole, or 3 ms later for the path /wait. Tells its port to its parent.
 */
import { type AddressInfo, createServer } from 'node:net'

const WAIT_MS = 3
const ANSWER = Buffer.from(
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 17\r\nconnection: keep-alive\r\n\r\n{"result":[1,2]}\n'
)

const server = createServer({ noDelay: true }, (socket) => {
  let text = ''
  socket.on('error', () => {})
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    text += chunk
    const body = text.indexOf('\r\n\r\n') + 4
    if (body < 4) return
    const length = /content-length: *(\d+)/i.exec(text)
    if (text.length < body + Number(length?.[1] ?? 0)) return
    if (text.startsWith('POST /wait'))
      setTimeout(() => socket.write(ANSWER), WAIT_MS)
    else socket.write(ANSWER)
    text = ''
  })
})
server.listen(0, '127.0.0.1', () =>
  process.send!((server.address() as AddressInfo).port)
)
