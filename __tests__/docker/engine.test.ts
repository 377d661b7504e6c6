import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildKnownCost,
  KNOWN_COST,
  runStep,
  SOCKET,
  writeRows
} from './action.ts'

/**
 * Of this machine, and not its loopback: for the client, another machine. Not
 * of Docker's default network, whose gateway is not told before its second start.
 */
const ADDRESS = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)!.address

const servers: Server[] = []

/** The engine's socket on a TCP port of its own. */
async function openTcp(address: string): Promise<string> {
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const options = { path: SOCKET, allowHalfOpen: true }
    const engine = connect(options)
    for (const socket of [client, engine])
      socket.on('error', () => [client, engine].map((end) => end.destroy()))
    client.pipe(engine).pipe(client)
  }).listen(0, address)
  await once(server, 'listening')
  servers.push(server)
  return `tcp://${address}:${(server.address() as AddressInfo).port}`
}

beforeAll(() => {
  buildKnownCost()
})
afterAll(() => {
  for (const server of servers) server.close()
})

const inputs = { image: KNOWN_COST, dataset: writeRows(20), search: 'off' }

test.concurrent(
  'DOCKER_HOST on this machine is as good as its socket',
  async () => {
    const env = { DOCKER_HOST: await openTcp('127.0.0.1') }
    const { report, containersLeft } = await runStep(inputs, { env })
    expect(report.verdict).toBe('passed')
    expect(report.findings.map(({ code }) => code)).not.toContain(
      'engine-on-another-machine'
    )
    expect(containersLeft).toEqual([])
  }
)

/** Makes a context of the client; the variables that choose it. */
function createContext(address: string): Record<string, string> {
  const config = { DOCKER_CONFIG: mkdtempSync(join(tmpdir(), 'docker-')) }
  const host = `host=${address}`
  execFileSync('docker', ['context', 'create', 'far', '--docker', host], {
    env: { ...process.env, ...config },
    stdio: 'ignore'
  })
  return { ...config, DOCKER_CONTEXT: 'far' }
}

test.concurrent(
  "a context on another machine: that machine's port is asked",
  async () => {
    const env = createContext(await openTcp(ADDRESS))
    const { report, containersLeft } = await runStep(inputs, { env })
    expect(report.error).toBeUndefined()
    expect(report.analysis?.succeeded).toBe(20)
    expect(report.findings.map(({ code }) => code)).toContain(
      'engine-on-another-machine'
    )
    expect(containersLeft).toEqual([])

    const alone = await runStep({ ...inputs, isolate: 'true' }, { env })
    expect(alone.report.error).toMatchObject({ code: 'isolate-out-of-reach' })
  }
)

test.concurrent.each([
  ['a context without a machine', createContext('tcp://:2375'), /no machine/],
  ['a context of nobody', { DOCKER_CONTEXT: 'nobody' }, /"nobody"/],
  [
    'a port that is no number',
    { DOCKER_HOST: 'tcp://h:port' },
    /tcp:\/\/h:port/
  ],
  ['a scheme of nobody', { DOCKER_HOST: 'foo://x' }, /begins with foo:/],
  ['no scheme', { DOCKER_HOST: '/var/run/docker.sock' }, /no scheme/],
  [
    'no certificates',
    { DOCKER_HOST: 'tcp://127.0.0.1:2376', DOCKER_TLS_VERIFY: '1' },
    /DOCKER_HOST is nothing/
  ]
])('%s is a mistake in the address', async (_, env, says) => {
  const step = await runStep(inputs, { env })
  expect(step.report.error).toMatchObject({
    code: 'engine-address-wrong',
    blame: 'user',
    message: expect.stringMatching(says)
  })
  expect(step.exitCode).toBe(1)
})
