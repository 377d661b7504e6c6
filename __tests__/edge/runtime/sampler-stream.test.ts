/** Counters of a pod, on a node whose clock is another. */
import { afterEach, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ClusterApi } from '../../../src/runtime/kubernetes/api.ts'
import { SamplerStream } from '../../../src/runtime/kubernetes/sampler/sampler-stream.ts'

const HOUR_MS = 3_600_000
let server: Server | undefined
let stream: SamplerStream | undefined

afterEach(() => {
  stream?.close()
  server?.closeAllConnections()
  server?.close()
})

/** What the API server of such a cluster answers when the log is followed. */
async function follow(clockMs: () => number): Promise<SamplerStream> {
  const socketPath = join(mkdtempSync(join(tmpdir(), 'cluster-')), 'api.sock')
  const seconds = (): string => (clockMs() / 1000).toFixed(6)
  server = createServer((_, response) => {
    void (async () => {
      response.write(`waiting\nstarted ${seconds()}\n`)
      response.write('fields v2 memory.current cpu.stat:usage_usec\n')
      for (let i = 0; i < 20; i++) {
        response.write(`${seconds()} ${4096 + i} ${i * 1000}\n`)
        await sleep(5)
      }
      response.end('ended\n')
    })()
  })
  server.listen(socketPath)
  await once(server, 'listening')
  const proxy = {
    socketPath,
    namespace: 'default',
    context: 'test',
    close: () => undefined
  }
  return new SamplerStream(new ClusterApi(proxy), 'pod')
}

test.each([
  ['an hour behind', -HOUR_MS],
  ['the same', 0],
  ['an hour ahead', HOUR_MS]
])('its clock is %s: it began when it did', async (_, skewMs) => {
  const beforeMs = performance.now()
  stream = await follow(() => Date.now() + skewMs)
  expect(await stream.seen).toBe('counters')
  expect(stream.startedAtMs).toBeGreaterThanOrEqual(beforeMs - 1)
  expect(stream.startedAtMs).toBeLessThanOrEqual(performance.now())
  expect(stream.read()?.memoryBytes).toBeGreaterThanOrEqual(4096)
})
