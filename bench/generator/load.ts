/**
 * A process that does nothing but generate load: for each job from its parent
 * it sends the requests and tells what they cost it. Warmed up by 2,000.
 */
import { connect } from 'node:net'
// @ts-expect-error autocannon comes without types.
import autocannon from 'autocannon'
import type { Load } from '../../src/measurement/measurement.ts'
import { ExchangeLog } from '../../src/trial/exchange-log.ts'
import { shapeOf } from '../../src/load/load.ts'
import { replay } from '../../src/trial/replay.ts'

export interface Job {
  readonly by: 'ours' | 'autocannon' | 'socket' | 'timer'
  readonly port: number
  readonly path: string
  readonly load: Load
  readonly requests: number
}

export interface Cost {
  readonly cpuUsPerRequest: number
  readonly ratePerSecond: number
  /** Of each request; not told by autocannon. */
  readonly serviceMs: readonly number[]
  readonly delayMs: readonly number[]
}

type Times = Pick<Cost, 'serviceMs' | 'delayMs'>

const HEADERS = { 'content-type': 'application/json' }
const BODY = Buffer.from(
  JSON.stringify({
    data: [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    ]
  })
)
const WARMUP = 2000

const SENDERS: Record<Job['by'], (job: Job) => Promise<Times>> = {
  ours: async (job) => {
    const log = new ExchangeLog()
    let row = 0
    const request = { method: 'POST', path: job.path, headers: HEADERS }
    await replay({
      origin: `http://127.0.0.1:${job.port}`,
      load: job.load,
      source: {
        next: () =>
          row < job.requests
            ? { ...request, row: ++row, body: BODY }
            : undefined,
        close: async () => {}
      },
      answers: { successStatus: [[200, 299]], failureBody: undefined },
      requestTimeoutMs: 30_000,
      clock: () => performance.now(),
      log,
      signal: new AbortController().signal
    })
    const { serviceMs, delayMs, outcome } = log.columns()
    if (log.length !== job.requests || outcome.some((index) => index !== 0))
      throw new Error('not all requests succeeded')
    return { serviceMs: [...serviceMs], delayMs: [...delayMs] }
  },

  autocannon: async (job) => {
    await autocannon({
      url: `http://127.0.0.1:${job.port}${job.path}`,
      method: 'POST',
      headers: HEADERS,
      body: BODY,
      connections: job.load.concurrency,
      amount: job.requests,
      ...(job.load.kind === 'open'
        ? { overallRate: job.load.ratePerSecond }
        : {})
    })
    return { serviceMs: [], delayMs: [] }
  },

  // What any client must at least do: one write and one read.
  socket: async (job) => {
    const request = Buffer.concat([
      Buffer.from(
        `POST ${job.path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${BODY.length}\r\n\r\n`
      ),
      BODY
    ])
    const serviceMs: number[] = []
    let left = job.requests
    const work = (): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>()
      let sentMs = 0
      const send = (): void => {
        if (left-- <= 0) return resolve()
        sentMs = performance.now()
        socket.write(request)
      }
      const callback = (): boolean => {
        serviceMs.push(performance.now() - sentMs)
        send()
        return true
      }
      const socket = connect({
        host: '127.0.0.1',
        port: job.port,
        noDelay: true,
        onread: { buffer: Buffer.alloc(65_536), callback }
      })
      socket.on('connect', send)
      return promise.finally(() => socket.destroy())
    }
    await Promise.all(Array.from({ length: job.load.concurrency }, work))
    return { serviceMs, delayMs: [] }
  },

  // How late this machine's timers are when they have nothing to do.
  timer: ({ load, requests }) => {
    const { promise, resolve } = Promise.withResolvers<Times>()
    const pacer = shapeOf(load).plan(performance.now())
    const delayMs: number[] = []
    const pump = (): void => {
      const nowMs = performance.now()
      for (; pacer.dueMs(nowMs) <= nowMs; pacer.take()) {
        delayMs.push(nowMs - pacer.dueMs(nowMs))
        if (delayMs.length === requests)
          return resolve({ serviceMs: [], delayMs })
      }
      setTimeout(pump, pacer.dueMs(nowMs) - nowMs)
    }
    pump()
    return promise
  }
}

process.on('message', async (job: Job) => {
  await SENDERS[job.by]({
    ...job,
    load: { kind: 'closed', concurrency: job.load.concurrency },
    requests: WARMUP
  })
  const before = process.cpuUsage()
  const startMs = performance.now()
  const times = await SENDERS[job.by](job)
  const seconds = (performance.now() - startMs) / 1000
  const { user, system } = process.cpuUsage(before)
  const cost: Cost = {
    ...times,
    cpuUsPerRequest: (user + system) / job.requests,
    ratePerSecond: job.requests / seconds
  }
  process.send!(cost, () => process.disconnect())
})
