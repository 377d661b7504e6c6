import { beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Counters } from '../../../src/measurement/measurement.ts'
import { openCgroupCounters } from '../../../src/runtime/cgroup/cgroup-reader.ts'
import type { CounterReader } from '../../../src/runtime/counter-reader.ts'
import { openApiCounters } from '../../../src/runtime/docker/api-counters.ts'
import { startSampler } from '../../../src/trial/sampling/sampler.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { buildKnownCost, KNOWN_COST } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8' }).trim()

interface Container {
  readonly id: string
  readonly pid: number
  readonly reader: CounterReader
}

/** A container of known cost; with a program of its own it runs that. */
async function withContainer(
  flags: readonly string[],
  work: (container: Container) => Promise<void>,
  program?: string
): Promise<void> {
  const command = program ? ['python3', '-u', '-c', program] : []
  const id = docker('run', '--detach', ...flags, KNOWN_COST, ...command)
  const pid = Number(docker('inspect', '--format', '{{.State.Pid}}', id))
  const reader = openCgroupCounters(pid, id)!
  try {
    await work({ id, pid, reader })
  } finally {
    reader.close()
    docker('rm', '--force', id)
  }
}

/** What the container prints, once it has printed a line. */
async function readLog(id: string): Promise<string> {
  for (;;) {
    const log = docker('logs', id)
    if (log) return log
    await sleep(100)
  }
}

/** The kernel's own file, found by its name below the cgroup mounts. */
function kernelFile(id: string, name: string): number {
  const find = ['/sys/fs/cgroup', '-path', `*${id}*/${name}`, '-print', '-quit']
  const path = execFileSync('find', find, { encoding: 'utf8' }).trim()
  return Number(readFileSync(path, 'utf8'))
}

async function readApi(id: string): Promise<Counters> {
  const api = openApiCounters(id, process.env['DOCKER_HOST'])
  try {
    for (;;) {
      const counters = api.read()
      if (counters) return counters
      await sleep(50)
    }
  } finally {
    api.close()
  }
}

/** Within a share of the known number. */
function expectAbout(value: number, known: number, share: number): void {
  expect(value).toBeGreaterThan(known * (1 - share))
  expect(value).toBeLessThan(known * (1 + share))
}

const HOLD_300_MIB = `
import time
def anonymous():
    for line in open('/proc/self/smaps_rollup'):
        if line.startswith('Anonymous:'): return int(line.split()[1]) << 10
before = anonymous()
block = bytearray(300 << 20)
for page in range(0, len(block), 4096): block[page] = 1
print(before)
time.sleep(600)`

test("memory is what is held, and the peak the kernel's to the byte", async () => {
  await withContainer(
    [],
    async ({ id, reader }) => {
      const bare = Number(await readLog(id))
      const counters = reader.read()!
      expectAbout(counters.anonymousBytes - bare, 300 * MIB, 0.02)
      const peak =
        reader.traits.source === 'cgroup-v2'
          ? 'memory.peak'
          : 'memory.max_usage_in_bytes'
      expect(counters.memoryPeakBytes).toBe(kernelFile(id, peak))
      expect(counters.memoryPeakBytes).toBeGreaterThanOrEqual(
        counters.memoryBytes
      )

      const api = await readApi(id)
      expectAbout(api.memoryBytes, counters.memoryBytes, 0.01)
      expectAbout(api.anonymousBytes, counters.anonymousBytes, 0.01)
      expectAbout(api.cpuMs, counters.cpuMs, 0.05)
    },
    HOLD_300_MIB
  )
})

const BURN_2_S = `
import time
while time.process_time() < 2.0: pass
print(time.process_time())
time.sleep(600)`

test('CPU time is what was burnt', async () => {
  await withContainer(
    [],
    async ({ id, reader }) => {
      const burntMs = Number(await readLog(id)) * 1000
      expectAbout(reader.read()!.cpuMs, burntMs, 0.1)
    },
    BURN_2_S
  )
})

test('a fifth of a CPU throttles what wants a whole one', async () => {
  await withContainer(
    ['--cpus', '0.2'],
    async ({ reader }) => {
      await sleep(2000)
      const { periods, throttledPeriods, throttledMs } = reader.read()!
      // 20 periods of 100 ms, of which it runs 20 ms each.
      expect(periods).toBeGreaterThan(10)
      expect(throttledPeriods / periods).toBeGreaterThan(0.7)
      expect(throttledMs / throttledPeriods).toBeGreaterThan(40)
    },
    'while True: pass'
  )
})

test('a killed child of a parent that lives is counted', async () => {
  const limits = ['--memory', '64m', '--memory-swap', '64m']
  const env = ['--env', 'KILL_WORKER_AT_START=200']
  await withContainer([...limits, ...env], async ({ id, reader }) => {
    const startMs = performance.now()
    const killed = Promise.withResolvers<number>()
    const sampler = startSampler(reader, {
      clock: () => performance.now() - startMs,
      onSample: ({ oomKills }) => {
        if (oomKills > 0) killed.resolve(oomKills)
      }
    })
    expect(await killed.promise).toBeGreaterThanOrEqual(1)
    const state = docker('inspect', '--format', '{{.State.Status}}', id)
    expect(state).toBe('running')
    expect(sampler.stop()!.oomKills).toBeGreaterThanOrEqual(1)
  })
})

test('samples come on the given clock, none twice; the end loses none', async () => {
  await withContainer([], async ({ id, reader }) => {
    const startMs = performance.now()
    const sampler = startSampler(reader, {
      clock: () => performance.now() - startMs
    })
    await sleep(500)
    docker('kill', id)
    await sleep(300)
    expect(reader.read()).toBeUndefined()
    const last = sampler.stop()
    const { length, atMs, memoryPeakBytes } = sampler.columns()
    expect(last?.memoryPeakBytes).toBe(memoryPeakBytes[length - 1])
    // 50 are due while it lives; a busy machine misses some.
    expect(length).toBeGreaterThan(10)
    expect([...atMs]).toEqual([...new Set(atMs)].sort((a, b) => a - b))
  })
})

test('pressure is read where the kernel has it', async () => {
  await withContainer([], async ({ id, reader }) => {
    const find = ['/sys/fs/cgroup', '-path', `*${id}*/memory.pressure`]
    const has = execFileSync('find', find, { encoding: 'utf8' }) !== ''
    expect(Number.isNaN(reader.read()!.memoryPressureMs)).toBe(!has)
  })
})

test('a reader that was closed reads no more', async () => {
  await withContainer([], async ({ reader }) => {
    expect(reader.read()).toBeDefined()
    reader.close()
    expect(reader.read()).toBeUndefined()
  })
})

test("what can't be seen gives no reader", async () => {
  await withContainer([], async ({ id, pid }) => {
    expect(openCgroupCounters(2 ** 22, id)).toBeUndefined()
    // In a job container the engine's pid may be another process.
    expect(openCgroupCounters(process.pid, id)).toBeUndefined()
    expect(openCgroupCounters(pid, 'f'.repeat(64))).toBeUndefined()
  })
})
