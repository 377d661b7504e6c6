import type { Load } from '../../../src/measurement/measurement.ts'
import {
  after,
  answer,
  drip,
  ProgrammableServer,
  reset
} from '../programmable-server.ts'
import { posts, runReplay, sourceOf } from './run-replay.ts'

const closed = (concurrency: number): Load => ({ kind: 'closed', concurrency })
const open = (ratePerSecond: number, concurrency: number): Load => ({
  kind: 'open',
  ratePerSecond,
  arrivals: 'constant',
  seed: 1,
  concurrency
})

test.each([1, 3, 8])(
  'closed loop: %d workers, as many connections, each row once',
  async (concurrency) => {
    await using server = await ProgrammableServer.start(async (a) => {
      await after(5)
      answer(a)
    })
    const { end, columns, outcomes } = await runReplay(
      server.origin,
      posts(40),
      { load: closed(concurrency) }
    )
    expect(end).toEqual({ kind: 'completed' })
    expect(columns.row.toSorted()).toEqual(
      Uint32Array.from({ length: 40 }, (_, i) => i + 1)
    )
    expect(new Set(outcomes)).toEqual(new Set(['succeeded']))
    expect(server.connections).toHaveLength(concurrency)
    expect(server.busiest).toBe(concurrency)
    for (let i = 0; i < columns.length; i++) {
      expect(columns.delayMs[i]).toBe(0)
      expect(columns.serviceMs[i]).toBeGreaterThan(0)
    }
  }
)

test('requests may come late from the dataset, and an empty one is complete', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const load = closed(3)
  const late = await runReplay(server.origin, [], {
    load,
    source: sourceOf(posts(20), true)
  })
  expect(late.end).toEqual({ kind: 'completed' })
  expect(server.arrivals).toHaveLength(20)
  const none = await runReplay(server.origin, [], { load })
  expect([none.end, none.columns.length]).toEqual([{ kind: 'completed' }, 0])
})

test.each([
  [
    'thrown',
    () => {
      throw new Error('unreadable')
    }
  ],
  ['rejected', () => Promise.reject(new Error('unreadable'))]
] as const)('a dataset that cannot be read: %s', async (_, next) => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const source = { next, close: async () => {} }
  await expect(runReplay(server.origin, [], { source })).rejects.toThrow(
    'unreadable'
  )
})

test('the deadline is for the whole exchange: hanging, dripping, half a body', async () => {
  const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'
  await using server = await ProgrammableServer.start((a) => {
    if (a.call === 2) return drip(a, OK, 50)
    if (a.call === 3) return void a.socket.write(OK.slice(0, -1))
    if (a.call === 4) answer(a)
  })
  const { outcomes, statuses, columns } = await runReplay(
    server.origin,
    posts(4),
    { requestTimeoutMs: 600 }
  )
  expect(outcomes).toEqual([...Array(3).fill('timed-out'), 'succeeded'])
  expect(statuses).toEqual([0, 0, 200, 200])
  expect(server.connections).toHaveLength(4)
  for (const ms of columns.serviceMs.subarray(0, 3))
    expect(ms).toBeGreaterThanOrEqual(600)
})

test('gives up on a service that only fails', async () => {
  await using server = await ProgrammableServer.start((a) =>
    answer(a, { status: 500 })
  )
  const { end, columns } = await runReplay(server.origin, posts(1000))
  expect(end).toEqual({
    kind: 'aborted',
    reason: '20 requests in a row failed, the last with HTTP 500.'
  })
  expect(columns.length).toBe(20)
})

test('gives up sooner on one that hangs', async () => {
  await using server = await ProgrammableServer.start(() => {})
  const { end, outcomes } = await runReplay(server.origin, posts(1000), {
    requestTimeoutMs: 30
  })
  expect(end).toEqual({
    kind: 'aborted',
    reason:
      '5 requests in a row failed, the last with no whole answer before the request timeout.'
  })
  expect(outcomes).toEqual(Array(5).fill('timed-out'))
})

test('does not give up while some requests succeed', async () => {
  await using server = await ProgrammableServer.start((a) =>
    a.call % 20 === 0 ? answer(a) : reset(a)
  )
  const { end, outcomes } = await runReplay(server.origin, posts(100))
  expect(end).toEqual({ kind: 'completed' })
  expect(outcomes.filter((o) => o === 'succeeded')).toHaveLength(5)
})

