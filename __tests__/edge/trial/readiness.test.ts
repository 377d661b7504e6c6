import { type Readiness, waitUntilReady } from '../../../src/trial/readiness.ts'
import {
  type Behaviour,
  ProgrammableServer,
  answer,
  raw
} from '../programmable-server.ts'

const LISTENS = { unreachable: false, sentence: 'It listens on port 80.' }

async function ask(behave: Behaviour): Promise<Readiness> {
  await using server = await ProgrammableServer.start(behave)
  return await waitUntilReady(
    { origin: server.origin, explainNoAnswer: async () => LISTENS },
    { path: '/ready', timeoutMs: 500, signal: new AbortController().signal }
  )
}

test('it is ready at its first answer below 500', async () => {
  const ready = await ask((arrival) => {
    answer(arrival, { status: arrival.call < 3 ? 503 : 404 })
  })
  expect(ready).toEqual({ kind: 'ready' })
})

test('one that answers and is never ready: with what status', async () => {
  const { kind, reason } = (await ask((arrival) => {
    // The third hangs until the time is over.
    if (arrival.call < 3)
      answer(arrival, { status: arrival.call === 1 ? 500 : 503 })
  })) as Readiness & { reason: string }
  expect([kind, reason]).toEqual([
    'not-ready',
    'It was not ready within 0.5 s: the last answer from /ready had status 503, and below 500 is ready.'
  ])
})

test('an answer that goes on for ever is one', async () => {
  const ready = await ask((arrival) => {
    const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'
    raw(arrival, `${head}5\r\ndata:`)
  })
  expect(ready).toEqual({ kind: 'ready' })
})

test('an answer that breaks off has a status all the same', async () => {
  const ready = await ask((arrival) => {
    raw(arrival, 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{')
    arrival.socket.end()
  })
  expect(ready).toEqual({ kind: 'ready' })
})

test('one that speaks TLS', async () => {
  const { reason } = (await ask((arrival) => {
    raw(arrival, '\x15\x03\x01\x00\x02\x02\x46')
    arrival.socket.end()
  })) as Readiness & { reason: string }
  expect(reason).toContain('was no HTTP/1.1, as of a service that speaks HTTPS')
})

test('one that never answers: what its sockets say', async () => {
  const never = await ask(() => {})
  expect(never).toMatchObject({
    kind: 'not-ready',
    reason: expect.stringMatching(
      /no HTTP answer below 500 from \/ready\. It listens/
    ) as string
  })
})
