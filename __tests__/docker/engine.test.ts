import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'

/** Of this machine on Docker's own network: for the client, another machine. */
const ADDRESS = execFileSync(
  'docker',
  [
    ...['network', 'inspect', 'bridge', '--format'],
    '{{(index .IPAM.Config 0).Gateway}}'
  ],
  { encoding: 'utf8' }
).trim()

const servers: Server[] = []

/** The engine's socket on a TCP port of its own. */
async function openTcp(address: string): Promise<string> {
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const options = { path: '/var/run/docker.sock', allowHalfOpen: true }
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

test('DOCKER_HOST on this machine is as good as its socket', async () => {
  const env = { DOCKER_HOST: await openTcp('127.0.0.1') }
  const { report, containersLeft } = await runStep(inputs, { env })
  expect(report.verdict).toBe('passed')
  expect(report.findings.map(({ code }) => code)).not.toContain(
    'engine-on-another-machine'
  )
  expect(containersLeft).toEqual([])
})

test("a context on another machine: that machine's port is asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docker-'))
  const env = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'far' }
  const { DOCKER_CONTEXT: _, ...config } = env
  const host = `host=${await openTcp(ADDRESS)}`
  execFileSync('docker', ['context', 'create', 'far', '--docker', host], {
    env: { ...process.env, ...config },
    stdio: 'ignore'
  })
  const { report, containersLeft } = await runStep(inputs, { env })
  expect(report.error).toBeUndefined()
  expect(report.analysis?.succeeded).toBe(20)
  expect(report.findings.map(({ code }) => code)).toContain(
    'engine-on-another-machine'
  )
  expect(containersLeft).toEqual([])

  const alone = await runStep({ ...inputs, isolate: 'true' }, { env })
  expect(alone.report.error).toMatchObject({ code: 'isolate-out-of-reach' })
})
