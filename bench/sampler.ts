/**
 * What sampling a real container costs: CPU of one reading, share of a core
 * at 100 Hz less that of doing nothing, achieved rate, and how far the
 * readings lie from their due moments.
 */
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildKnownCost } from '../__tests__/docker/action.ts'
import { openCgroupCounters } from '../src/sampling/cgroup-reader.ts'
import type { CounterReader } from '../src/sampling/counters.ts'
import { startSampler } from '../src/sampling/sampler.ts'

const READINGS = 5000
const EVERY_MS = 10
const STRETCH_MS = 10_000

const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8' }).trim()

/** Own CPU time, µs. */
function usedMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

async function cpuShare(): Promise<number> {
  const before = usedMicros()
  await sleep(STRETCH_MS)
  return (usedMicros() - before) / 1e3 / STRETCH_MS
}

function readingCost(reader: CounterReader): string {
  for (let i = 0; i < READINGS; i++) reader.read()
  const before = usedMicros()
  for (let i = 0; i < READINGS; i++) reader.read()
  const micros = (usedMicros() - before) / READINGS
  return `${reader.source}: ${micros.toFixed(1)} µs of CPU a reading (in a row, ${READINGS})`
}

async function sampling(reader: CounterReader): Promise<string[]> {
  const idle = await cpuShare()
  const sampler = startSampler(reader, {
    clock: () => performance.now(),
    everyMs: EVERY_MS
  })
  const busy = await cpuShare()
  sampler.stop()
  const { length, atMs } = sampler.columns()
  // Against the schedule: the nearest due moment after the first reading.
  const late = [...atMs]
    .map((at) => (at - atMs[0]! + EVERY_MS / 2) % EVERY_MS)
    .map((offset) => Math.abs(offset - EVERY_MS / 2))
    .sort((a, b) => a - b)
  const at = (share: number): string =>
    late[Math.floor(share * (length - 1))]!.toFixed(2)
  const rate = ((length - 1) / (atMs[length - 1]! - atMs[0]!)) * 1000
  return [
    `at ${1000 / EVERY_MS} Hz: ${((busy - idle) * 100).toFixed(2)} % of a core (budget 0.5 %; ${(busy * 100).toFixed(2)} less ${(idle * 100).toFixed(2)} idle)`,
    `achieved ${rate.toFixed(1)} a second, from its due moment p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
  ]
}

const id = docker('run', '--detach', '--cpus', '0.5', buildKnownCost())
try {
  const pid = Number(docker('inspect', '--format', '{{.State.Pid}}', id))
  const reader = openCgroupCounters(pid)
  if (!reader) throw new Error('the cgroup files cannot be seen from here')
  console.log(readingCost(reader))
  for (const line of await sampling(reader)) console.log(line)
  reader.close()
} finally {
  docker('rm', '--force', id)
}
