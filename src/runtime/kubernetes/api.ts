import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, type Dispatcher } from 'undici'
import { parseObject } from '../../foundation/json.ts'
import { clusterLost } from './cluster-errors.ts'
import type { Proxy } from './kubectl.ts'

/** A question is asked again for so long while nobody answers: ms. */
const PATIENCE_MS = 20_000
const PAUSE_MS = 500
const ANSWER_MS = 15_000
/** What kubectl and load balancers say when they find no API server. */
const AWAY = [502, 503, 504]

/** The cluster's own no, with its words. */
export class Refused extends Error {
  /** HTTP status. */
  readonly status: number

  constructor(status: number, words: string) {
    super(words)
    this.name = 'Refused'
    this.status = status
  }
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** The cluster's API, one namespace of it. */
export class ClusterApi {
  readonly socketPath: string
  readonly namespace: string
  private readonly agent: Agent

  constructor({ socketPath, namespace }: Proxy) {
    this.socketPath = socketPath
    this.namespace = namespace
    this.agent = new Agent({ connect: { socketPath }, bodyTimeout: 0 })
  }

  /** `pods/name/log`, `batch/jobs`: from the namespace on. */
  path(rest: string): string {
    const [group, ...names] = rest.split('/')
    return group === 'batch'
      ? `/apis/batch/v1/namespaces/${this.namespace}/${names.join('/')}`
      : `/api/v1/namespaces/${this.namespace}/${rest}`
  }

  get<T>(rest: string): Promise<T> {
    return this.ask('GET', this.path(rest))
  }

  getAbsolute<T>(path: string): Promise<T> {
    return this.ask('GET', path)
  }

  create<T>(rest: string, body: object): Promise<T> {
    return this.ask('POST', this.path(rest), body)
  }

  patch<T>(rest: string, body: object): Promise<T> {
    return this.ask('PATCH', this.path(rest), body)
  }

  async delete(rest: string): Promise<void> {
    const body = { propagationPolicy: 'Background' }
    try {
      await this.ask('DELETE', this.path(rest), body)
    } catch (thrown) {
      if (!(thrown instanceof Refused && thrown.status === 404)) throw thrown
    }
  }

  /** Plain text, to its end. */
  text(rest: string): Promise<string> {
    return this.textAbsolute(this.path(rest))
  }

  async textAbsolute(path: string): Promise<string> {
    const answer = await this.send('GET', path)
    const text = await answer.body.text()
    if (answer.statusCode >= 300) throw refused(answer.statusCode, text)
    return text
  }

  /** Lines as they come: of a watch, of a log. */
  async *lines(rest: string, signal: AbortSignal): AsyncGenerator<string> {
    const { body, statusCode } = await this.request('GET', this.path(rest), {
      signal
    })
    if (statusCode >= 300) throw refused(statusCode, await body.text())
    body.setEncoding('utf8')
    let partial = ''
    for await (const text of body) {
      const lines = (partial + (text as string)).split('\n')
      partial = lines.pop() ?? ''
      yield* lines
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy()
  }

  private async ask<T>(
    method: Method,
    path: string,
    body?: object
  ): Promise<T> {
    const endMs = performance.now() + PATIENCE_MS
    for (;;) {
      const answer = await this.tryOnce(method, path, body)
      if (answer.status === undefined && performance.now() > endMs)
        throw clusterLost(answer.text)
      if (answer.status === undefined) await sleep(PAUSE_MS)
      // What was asked before the connection broke had come through.
      else if (answer.status < 300) return parseObject(answer.text) as T
      else throw refused(answer.status, answer.text)
    }
  }

  /** No status: nobody answered. */
  private async tryOnce(
    method: Method,
    path: string,
    body?: object
  ): Promise<{ status?: number; text: string }> {
    try {
      const answer = await this.send(method, path, body)
      const text = await answer.body.text()
      return AWAY.includes(answer.statusCode)
        ? { text: wordsOf(text) }
        : { status: answer.statusCode, text }
    } catch (thrown) {
      return { text: String(thrown) }
    }
  }

  private send(method: Method, path: string, body?: object) {
    const signal = AbortSignal.timeout(ANSWER_MS)
    return this.request(method, path, {
      signal,
      ...(body && { body: JSON.stringify(body) })
    })
  }

  private request(
    method: Method,
    path: string,
    more: { signal: AbortSignal; body?: string }
  ): Promise<Dispatcher.ResponseData> {
    const type =
      method === 'PATCH'
        ? 'application/strategic-merge-patch+json'
        : 'application/json'
    const headers = more.body === undefined ? {} : { 'content-type': type }
    const origin = 'http://localhost'
    return this.agent.request({ origin, method, path, headers, ...more })
  }
}

function refused(status: number, text: string): Refused {
  return new Refused(status, wordsOf(text))
}

/** Of a `Status` object, or what else was said. */
function wordsOf(text: string): string {
  return parseObject<{ message?: string }>(text)?.message ?? text.trim()
}
