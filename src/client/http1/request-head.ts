import type { HttpRequest } from '../../measurement/exchange.ts'

type Shape = Pick<HttpRequest, 'method' | 'path' | 'headers'>

/** Methods whose request has a length even without a body (RFC 9110, 8.6). */
const WITH_LENGTH = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Writes the heads of requests to one host, Latin-1. Names and values were
 * checked with the inputs and the dataset. Rows of a dataset mostly differ in
 * their bodies only, so the last head is kept.
 */
export class RequestHeads {
  private readonly host: string
  private last: Shape | undefined
  private lastLines = ''

  constructor(host: string) {
    this.host = host
  }

  render(request: HttpRequest): string {
    const { method, path, headers } = request
    const { last } = this
    if (
      last?.headers !== headers ||
      last.path !== path ||
      last.method !== method
    ) {
      this.last = { method, path, headers }
      this.lastLines = this.renderLines(this.last)
    }
    const length = request.body?.length ?? 0
    return length > 0 || WITH_LENGTH.has(method)
      ? `${this.lastLines}content-length: ${length}\r\n\r\n`
      : `${this.lastLines}\r\n`
  }

  private renderLines({ method, path, headers }: Shape): string {
    const lines = Object.entries(headers).map(
      ([name, value]) => `${name}: ${value}\r\n`
    )
    // Some services take only names that they know.
    const isNamed = Object.keys(headers).some((name) => /^host$/i.test(name))
    const host = isNamed ? '' : `host: ${this.host}\r\n`
    return `${method} ${path} HTTP/1.1\r\n${host}connection: keep-alive\r\n${lines.join('')}`
  }
}
