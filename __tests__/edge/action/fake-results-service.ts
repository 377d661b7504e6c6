import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the service misbehaves. */
export type Fault = 'none' | 'forbidden' | 'broken' | 'hangs'

/** What GitHub's results service and its blob store were sent. */
export interface FakeResultsService extends AsyncDisposable {
  /** ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL. */
  readonly env: Readonly<Record<string, string>>
  readonly created: Record<string, unknown>[]
  readonly finalized: Record<string, unknown>[]
  /** When it was asked for the first time. */
  readonly asked: Promise<void>
  /** The bytes of an artifact. */
  blob(name: string): Buffer
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** A local stand-in, spoken to by the real @actions/artifact. */
export async function startFakeResultsService(
  fault: Fault = 'none'
): Promise<FakeResultsService> {
  const created: Record<string, unknown>[] = []
  const finalized: Record<string, unknown>[] = []
  const blobs = new Map<string, Buffer[]>()
  const first = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      first.resolve()
      const body = Buffer.concat(pieces)
      const url = request.url ?? ''
      if (fault === 'hangs') return
      if (fault === 'forbidden') return void response.writeHead(403).end('{}')
      if (fault === 'broken') return void response.writeHead(500).end('{}')
      const answer = (value: object): void =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(value))
      if (url === `${SERVICE}CreateArtifact`) {
        const artifact = JSON.parse(body.toString()) as { name: string }
        created.push({ ...artifact })
        blobs.set(artifact.name, [])
        return answer({
          ok: true,
          signed_upload_url: `${origin()}/account/container/${artifact.name}?sig=1`
        })
      }
      if (url === `${SERVICE}FinalizeArtifact`) {
        finalized.push(JSON.parse(body.toString()) as Record<string, unknown>)
        return answer({ ok: true, artifact_id: `471${finalized.length}` })
      }
      if (url === `${SERVICE}ListArtifacts`) {
        const { id_filter: only, idFilter = only } = JSON.parse(
          body.toString()
        ) as { id_filter?: string; idFilter?: string }
        const all = finalized.map(({ name, size }, i) => ({
          name,
          size,
          databaseId: `471${i + 1}`,
          workflowRunBackendId: 'run-backend-id',
          workflowJobRunBackendId: 'job-backend-id'
        }))
        const artifacts = all.filter(
          ({ databaseId }) => (idFilter ?? databaseId) === databaseId
        )
        return answer({ artifacts })
      }
      if (url === `${SERVICE}GetSignedArtifactURL`) {
        const { name } = JSON.parse(body.toString()) as { name: string }
        return answer({ signedUrl: `${origin()}/account/container/${name}` })
      }
      if (request.method === 'GET') {
        const [, name = ''] = /container\/([^?]+)/.exec(url) ?? []
        const isPage = name.endsWith('.html')
        const type = isPage ? 'text/html' : 'application/zip'
        const headers = {
          'content-type': type,
          'content-disposition': `attachment; filename="${name}"`
        }
        return void response
          .writeHead(200, headers)
          .end(Buffer.concat(blobs.get(name) ?? []))
      }
      if (url.includes('comp=blocklist') || !url.includes('comp=block'))
        return void response.writeHead(201).end()
      const [, name = ''] = /container\/([^?]+)/.exec(url) ?? []
      blobs.get(name)?.push(body)
      response.writeHead(201).end()
    })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const origin = (): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: {
      ACTIONS_RUNTIME_TOKEN: token(),
      ACTIONS_RESULTS_URL: `${origin()}/`
    },
    created,
    finalized,
    asked: first.promise,
    blob: (name) => Buffer.concat(blobs.get(name) ?? []),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

/** A JWT that is decoded and not verified. */
function token(): string {
  const part = (value: object): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: 'Actions.Results:run-backend-id:job-backend-id' }
  return `${part({ alg: 'none' })}.${part(claims)}.signature`
}
