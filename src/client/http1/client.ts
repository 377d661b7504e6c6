import { buildConnector } from 'undici'
import type { SameAnswers } from '../answers/same-answers.ts'
import { buildParsers } from './answer-parser.ts'
import { Connection, type ConnectionPlan, type Parts } from './connection.ts'
import { RequestHeads } from './request-head.ts'

export interface ClientPlan extends ConnectionPlan {
  /** `http://127.0.0.1:49153`. */
  readonly origin: string
  readonly connections: number
  /** Told of all answers that succeed. */
  readonly same: SameAnswers
}

/**
 * Keep-alive connections to one service, made of undici's parts: its connector
 * and its parser. They do just what a replay needs: no redirect, no proxy, no
 * object per request; one retry where a kept connection was closed silently.
 *
 * `Client.dispatch` was measured first: 1.0 to 1.1 times autocannon's CPU per
 * request, for its request and header objects and the streams. This is 0.55 to
 * 0.75; a bare socket that parses nothing 0.4 to 0.6 (bench/generator.ts).
 */
export function buildConnections(plan: ClientPlan): readonly Connection[] {
  const { hostname, port, protocol, host } = new URL(plan.origin)
  const heads = new RequestHeads(host)
  const { parsers, readBuffer } = buildParsers(plan.connections, plan.same)
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
      connector({ hostname, port, protocol }, (error, socket) =>
        adopt(socket, error)
      )
    const connection = new Connection(plan, { parser, heads, connect })
    return connection
  })
}
