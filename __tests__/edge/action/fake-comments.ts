import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Kept {
  readonly id: number
  body: string
  readonly user: { readonly type: string }
}

/** GitHub, as far as the comments of one pull request go. */
export interface FakeComments extends AsyncDisposable {
  /** GITHUB_API_URL. */
  readonly url: string
  readonly kept: Kept[]
  /** `GET /repos/o/r/issues/7/comments`, in their order. */
  readonly asked: string[]
  /** What it answers. */
  status: number
  /** Instead of the comments. */
  says: unknown
  /** It answers nothing. */
  hangs: boolean
}

/** A local stand-in, spoken to by the real @actions/github. */
export async function startFakeComments(): Promise<FakeComments> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      fake.asked.push(`${request.method} ${request.url}`)
      if (fake.hangs) return
      const json = (body: unknown): void => {
        const type = { 'content-type': 'application/json' }
        response.writeHead(fake.status, type).end(JSON.stringify(body))
      }
      if (fake.status !== 200)
        return json(fake.says ?? { message: 'Resource not accessible' })
      if (request.method === 'GET') return json(fake.says ?? fake.kept)
      const text = Buffer.concat(parts).toString()
      const { body } = JSON.parse(text) as { body: string }
      const id = Number(/comments\/(\d+)$/.exec(request.url!)?.[1] ?? 0)
      const old = fake.kept.find((comment) => comment.id === id)
      if (old) old.body = body
      else {
        const user = { type: 'Bot' }
        fake.kept.push({ id: 100 + fake.kept.length, body, user })
      }
      json({})
    })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const fake: FakeComments = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: [],
    asked: [],
    status: 200,
    says: undefined,
    hangs: false,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    }
  }
  return fake
}
