import { createServer } from 'node:net'
import {
  answer,
  ProgrammableServer,
  raw,
  reset
} from '../programmable-server.ts'
import { freePort } from '../free-port.ts'
import { post, posts, runReplay } from './run-replay.ts'

const NO_HTTP: readonly (readonly [string, string, RegExp])[] = [
  [
    'a length beside chunks',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    /both Content-Length and Transfer-Encoding/
  ],
  [
    'line feeds alone',
    'HTTP/1.1 200 OK\nContent-Length: 2\n\nok',
    /does not end with CR LF/
  ],
  [
    'two lengths',
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok',
    /two headers Content-Length/
  ],
  [
    'a blank in a name',
    'HTTP/1.1 200 OK\r\nX-Model Version: 3\r\nContent-Length: 2\r\n\r\nok',
    /name of a header/
  ],
  [
    'a control character',
    'HTTP/1.1 200 OK\r\nX-Note: a\x01b\r\nContent-Length: 2\r\n\r\nok',
    /value of a header/
  ],
  [
    'a length in words',
    'HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nok',
    /Content-Length is no number/
  ],
  [
    'a chunk without a size',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nok\r\n0\r\n\r\n',
    /size of a chunk/
  ],
  ['HTTP/2', '\0\0\x12\x04\0\0\0\0\0', /does not begin with HTTP\/1\.1/]
]

test.each(NO_HTTP)(
  'no valid HTTP, and the rule: %s',
  async (_, bytes, rule) => {
    await using server = await ProgrammableServer.start((a) => {
      a.socket.write(Buffer.from(bytes, 'latin1'))
    })
    const { outcomes, notes } = await runReplay(server.origin, posts(3))
    expect(outcomes).toEqual(Array(3).fill('connection-failed'))
    expect(notes).toEqual([
      {
        kind: 'no-http',
        says: expect.stringMatching(rule),
        exchanges: 3,
        rows: [1, 2, 3]
      }
    ])
    const given = await runReplay(server.origin, posts(30))
    expect(given.end).toMatchObject({
      reason: expect.stringMatching(/the answer is no valid HTTP: .+\.$/)
    })
  }
)

test.each([
  [
    'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\nok',
    /closed after 2 bytes of its body/
  ],
  ['HTTP/1.1 200 OK\r\nconte', /closed in its head/]
])('an answer that is cut: %j', async (bytes, says) => {
  await using server = await ProgrammableServer.start((a) => {
    raw(a, bytes)
    a.socket.end()
  })
  const { notes } = await runReplay(server.origin, posts(2))
  expect(notes).toEqual([
    {
      kind: 'cut',
      says: expect.stringMatching(says),
      exchanges: 2,
      rows: [1, 2]
    }
  ])
})

describe('a kept connection that is closed silently', () => {
  test('after each answer: sent again on a fresh one, and noted', async () => {
    await using server = await ProgrammableServer.start((a) => {
      answer(a)
      a.socket.end()
    })
    const { outcomes, notes } = await runReplay(server.origin, posts(10))
    expect(outcomes).toEqual(Array(10).fill('succeeded'))
    expect(notes).toEqual([
      expect.objectContaining({
        kind: 'retried',
        exchanges: expect.any(Number)
      })
    ])
    expect(server.connections.length).toBeGreaterThan(1)
  })

  test('reset before anything came: the same', async () => {
    await using server = await ProgrammableServer.start((a) =>
      a.call === 2 ? reset(a) : answer(a)
    )
    const { outcomes, notes } = await runReplay(server.origin, posts(3))
    expect(outcomes).toEqual(Array(3).fill('succeeded'))
    expect(notes).toEqual([
      { kind: 'retried', says: '', exchanges: 1, rows: [2] }
    ])
    expect(server.arrivals).toHaveLength(4)
  })

  test('once: a row that kills the connection each time has failed', async () => {
    await using server = await ProgrammableServer.start((a) =>
      a.body.includes('"n":1}') ? reset(a) : answer(a)
    )
    const { outcomes, notes } = await runReplay(server.origin, posts(3))
    expect(outcomes).toEqual(['succeeded', 'connection-failed', 'succeeded'])
    expect(notes).toEqual([
      {
        kind: 'no-answer',
        says: 'the connection was reset',
        exchanges: 1,
        rows: [2]
      }
    ])
  })

  test('after a part of the answer, or on a fresh connection: never', async () => {
    await using server = await ProgrammableServer.start((a) => {
      if (a.call !== 2) return answer(a)
      raw(a, 'HTTP/1.1 2')
      a.socket.end()
    })
    const { outcomes } = await runReplay(server.origin, posts(3))
    expect(outcomes).toEqual(['succeeded', 'connection-failed', 'succeeded'])
    await using fresh = await ProgrammableServer.start((a) => reset(a))
    await runReplay(fresh.origin, posts(3))
    expect(fresh.arrivals).toHaveLength(3)
  })

  test('more than a second after it was sent: something broke, so never', async () => {
    await using server = await ProgrammableServer.start((a) => {
      if (a.call !== 2) answer(a)
      else setTimeout(() => reset(a), 1100)
    })
    const { outcomes } = await runReplay(server.origin, posts(3))
    expect(outcomes).toEqual(['succeeded', 'connection-failed', 'succeeded'])
  })
})

