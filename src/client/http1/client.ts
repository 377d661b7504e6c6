import { buildConnector } from 'undici'
import { buildParsers } from './answer-parser.ts'
import { Connection, type ConnectionPlan, type Parts } from './connection.ts'
import { RequestHeads } from './request-head.ts'

export interface ClientPlan extends ConnectionPlan {
  /** `http://127.0.0.1:49153`. */
  readonly origin: string
  readonly connections: number
}

/**
 * Keep-alive connections to one service, made of undici's parts: its connector
 * and its parser. They do just what a replay needs: no retry, no redirect, no
 * proxy, no decompression, no object per request.
 *
 * `Client.dispatch` was measured first: 1.0 to 1.1 times autocannon's CPU per
 * request, for its request and header objects and the streams. This is 0.55 to
 * 0.75; a bare socket that parses nothing 0.4 to 0.6 (bench/generator.ts).
 */
export function buildConnections(plan: ClientPlan): readonly Connection[] {
  const { hostname, port, protocol, host } = new URL(plan.origin)
  const heads = new RequestHeads(host)
  const { parsers, readBuffer } = buildParsers(plan.connections)
  return parsers.map((parser) => {
    const connector = buildConnector({
      port: Number(port),
      timeout: plan.requestTimeoutMs,
      allowH2: false,
      onread: {
        buffer: readBuffer,
        callback: (bytes) => connection.read(bytes)
      }
    })
    const connect: Parts['connect'] = (adopt) =>
      connector({ hostname, port, protocol }, (_, socket) => adopt(socket))
    const connection = new Connection(plan, { parser, heads, connect })
    return connection
  })
}
