import { afterEach, expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Counters } from '../../../src/measurement/measurement.ts'
import type { CounterReader } from '../../../src/runtime/counter-reader.ts'
import { openApiCounters } from '../../../src/runtime/docker/api-counters.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** An engine that tells what it was asked, and answers by hand. */
class Engine {
  readonly urls: string[] = []
  readonly answer = Promise.withResolvers<ServerResponse>()
  readonly server: Server = createServer((request, response) => {
    this.urls.push(request.url!)
    response.writeHead(200)
    response.flushHeaders()
    this.answer.resolve(response)
  })

  async listen(at: number | string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.server.listen(at, resolve)
    closing.push(() => {
      this.server.closeAllConnections()
      this.server.close()
    })
    await promise
  }
}

function open(host: string): CounterReader {
  const reader = openApiCounters('abc', host)
  closing.push(() => reader.close())
  return reader
}

function line(usage: number): string {
  return `${JSON.stringify({ memory_stats: { usage, stats: { anon: 5 } } })}\n`
}

async function readNext(reader: CounterReader): Promise<Counters | undefined> {
  for (let i = 0; i < 100; i++) {
    const counters = reader.read()
    if (counters) return counters
    await sleep(10)
  }
  return undefined
}

test('over a socket file: each reading is given once, the newest wins', async () => {
  const engine = new Engine()
  const socket = join(mkdtempSync(join(tmpdir(), 'engine-')), 'docker.sock')
  await engine.listen(socket)
  const reader = open(`unix://${socket}`)
  const response = await engine.answer.promise
  expect(engine.urls).toEqual(['/containers/abc/stats?stream=true'])
  expect(reader.read()).toBeUndefined()

  response.write(line(100) + line(200))
  expect(await readNext(reader)).toMatchObject({
    memoryBytes: 200,
    anonymousBytes: 5
  })
  expect(reader.read()).toBeUndefined()
})

test('over TCP: a reading cut in two is put together', async () => {
  const engine = new Engine()
  await engine.listen(0)
  const { port } = engine.server.address() as AddressInfo
  const reader = open(`tcp://127.0.0.1:${port}`)
  const response = await engine.answer.promise
  const text = line(300)
  response.write(text.slice(0, 20))
  await sleep(50)
  expect(reader.read()).toBeUndefined()
  response.write(text.slice(20))
  expect(await readNext(reader)).toMatchObject({ memoryBytes: 300 })
})

test('its own highest reading stands in for the high-water mark', async () => {
  const engine = new Engine()
  await engine.listen(0)
  const { port } = engine.server.address() as AddressInfo
  const reader = open(`tcp://127.0.0.1:${port}`)
  const response = await engine.answer.promise
  response.write(line(300))
  await readNext(reader)
  response.write(line(100))
  expect(await readNext(reader)).toMatchObject({
    memoryBytes: 100,
    memoryPeakBytes: 300
  })
  // The zeros that come after the container's end are no reading.
  response.end(`${JSON.stringify({ memory_stats: {} })}\n`)
  await sleep(50)
  expect(reader.read()).toBeUndefined()
})

test.each(['unix:///nowhere.sock', 'tcp://127.0.0.1:1', 'ssh://me@host', ''])(
  'no engine at %p: no reading, and no exception',
  async (host) => {
    const reader = open(host)
    await sleep(50)
    expect(reader.read()).toBeUndefined()
  }
)
