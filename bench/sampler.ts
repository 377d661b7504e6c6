/**
 * What sampling a real container costs: CPU of one reading; share of a core at
 * 100 Hz, beside requests as in a trial, and alone, when each tick finds cold
 * caches and pays for waking up as well; achieved rate, and how far the
 * readings lie from their due moments.
 */
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'undici'
import { buildKnownCost } from '../__tests__/docker/action.ts'
import { openCgroupCounters } from '../src/runtime/cgroup/cgroup-reader.ts'
import type { CounterReader } from '../src/runtime/counter-reader.ts'
import { startSampler } from '../src/trial/sampling/sampler.ts'
import { median } from '../src/measurement/quantile.ts'

const READINGS = 5000
const EVERY_MS = 10
const ROUNDS = 7
const STRETCH_MS = 1500
const REQUEST_EVERY_MS = 4

const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8' }).trim()

/** Own CPU time, µs. */
function usedMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Share of a core, while `start` is at work. */
async function cpuShare(start: () => () => void): Promise<number> {
  const stop = start()
  await sleep(200)
  const [before, startMs] = [usedMicros(), performance.now()]
  await sleep(STRETCH_MS)
  const share = (usedMicros() - before) / 1e3 / (performance.now() - startMs)
  stop()
  return share
}

function readingMicros(reader: CounterReader): number {
  for (let i = 0; i < READINGS; i++) reader.read()
  const before = usedMicros()
  for (let i = 0; i < READINGS; i++) reader.read()
  return (usedMicros() - before) / READINGS
}

const late: number[] = []
const rates: number[] = []

function startSampling(reader: CounterReader): () => void {
  const clock = (): number => performance.now()
  const sampler = startSampler(reader, { clock, everyMs: EVERY_MS })
  return () => {
    sampler.stop()
    const { length, atMs } = sampler.columns()
    // The last one comes when it is told to stop, and not at its tick.
    const ticks = [...atMs.subarray(0, length - 1)].map((at) => at - atMs[0]!)
    for (const at of ticks)
      late.push(Math.abs(at - Math.round(at / EVERY_MS) * EVERY_MS))
    rates.push(((ticks.length - 1) / ticks.at(-1)!) * 1000)
  }
}

function startRequests(origin: string): () => void {
  const client = new Client(origin)
  const timer = setInterval(() => {
    const request = client.request({ path: '/', method: 'GET' })
    void request.then(({ body }) => body.dump())
  }, REQUEST_EVERY_MS)
  return () => {
    clearInterval(timer)
    void client.close()
  }
}

/** Medians of both shares in percent, and of sampled less control. */
async function compare(
  control: () => () => void,
  sampled: () => () => void
): Promise<Record<'control' | 'sampled' | 'added', string>> {
  const [controls, samples, differences]: number[][] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    controls!.push(await cpuShare(control))
    samples!.push(await cpuShare(sampled))
    differences!.push(samples!.at(-1)! - controls!.at(-1)!)
  }
  const percent = (shares: readonly number[]): string =>
    `${(median(shares) * 100).toFixed(2)} %`
  return {
    control: percent(controls!),
    sampled: percent(samples!),
    added: percent(differences!)
  }
}

const args = ['--detach', '--publish', '127.0.0.1::8000', '--cpus', '1']
const id = docker('run', ...args, buildKnownCost())
try {
  const pid = Number(docker('inspect', '--format', '{{.State.Pid}}', id))
  const origin = `http://${docker('port', id, '8000')}`
  const reader = openCgroupCounters(pid, id)
  if (!reader) throw new Error('the cgroup files cannot be seen from here')
  const sampling = () => startSampling(reader)
  const requests = () => startRequests(origin)
  const bareTimer = () => {
    const timer = setInterval(() => undefined, EVERY_MS)
    return () => clearInterval(timer)
  }
  console.log(
    `${reader.traits.source}: ${readingMicros(reader).toFixed(1)} µs of CPU a reading, in a row`
  )
  const beside = await compare(requests, () => {
    const stops = [requests(), sampling()]
    return () => stops.forEach((stop) => stop())
  })
  console.log(
    `share of a core at ${1000 / EVERY_MS} Hz, beside ${1000 / REQUEST_EVERY_MS} requests a second: ${beside.added} added to ${beside.control} (budget 0.5 %; median of ${ROUNDS} interleaved)`
  )
  const alone = await compare(bareTimer, sampling)
  console.log(
    `alone: ${alone.sampled}, of which a timer that does nothing takes ${alone.control}`
  )
  late.sort((a, b) => a - b)
  const at = (share: number): string =>
    late[Math.floor(share * (late.length - 1))]!.toFixed(2)
  console.log(
    `achieved ${median(rates).toFixed(1)} a second; from its due moment: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
  )
  reader.close()
} finally {
  docker('rm', '--force', id)
}
