import {
  createServer,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** One request as it arrived, and the raw socket to answer on. */
export interface Arrival {
  /** 1-based, in the order the requests were whole. */
  readonly call: number
  readonly request: IncomingMessage
  readonly body: Buffer
  readonly socket: Socket
}

export type Behaviour = (arrival: Arrival) => void | Promise<void>

/** A real server on a free port that does to each request what it is told. */
export class ProgrammableServer implements AsyncDisposable {
  readonly arrivals: Arrival[] = []
  readonly connections: Socket[] = []
  /** The most requests that were under way at once. */
  busiest = 0
  /** Requests whose head has come. */
  heads = 0
  /** Sees a request before its body is read; false: it was answered. */
  onHead: (request: IncomingMessage, response: ServerResponse) => boolean =
    () => true
  private busy = 0
  private readonly server = createServer({ keepAliveTimeout: 60_000 })

  static async start(behave: Behaviour): Promise<ProgrammableServer> {
    const started = new ProgrammableServer(behave)
    const { promise, resolve } = Promise.withResolvers<void>()
    started.server.listen(0, '127.0.0.1', resolve)
    await promise
    return started
  }

  private constructor(behave: Behaviour) {
    this.server.on('connection', (socket) => {
      this.connections.push(socket)
      socket.on('error', () => {})
    })
    this.server.on('request', async (request, response) => {
      this.busiest = Math.max(this.busiest, ++this.busy)
      response.on('close', () => this.busy--)
      this.heads++
      if (!this.onHead(request, response)) return
      const chunks: Buffer[] = []
      try {
        for await (const chunk of request) chunks.push(chunk as Buffer)
      } catch {
        return
      }
      const arrival = {
        call: this.arrivals.length + 1,
        request,
        body: Buffer.concat(chunks),
        socket: request.socket
      }
      this.arrivals.push(arrival)
      answering.set(arrival, response)
      await behave(arrival)
    })
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.connections) socket.destroy()
    const { promise, resolve } = Promise.withResolvers<void>()
    this.server.close(() => resolve())
    await promise
  }
}

const answering = new WeakMap<Arrival, ServerResponse>()

export interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

/** A well-formed answer. */
export function answer(arrival: Arrival, say: Answer = {}): void {
  const response = answering.get(arrival)!
  response.writeHead(say.status ?? 200, say.headers)
  response.end(say.body ?? 'ok')
}

/** Bytes on the wire as they are. */
export function raw(arrival: Arrival, bytes: string): void {
  arrival.socket.write(bytes)
}

/** One byte every `everyMs`, as long as the other side listens. */
export async function drip(
  arrival: Arrival,
  bytes: string,
  everyMs: number
): Promise<void> {
  for (const byte of bytes) {
    if (arrival.socket.destroyed) return
    arrival.socket.write(byte)
    await after(everyMs)
  }
}

/** Ends the connection without a goodbye. */
export function reset(arrival: Arrival): void {
  arrival.socket.resetAndDestroy()
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
