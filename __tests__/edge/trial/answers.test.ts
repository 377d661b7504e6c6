import { Pattern, loadPatterns } from '../../../src/inputs/pattern.ts'
import {
  type Answer,
  type Arrival,
  after,
  answer,
  type Behaviour,
  drip,
  ProgrammableServer,
  raw,
  reset
} from '../programmable-server.ts'
import { post, posts, runReplay } from './run-replay.ts'

await loadPatterns()

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

interface Row {
  readonly name: string
  readonly behave: Behaviour
  readonly outcomes: readonly string[]
  readonly statuses: readonly number[]
  readonly bytes: readonly number[]
  /** How many connections three requests need. */
  readonly connections: number
}

const success = {
  outcomes: Array(3).fill('succeeded'),
  statuses: [200, 200, 200],
  bytes: [2, 2, 2],
  connections: 1
}
const failure = {
  outcomes: Array(3).fill('connection-failed'),
  statuses: [0, 0, 0],
  bytes: [0, 0, 0],
  connections: 3
}

const ROWS: readonly Row[] = [
  { ...success, name: 'content-length', behave: (a) => raw(a, OK) },
  {
    ...success,
    name: 'chunked, with a trailer',
    behave: (a) =>
      raw(
        a,
        'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\nx: 1\r\n\r\n'
      )
  },
  {
    ...success,
    name: 'interim answers 100, 102 and 103 before the answer proper',
    behave: (a) =>
      raw(
        a,
        `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${OK}`
      )
  },
  {
    ...success,
    name: 'byte by byte, but in time',
    behave: (a) => drip(a, OK, 1)
  },
  {
    ...success,
    name: 'connection: close',
    behave: (a) => answer(a, { headers: { connection: 'close' } }),
    connections: 3
  },
  {
    ...success,
    name: 'no length: until the connection is closed',
    behave: (a) => {
      raw(a, 'HTTP/1.1 200 OK\r\n\r\nok')
      a.socket.end()
    },
    connections: 3
  },
  {
    ...success,
    name: 'HTTP/1.0',
    behave: (a) => {
      raw(a, 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok')
      a.socket.end()
    },
    connections: 3
  },
  {
    ...success,
    name: 'more than was asked for: the answer counts, the rest does not',
    behave: (a) => raw(a, OK + OK),
    connections: 3
  },
  {
    ...success,
    name: 'wrong content type: not our business',
    behave: (a) => answer(a, { headers: { 'content-type': 'image/png' } })
  },
  {
    ...success,
    name: 'redirect: not followed',
    behave: (a) => answer(a, { status: 302, headers: { location: '/x' } }),
    outcomes: Array(3).fill('wrong-status'),
    statuses: [302, 302, 302]
  },
  {
    ...success,
    name: 'compressed: counted as sent',
    behave: (a) =>
      answer(a, {
        headers: { 'content-encoding': 'gzip' },
        body: Buffer.from([1, 2, 3])
      }),
    bytes: [3, 3, 3]
  },
  {
    ...success,
    name: '204 without a body',
    behave: (a) => answer(a, { status: 204, body: '' }),
    statuses: [204, 204, 204],
    bytes: [0, 0, 0]
  },
  {
    ...success,
    name: 'the second of three fails',
    behave: (a) => answer(a, { status: a.call === 2 ? 503 : 200 }),
    outcomes: ['succeeded', 'wrong-status', 'succeeded'],
    statuses: [200, 503, 200]
  },
  { ...failure, name: 'reset', behave: (a) => reset(a) },
  { ...failure, name: 'closed at once', behave: (a) => void a.socket.end() },
  {
    ...failure,
    name: 'reset on the second of three, and a new connection for it',
    behave: (a) => (a.call === 2 ? reset(a) : answer(a)),
    outcomes: ['succeeded', 'succeeded', 'succeeded'],
    statuses: [200, 200, 200],
    bytes: [2, 2, 2],
    connections: 2
  },
  {
    ...failure,
    name: 'closed in the middle of a body: the status is kept',
    behave: (a) => {
      raw(a, 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok')
      a.socket.end()
    },
    statuses: [200, 200, 200],
    bytes: [2, 2, 2]
  },
  {
    ...failure,
    name: 'not HTTP',
    behave: (a) => raw(a, 'SSH-2.0-OpenSSH_9\r\n')
  },
  {
    ...failure,
    name: 'an upgrade nobody asked for',
    behave: (a) =>
      raw(
        a,
        'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'
      ),
    statuses: [101, 101, 101]
  }
]

test.each(ROWS)('answer: $name', async (row) => {
  await using server = await ProgrammableServer.start(row.behave)
  const { end, columns, outcomes, statuses } = await runReplay(
    server.origin,
    posts(3)
  )
  expect(end).toEqual({ kind: 'completed' })
  expect([...columns.row]).toEqual([1, 2, 3])
  expect(outcomes).toEqual(row.outcomes)
  expect(statuses).toEqual(row.statuses)
  expect([...columns.responseBytes]).toEqual(row.bytes)
  expect(server.connections.length).toEqual(row.connections)
})

test('bodies arrive verbatim, with the headers and nothing hidden', async () => {
  await using server = await ProgrammableServer.start((a) =>
    answer(a, { body: a.body })
  )
  const bodies = [
    Buffer.from('{"text":"Grüße, 世界 🌍\\r\\n"}'),
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    Buffer.from('\ufeffwith a BOM\r\n\0'),
    Buffer.alloc(16 * 1024, 'a'),
    Buffer.alloc(16 * 1024 + 1, 'b'),
    Buffer.alloc(5 * 2 ** 20, 'éa')
  ]
  const { columns, outcomes } = await runReplay(
    server.origin,
    bodies.map((body, at) => post(at + 1, body))
  )
  expect(outcomes).toEqual(bodies.map(() => 'succeeded'))
  expect([...columns.responseBytes]).toEqual(bodies.map((b) => b.length))
  for (const [at, { body, request }] of server.arrivals.entries()) {
    expect(body.equals(bodies[at]!)).toBe(true)
    expect([request.method, request.url]).toEqual(['POST', '/score'])
    expect(request.headers).toEqual({
      host: server.origin.slice('http://'.length),
      connection: 'keep-alive',
      'content-type': 'application/json',
      'content-length': String(bodies[at]!.length)
    })
  }
})

test('each row can have its own method, path and headers', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const { outcomes, columns } = await runReplay(server.origin, [
    { ...post(1, 'a'), method: 'PUT', path: '/a?b=c%20d' },
    {
      ...post(2, ''),
      method: 'GET',
      headers: { 'X-Id': 'é7' },
      body: undefined
    },
    { ...post(3, ''), method: 'HEAD', body: undefined },
    { ...post(4, ''), method: 'POST', body: undefined },
    { ...post(5, 'z'), method: 'DELETE' },
    { ...post(6, 'z'), method: 'DELETE', headers: { 'X-Id': '8' } }
  ])
  expect(outcomes).toEqual(Array(6).fill('succeeded'))
  expect([...columns.responseBytes]).toEqual([2, 2, 0, 2, 2, 2])
  expect(
    server.arrivals.map(({ request: { method, url, headers }, body }) => [
      method,
      url,
      headers['x-id'],
      headers['content-length'],
      body.toString()
    ])
  ).toEqual([
    ['PUT', '/a?b=c%20d', undefined, '1', 'a'],
    ['GET', '/score', 'é7', undefined, ''],
    ['HEAD', '/score', undefined, undefined, ''],
    ['POST', '/score', undefined, '0', ''],
    ['DELETE', '/score', undefined, '1', 'z'],
    ['DELETE', '/score', '8', '1', 'z']
  ])
})

test('an answer before the body was read does not spoil the next', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  server.onHead = (request, response) => {
    if (server.heads !== 1) return true
    response.writeHead(413)
    response.end('too large')
    request.pause()
    return false
  }
  const { outcomes, statuses } = await runReplay(server.origin, [
    post(1, Buffer.alloc(20 * 2 ** 20)),
    post(2, 'small')
  ])
  expect(outcomes).toEqual(['wrong-status', 'succeeded'])
  expect(statuses).toEqual([413, 200])
  expect(server.connections).toHaveLength(2)
})

