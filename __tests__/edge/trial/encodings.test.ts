import { Pattern, loadPatterns } from '../../../src/inputs/pattern.ts'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync
} from 'node:zlib'
import { answer, ProgrammableServer } from '../programmable-server.ts'
import { posts, runReplay } from './run-replay.ts'

await loadPatterns()

const CODINGS = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync
} as const
type Pack = (body: Buffer) => Buffer

const TABLE: readonly (readonly [string, Pack])[] = [
  ...Object.entries<Pack>(CODINGS),
  ['deflate', deflateRawSync],
  ['GZIP', gzipSync],
  ['identity', (body) => body],
  ['gzip, br', (body) => brotliCompressSync(gzipSync(body))]
]

/** Replays against a server that packs its one body. */
async function replayed(encoding: string, body: Buffer, rules = {}) {
  await using server = await ProgrammableServer.start((a) =>
    answer(a, { headers: { 'Content-Encoding': encoding }, body })
  )
  return await runReplay(server.origin, posts(2), {
    answers: { successStatus: [[200, 299]], failureBody: undefined, ...rules }
  })
}

describe.each(TABLE)('%s', (encoding, pack) => {
  test('an error in it has failed', async () => {
    const body = Buffer.from('{"error": "model is not loaded"}')
    const { outcomes, notes } = await replayed(encoding, pack(body))
    expect(outcomes).toEqual(Array(2).fill('error-answer'))
    expect(notes).toEqual([])
  })

  test('`failure-body` sees what is in it, up to a MiB', async () => {
    const body = Buffer.from(`${'filler '.repeat(20_000)} went wrong`)
    const packed = pack(body)
    const { outcomes } = await replayed(encoding, packed, {
      failureBody: new Pattern('went wrong')
    })
    expect(outcomes).toEqual(Array(2).fill('failure-body'))
  })

  test('a right one succeeds, its bytes those of the wire', async () => {
    const packed = pack(Buffer.from('{"prediction": [1, 2]}'))
    const { outcomes, columns, shapes } = await replayed(encoding, packed)
    expect(outcomes).toEqual(Array(2).fill('succeeded'))
    expect([...columns.responseBytes]).toEqual(Array(2).fill(packed.length))
    expect(shapes).toMatchObject([{ kind: 'object' }])
  })

  test('a right one of 200 kB succeeds', async () => {
    const body = Buffer.from(JSON.stringify({ a: 'error: '.repeat(30_000) }))
    const { outcomes, notes } = await replayed(encoding, pack(body))
    expect(outcomes).toEqual(Array(2).fill('succeeded'))
    expect(notes).toEqual([])
  })
})

test.each([
  [1, { answers: 3, rows: 3 }],
  [2, undefined]
])(
  'answers in one coding are compared by what they say: %d',
  async (...row) => {
    const [last, same] = row
    await using server = await ProgrammableServer.start((a) => {
      const body = JSON.stringify({
        a: 'x'.repeat(9000) + (a.call < 3 ? 1 : last)
      })
      answer(a, {
        headers: { 'Content-Encoding': 'gzip' },
        body: gzipSync(body)
      })
    })
    const replayed = await runReplay(server.origin, posts(3))
    expect(replayed.same).toEqual(same && expect.objectContaining(same))
  }
)

test.each([
  ['an unknown coding', 'compress', Buffer.from('abc')],
  ['a damaged gzip', 'gzip', Buffer.from('abc')],
  ['more codings than anybody needs', 'gzip, gzip, gzip', gzipSync('a')]
])('%s is not judged, and noted', async (_, encoding, body) => {
  const { outcomes, notes } = await replayed(encoding, body)
  expect(outcomes).toEqual(Array(2).fill('succeeded'))
  expect(notes).toMatchObject([{ kind: 'not-decoded', says: encoding }])
})

test.each(Object.entries<Pack>(CODINGS))(
  'a bomb of %s is harmless',
  async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(50 * 2 ** 20, '{"error": "'))
    const before = process.memoryUsage().rss
    const { outcomes } = await replayed(encoding, bomb, {
      failureBody: new Pattern('nothing')
    })
    expect(outcomes).toEqual(Array(2).fill('succeeded'))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
  }
)
