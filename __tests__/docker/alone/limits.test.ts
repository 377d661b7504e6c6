import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EventWatch } from '../../../src/runtime/docker/event-watch.ts'
import { startContainer } from '../../../src/runtime/docker/container.ts'
import { dropFilePages } from '../../../src/runtime/docker/page-cache.ts'
import type { Counters, Size } from '../../../src/measurement/measurement.ts'
import type { Service } from '../../../src/runtime/service.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { buildKnownCost, KNOWN_COST, PASSING } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

const SIZE: Size = { cpuMillicores: 1000, memoryBytes: 256 * MIB }

const events = new EventWatch({ id: 'limits' })

/** A container that runs a program of its own. */
function run(
  program: string,
  { imageId = KNOWN_COST, size = SIZE } = {}
): Promise<Service> {
  const command = ['python3', '-u', '-c', program]
  const service = {
    port: 8000,
    path: '/',
    method: 'POST',
    contentType: '',
    headers: {},
    env: {},
    command,
    shmBytes: undefined,
    isolate: false,
    runsHealthcheck: true,
    readinessPath: '/',
    startupTimeoutMs: 0,
    requestTimeoutMs: 0
  }
  const route = {
    engine: { url: '', isTls: false },
    kind: 'published',
    host: undefined
  } as const
  const plan = { runId: 'limits', imageId, size, port: 8000, route }
  const onLeft = (): void => undefined
  return startContainer({ ...plan, service }, { events, onLeft })
}

async function waitForLine(service: Service, line: string): Promise<void> {
  let ended = false
  void service.exited.then(() => (ended = true))
  for (;;) {
    const log = await service.logs(5)
    if (log.split('\n').includes(line)) return
    if (ended) throw new Error(`It ended: ${log}`)
    await sleep(100)
  }
}

/** Share of the coming two seconds' periods in which the quota ran out. */
async function throttledShare({ counters }: Service): Promise<number> {
  const before = counters.read()!
  await sleep(2000)
  const now = counters.read()!
  const periods = now.periods - before.periods
  return (now.throttledPeriods - before.throttledPeriods) / periods
}

test('a CPU limit changes at once while it runs', async () => {
  await using service = await run('while True: pass')
  expect(await throttledShare(service)).toBeLessThan(0.5)
  await service.setLimits({ ...SIZE, cpuMillicores: 50 })
  expect(await throttledShare(service)).toBeGreaterThan(0.7)
})

const A_CHILD_HOLDS_100_MIB = `
import os, time
while True:
    child = os.fork()
    if child == 0:
        block = bytearray(100 << 20)
        for page in range(0, len(block), 4096): block[page] = 1
        os._exit(0)
    print('killed' if os.waitpid(child, 0)[1] else 'held')
    time.sleep(0.2)`

test('a memory limit changes at once while it runs', async () => {
  const small = { ...SIZE, memoryBytes: 64 * MIB }
  await using service = await run(A_CHILD_HOLDS_100_MIB, { size: small })
  await waitForLine(service, 'killed')
  expect(service.counters.read()!.oomKills).toBeGreaterThanOrEqual(1)
  await service.setLimits(SIZE)
  await waitForLine(service, 'held')
  expect(service.counters.read()!.memoryPeakBytes).toBeGreaterThan(100 * MIB)
})

const PAGE = 4096
const MODEL_PAGES = 4096

/** An image with a file that no other container of this machine has read. */
function buildModel(): string {
  const context = mkdtempSync(join(tmpdir(), 'model-'))
  writeFileSync(join(context, 'model'), randomBytes(MODEL_PAGES * PAGE))
  const dockerfile = `FROM ${KNOWN_COST}\n${PASSING}\nCOPY model /model\n`
  writeFileSync(join(context, 'Dockerfile'), dockerfile)
  return execFileSync('docker', ['build', '--quiet', context], {
    encoding: 'utf8',
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  }).trim()
}

// Without read-ahead, so that each page that is not there is a major fault.
const TOUCH_THE_MODEL_TWICE = `
import mmap, time
file = open('/model', 'rb')
model = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
model.madvise(mmap.MADV_RANDOM)
for _ in range(2):
    for page in range(0, len(model), 4096): model[page]
print('touched')
time.sleep(600)`

const root = (await dropFilePages()) ? describe : describe.skip
root('file pages (needs root)', () => {
  let imageId = ''
  beforeAll(() => {
    imageId = buildModel()
  })
  afterAll(() => {
    execFileSync('docker', ['image', 'rm', '--force', imageId])
  })

  async function touch(size = SIZE): Promise<Counters> {
    await using service = await run(TOUCH_THE_MODEL_TWICE, { imageId, size })
    await waitForLine(service, 'touched')
    return service.counters.read()!
  }

  test('are charged again once they were dropped', async () => {
    await dropFilePages()
    const cold = await touch()
    const warm = await touch()
    expect(cold.fileBytes).toBeGreaterThan(MODEL_PAGES * PAGE)
    expect(cold.majorFaults).toBeGreaterThan(MODEL_PAGES * 0.9)
    expect(warm.fileBytes).toBeLessThan(MODEL_PAGES * PAGE * 0.5)
    expect(warm.majorFaults).toBeLessThan(MODEL_PAGES * 0.1)
  })

  test('that do not fit are read again, and nothing is killed', async () => {
    await dropFilePages()
    const crawl = await touch({ ...SIZE, memoryBytes: 16 * MIB })
    expect(crawl.majorFaults).toBeGreaterThan(MODEL_PAGES * 1.8)
    expect(crawl.oomKills).toBe(0)
  })
})
