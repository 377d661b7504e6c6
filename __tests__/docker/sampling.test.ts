import { beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openCgroupCounters } from '../../src/sampling/cgroup-reader.ts'
import { openApiCounters } from '../../src/sampling/docker-api.ts'
import { startSampler } from '../../src/sampling/sampler.ts'
import { buildKnownCost, KNOWN_COST } from './action.ts'

beforeAll(() => {
  buildKnownCost()
})

const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8' }).trim()

async function withContainer(
  args: readonly string[],
  work: (container: { id: string; pid: number }) => Promise<void>
): Promise<void> {
  const id = docker('run', '--detach', ...args, KNOWN_COST)
  try {
    const pid = Number(docker('inspect', '--format', '{{.State.Pid}}', id))
    await sleep(1500)
    await work({ id, pid })
  } finally {
    docker('rm', '--force', id)
  }
}

/** The kernel's own file, found by its name below the cgroup mounts. */
function kernelFile(id: string, name: string): number {
  const path = docker('info', '--format', '{{.CgroupVersion}}')
  const root = path === '2' ? '/sys/fs/cgroup' : '/sys/fs/cgroup/memory'
  const found = execFileSync('find', [root, '-path', `*${id}*/${name}`], {
    encoding: 'utf8'
  }).split('\n')[0]!
  return Number(readFileSync(found, 'utf8'))
}

test("peak and memory are the kernel's, to the byte; the API agrees", async () => {
  await withContainer(['--env', 'HOLD_MIB=100'], async ({ id, pid }) => {
    const reader = openCgroupCounters(pid, id)!
    const counters = reader.read()!
    const peak =
      reader.source === 'cgroup-v2'
        ? 'memory.peak'
        : 'memory.max_usage_in_bytes'
    expect(counters.memoryPeakBytes).toBe(kernelFile(id, peak))
    expect(counters.anonymousBytes / 2 ** 20).toBeGreaterThan(105)
    expect(counters.anonymousBytes / 2 ** 20).toBeLessThan(115)

    const api = openApiCounters(id, process.env['DOCKER_HOST'])
    let seen = api.read()
    for (let i = 0; i < 40 && !seen; i++) {
      await sleep(100)
      seen = api.read()
    }
    expect(seen!.anonymousBytes / counters.anonymousBytes).toBeCloseTo(1, 1)
    expect(seen!.cpuMs / counters.cpuMs).toBeCloseTo(1, 1)
    // Each reading is given once.
    expect(api.read()).toBeUndefined()
    api.close()

    docker('kill', id)
    await sleep(300)
    expect(reader.read()).toBeUndefined()
    reader.close()
  })
})

test('a killed child of a parent that lives is counted', async () => {
  const limits = ['--memory', '64m', '--memory-swap', '64m']
  const env = ['--env', 'KILL_WORKER_AT_START=200']
  await withContainer([...limits, ...env], async ({ id, pid }) => {
    const state = docker('inspect', '--format', '{{.State.Status}}', id)
    expect(state).toBe('running')
    const reader = openCgroupCounters(pid, id)!
    expect(reader.read()!.oomKills).toBeGreaterThanOrEqual(1)
    reader.close()
  })
})

test('samples come about every 10 ms, on the given clock', async () => {
  await withContainer([], async ({ id, pid }) => {
    const reader = openCgroupCounters(pid, id)!
    const startMs = performance.now()
    const sampler = startSampler(reader, {
      clock: () => performance.now() - startMs
    })
    await sleep(1000)
    const last = sampler.stop()
    const { length, atMs } = sampler.columns()
    expect(last).toBeDefined()
    // 100 are due; a busy machine may miss some, and none comes twice.
    expect(length).toBeGreaterThan(30)
    expect(length).toBeLessThanOrEqual(105)
    expect([...atMs]).toEqual([...atMs].sort((a, b) => a - b))
    reader.close()
  })
})

test('what is nowhere to be seen gives no reader', () => {
  // Our own process lies in the root group, or in one that is not Docker's.
  expect(openCgroupCounters(2 ** 22, 'nobody')).toBeUndefined()
})