test('a body after HEAD does not spoil the next answer', async () => {
  await using server = await ProgrammableServer.start(async (a) => {
    if (a.call !== 1) return answer(a)
    raw(a, 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n')
    await after(20)
    raw(a, 'ok')
  })
  const { outcomes } = await runReplay(server.origin, [
    { ...post(1, ''), method: 'HEAD', body: undefined },
    post(2, 'x')
  ])
  expect(outcomes).toEqual(['succeeded', 'succeeded'])
})

test('a body that matches failure-body has failed whatever its status', async () => {
  const bodies = [
    'fine',
    'ERROR',
    'ERROR',
    `${'x'.repeat(2 ** 20)}ERROR`,
    'no errór'
  ]
  await using server = await ProgrammableServer.start((a) =>
    answer(a, { body: bodies[a.call - 1]! })
  )
  const { outcomes } = await runReplay(server.origin, posts(5), {
    answers: {
      successStatus: [[200, 200]],
      failureBody: new Pattern('ERROR|errór')
    }
  })
  // The fourth one's match begins after the first MiB, which is all we keep.
  expect(outcomes).toEqual([
    'succeeded',
    'failure-body',
    'failure-body',
    'succeeded',
    'failure-body'
  ])
})

test('the time that the server tells is kept, however the head is cut', async () => {
  const head =
    'HTTP/1.1 103 Early Hints\r\nx-runtime: 9\r\n\r\n' +
    'HTTP/1.1 200 OK\r\nX-Ms-Run-Fn-Exec-Ms: 1.25\r\ncontent-length: 2\r\n\r\nok'
  const trailer =
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n' +
    '2\r\nok\r\n0\r\nServer-Timing: app;dur=0.25\r\n\r\n'
  const answers: ((a: Arrival) => void | Promise<void>)[] = [
    (a) => answer(a),
    (a) => answer(a, { headers: { 'x-runtime': '3600' } }),
    (a) => drip(a, head, 1),
    (a) => raw(a, trailer)
  ]
  await using server = await ProgrammableServer.start((a) =>
    answers[a.call - 1]!(a)
  )
  const { outcomes, columns } = await runReplay(server.origin, posts(4))
  expect(new Set(outcomes)).toEqual(new Set(['succeeded']))
  // Nobody believes a server that took an hour of a millisecond.
  expect([...columns.serverMs!]).toEqual([NaN, NaN, 1.25, 0.25])
})

test('errors under a good status have failed, unless that is how it answers', async () => {
  const trouble = `Traceback (most recent call last):${' deep'.repeat(20_000)}`
  const answers: Answer[] = [
    { body: '[1]' },
    { body: `"could not convert string to float: 'a'"` },
    { body: '[1]', headers: { 'x-ms-run-function-failed': 'True' } },
    { body: '{"error": "no model", "result": null}' },
    { body: trouble },
    { body: '"setosa"' },
    { body: `"'data'"` },
    { status: 500, headers: { 'x-ms-run-function-failed': 'True' } }
  ]
  const run = async (failureBody?: Pattern | 'none') => {
    await using server = await ProgrammableServer.start((a) =>
      answer(a, answers[a.call - 1]!)
    )
    return await runReplay(server.origin, posts(answers.length), {
      answers: { successStatus: [[200, 299]], failureBody }
    })
  }
  const judged = await run()
  expect(judged.outcomes).toEqual([
    'succeeded',
    ...Array(4).fill('error-answer'),
    ...['succeeded', 'succeeded', 'wrong-status']
  ])
  expect(judged.shapes).toEqual([
    { kind: 'list', answers: 1, rows: [1] },
    { kind: 'string', answers: 1, rows: [6] },
    { kind: 'suspect', answers: 1, rows: [7] }
  ])
  expect((await run(new Pattern('setosa'))).outcomes).toEqual([
    'succeeded',
    ...Array(4).fill('error-answer'),
    ...['failure-body', 'succeeded', 'wrong-status']
  ])
  expect((await run('none')).outcomes).toEqual([
    ...['succeeded', 'succeeded', 'error-answer', 'succeeded', 'succeeded'],
    ...['succeeded', 'succeeded', 'wrong-status']
  ])
})

test('an error that comes byte by byte is one', async () => {
  const body = `"name 'x' is not defined"`
  await using server = await ProgrammableServer.start((a) =>
    drip(
      a,
      `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      1
    )
  )
  const { outcomes } = await runReplay(server.origin, posts(1))
  expect(outcomes).toEqual(['error-answer'])
})

test('a connection that was closed while idle is opened anew', async () => {
  await using server = await ProgrammableServer.start((a) => {
    answer(a)
    a.socket.end()
  })
  const { outcomes } = await runReplay(server.origin, posts(3), {
    load: {
      kind: 'open',
      ratePerSecond: 3,
      arrivals: 'constant',
      seed: 1,
      concurrency: 1
    }
  })
  expect(outcomes).toEqual(Array(3).fill('succeeded'))
  expect(server.connections).toHaveLength(3)
})

test('a refused connection', async () => {
  let origin: string
  {
    await using server = await ProgrammableServer.start((a) => answer(a))
    origin = server.origin
  }
  const { end, outcomes } = await runReplay(origin, posts(3))
  expect(end).toEqual({ kind: 'completed' })
  expect(outcomes).toEqual(Array(3).fill('connection-failed'))
})

test('no proxy, whatever the environment says', async () => {
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:9'
  try {
    await using server = await ProgrammableServer.start((a) => answer(a))
    const { outcomes } = await runReplay(server.origin, posts(1))
    expect(outcomes).toEqual(['succeeded'])
  } finally {
    delete process.env['HTTP_PROXY']
  }
})

test('what it says when it refuses a request is told, and nothing else', async () => {
  await using server = await ProgrammableServer.start((a) =>
    answer(a, a.call === 2 ? { status: 422, body: 'x is missing' } : {})
  )
  const told: unknown[] = []
  await runReplay(server.origin, posts(3), {
    onRefused: (...refusal) => told.push(refusal)
  })
  expect(told).toEqual([[422, 'x is missing']])
})