test('abort ends at once; what is under way is cut and not recorded', async () => {
  const abort = new AbortController()
  await using server = await ProgrammableServer.start((a) => {
    if (a.call <= 10) answer(a)
    else if (a.call === 12) abort.abort()
  })
  const { end, columns } = await runReplay(server.origin, posts(1000), {
    load: closed(2),
    signal: abort.signal
  })
  expect(end.kind).toBe('aborted')
  expect(columns.length).toBe(10)
  await after(20)
  expect(server.connections.every((socket) => socket.destroyed)).toBe(true)
})

test('abort while connecting leaves no connection', async () => {
  const abort = new AbortController()
  await using server = await ProgrammableServer.start((a) => answer(a))
  const replayed = runReplay(server.origin, posts(10), {
    load: closed(4),
    signal: abort.signal
  })
  abort.abort()
  expect((await replayed).columns.length).toBe(0)
  await after(50)
  expect(server.arrivals).toHaveLength(0)
  const isClosed = (): boolean =>
    server.connections.every((socket) => socket.destroyed)
  for (let i = 0; i < 100 && !isClosed(); i++) await after(50)
  expect(isClosed()).toBe(true)
})

test('a signal that was fired before sends nothing', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const { end, columns } = await runReplay(server.origin, posts(5), {
    signal: AbortSignal.abort()
  })
  expect([end.kind, columns.length]).toEqual(['aborted', 0])
  await after(20)
  expect(server.arrivals).toHaveLength(0)
})

test('open loop: due by the schedule, sent no earlier, as many as asked', async () => {
  await using server = await ProgrammableServer.start((a) => answer(a))
  const { end, columns } = await runReplay(server.origin, posts(50), {
    load: open(500, 4)
  })
  expect(end).toEqual({ kind: 'completed' })
  // Every connection has its turn, though one would do.
  expect(server.connections).toHaveLength(4)
  const due = columns.dueMs.toSorted()
  // 500/s: one each 2 ms, whatever happened.
  for (let i = 1; i < due.length; i++)
    expect(due[i]! - due[i - 1]!).toBeCloseTo(2, 6)
  for (const delay of columns.delayMs) expect(delay).toBeGreaterThanOrEqual(0)
})

test('open loop: a pause of the service is seen by all that were due in it', async () => {
  const pauseMs = 300
  let pause: Promise<void> | undefined
  await using server = await ProgrammableServer.start(async (a) => {
    if (a.call === 10) pause = after(pauseMs)
    await pause
    answer(a)
  })
  const { columns, outcomes } = await runReplay(server.origin, posts(100), {
    load: open(100, 1)
  })
  expect(new Set(outcomes)).toEqual(new Set(['succeeded']))
  // 100/s for 300 ms: 30 requests were due while one was under way. A closed
  // loop would have recorded one slow answer only.
  const response = Array.from(
    columns.delayMs,
    (delay, i) => delay + columns.serviceMs[i]!
  )
  const slow = (values: ArrayLike<number>) =>
    Array.from(values).filter((ms) => ms > pauseMs / 3).length
  expect(slow(columns.serviceMs)).toBeLessThanOrEqual(3)
  expect(slow(response)).toBeGreaterThanOrEqual(15)
  expect(server.busiest).toBe(1)
})

test('open loop: sees that a service cannot keep up', async () => {
  await using server = await ProgrammableServer.start(async (a) => {
    await after(100)
    answer(a)
  })
  // A clock that runs 20 times too fast: 5 s of waiting pass in 250 ms.
  const startMs = performance.now()
  const { end, columns } = await runReplay(server.origin, posts(10_000), {
    load: open(50, 2),
    requestTimeoutMs: 60_000,
    clock: () => (performance.now() - startMs) * 20
  })
  expect(end).toEqual({
    kind: 'aborted',
    reason: expect.stringMatching(
      /^It cannot keep up with 50\/s: \d+ requests are waiting, the first for 5\.\d+ s, with 2 under way\.$/
    )
  })
  expect(columns.length).toBeLessThan(20)
})

test('progress at most once in 10 s of the clock', async () => {
  await using server = await ProgrammableServer.start(async (a) => {
    await after(5)
    answer(a)
  })
  const startMs = performance.now()
  const told: number[] = []
  const { columns } = await runReplay(server.origin, posts(100), {
    // 100 requests of 5 ms take 100 s or more on this clock.
    clock: () => (performance.now() - startMs) * 200,
    requestTimeoutMs: 600_000,
    onProgress: (done) => told.push(done)
  })
  const lastMs = columns.dueMs.at(-1)!
  expect(told.length).toBeGreaterThan(2)
  expect(told.length).toBeLessThanOrEqual(lastMs / 10_000 + 1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})