test('refused', async () => {
  const { notes } = await runReplay(
    `http://127.0.0.1:${await freePort()}`,
    posts(2)
  )
  expect(notes).toEqual([
    {
      kind: 'no-answer',
      says: 'the connection was refused',
      exchanges: 2,
      rows: [1, 2]
    }
  ])
})

test.each([
  [307, '/score/'],
  [301, 'https://login.example.org/?next=/score']
])('HTTP %d names where to go', async (status, location) => {
  await using server = await ProgrammableServer.start((a) =>
    answer(a, { status, headers: { Location: location } })
  )
  const { notes, outcomes } = await runReplay(server.origin, posts(2))
  expect(outcomes).toEqual(Array(2).fill('wrong-status'))
  expect(notes).toEqual([
    { kind: 'redirected', says: location, exchanges: 2, rows: [1, 2] }
  ])
})

describe('the header Host', () => {
  test.each([
    [400, 'Invalid host header'],
    [403, 'Blocked hosts: 127.0.0.1:8000'],
    [421, '']
  ])('refused with %d %j', async (status, body) => {
    await using server = await ProgrammableServer.start((a) =>
      answer(a, { status, body })
    )
    const { notes } = await runReplay(server.origin, posts(1))
    expect(notes).toMatchObject([{ kind: 'host-refused' }])
  })

  test('another 400 is not about it', async () => {
    await using server = await ProgrammableServer.start((a) =>
      answer(a, { status: 400, body: 'the host country is missing' })
    )
    expect((await runReplay(server.origin, posts(1))).notes).toEqual([])
  })

  test('is the one of `headers`, once', async () => {
    await using server = await ProgrammableServer.start((a) => answer(a))
    const headers = { HOST: 'model.example.org' }
    await runReplay(server.origin, [{ ...post(1, '{}'), headers }])
    const { rawHeaders } = server.arrivals[0]!.request
    expect(
      rawHeaders.filter((_, at) => /^host$/i.test(rawHeaders[at - 1] ?? ''))
    ).toEqual(['model.example.org'])
  })
})

describe('one answer for all', () => {
  const constant = (body: string) =>
    ProgrammableServer.start((a) => answer(a, { body }))

  test.each([['{"label": "a"}'], ['[0.5]'], ['x'.repeat(200_000)]])(
    '%.20j is seen',
    async (body) => {
      await using server = await constant(body)
      const { same } = await runReplay(server.origin, posts(12), {
        load: { kind: 'closed', concurrency: 3 }
      })
      expect(same).toEqual({ answers: 12, rows: 12, bytes: body.length })
    }
  )

  test.each<[string, (call: number) => string]>([
    [
      'one that differs, of the same length',
      (call) => `[${call === 12 ? 2 : 1}]`
    ],
    ['a list of another length', (call) => (call === 12 ? '[]' : '[1]')],
    ['its end', (call) => `${'x'.repeat(5000)}${call === 12 ? 2 : 1}`]
  ])('%s is enough', async (_, bodyOf) => {
    await using server = await ProgrammableServer.start((a) =>
      answer(a, { body: bodyOf(a.call) })
    )
    expect((await runReplay(server.origin, posts(12))).same).toBeUndefined()
  })

  test('to one request, or none that succeeded: nothing is known', async () => {
    await using server = await constant('a')
    const same = Array.from({ length: 12 }, (_, at) => post(at + 1, 'same'))
    expect((await runReplay(server.origin, same)).same).toBeUndefined()
    await using failing = await ProgrammableServer.start((a) =>
      answer(a, { status: 404 })
    )
    expect((await runReplay(failing.origin, posts(12))).same).toBeUndefined()
  })
})

test('a server that speaks first is told', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('SSH-2.0-OpenSSH_9\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const { notes } = await runReplay(`http://127.0.0.1:${port}`, posts(1))
  server.close()
  expect(notes).toMatchObject([{ kind: 'no-http' }])
})
