/**
 * Our load generator against autocannon's: CPU per request at the same rate,
 * same body, same server in another process, each round in fresh processes,
 * interleaved. Then what ours adds to a request's time (against a bare socket)
 * and how late it sends in an open loop.
 * Usage: node bench/generator.ts [CHECKOUT]: that of an earlier commit, whose
 * generator has its turn in each round.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { Load } from '../src/measurement/measurement.ts'
import type { Cost, Job } from './generator/load.ts'
import { median } from '../src/measurement/quantile.ts'

const ROUNDS = 5
const PARTS = join(import.meta.dirname, 'generator')
const CHECKOUT = process.argv[2]
const EARLIER = CHECKOUT && resolve(CHECKOUT, 'bench/generator')

const closed = (concurrency: number): Load => ({ kind: 'closed', concurrency })
const open = (ratePerSecond: number): Load => ({
  kind: 'open',
  ratePerSecond,
  arrivals: 'constant',
  seed: 1,
  concurrency: 8
})

interface Case {
  readonly name: string
  readonly path: string
  readonly load: Load
  readonly requests: number
}
const CASES: readonly Case[] = [
  {
    name: 'about 2,000/s: 8 workers, answers after 3 ms',
    path: '/wait',
    load: closed(8),
    requests: 10_000
  },
  {
    name: 'as fast as it goes, 1 worker',
    path: '/',
    load: closed(1),
    requests: 20_000
  },
  {
    name: 'as fast as it goes, 8 workers',
    path: '/',
    load: closed(8),
    requests: 40_000
  }
]

const server = fork(join(PARTS, 'server.ts'))
const [port] = (await once(server, 'message')) as [number]
try {
  for (const each of CASES) await compareCpu(each)
  await comparePaced()
  await compareLatency()
  await compareDelay()
} finally {
  server.kill()
}

async function run(job: Omit<Job, 'port'>, parts = PARTS): Promise<Cost> {
  const child: ChildProcess = fork(join(parts, 'load.ts'))
  child.send({ ...job, port } satisfies Job)
  const [cost] = (await once(child, 'message')) as [Cost]
  if (child.exitCode === null) await once(child, 'exit')
  return cost
}

/** Ratios of the rounds; the bare socket's is the least any client can have. */
async function compareCpu({ name, ...job }: Case): Promise<void> {
  console.log(`CPU per request, ${name}:`)
  const ratios: Record<'ours' | 'socket' | 'toEarlier', number[]> = {
    ours: [],
    socket: [],
    toEarlier: []
  }
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await run({ ...job, by: 'ours' })
    const theirs = await run({ ...job, by: 'autocannon' })
    const socket = await run({ ...job, by: 'socket' })
    ratios.ours.push(ours.cpuUsPerRequest / theirs.cpuUsPerRequest)
    ratios.socket.push(socket.cpuUsPerRequest / theirs.cpuUsPerRequest)
    if (EARLIER) {
      const earlier = await run({ ...job, by: 'ours' }, EARLIER)
      ratios.toEarlier.push(ours.cpuUsPerRequest / earlier.cpuUsPerRequest)
    }
    console.log(
      `  ours ${ours.cpuUsPerRequest.toFixed(1)} µs at ${ours.ratePerSecond.toFixed(0)}/s, autocannon ${theirs.cpuUsPerRequest.toFixed(1)} µs, ratio ${ratios.ours.at(-1)!.toFixed(2)}; bare socket ${socket.cpuUsPerRequest.toFixed(1)} µs`
    )
  }
  console.log(
    `  median ratio ${median(ratios.ours).toFixed(2)} (budget 1, aim 0.5; a bare socket's ${median(ratios.socket).toFixed(2)})`
  )
  tellEarlier('CPU', ratios.toEarlier)
  if (median(ratios.ours) > 1) process.exitCode = 1
}

/** Each round's ratio, for they tell how much of it is chance. */
function tellEarlier(what: string, ratios: readonly number[]): void {
  if (ratios.length === 0) return
  console.log(
    `  ${what} against the earlier checkout's: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}: median ${median(ratios).toFixed(2)}`
  )
}

/** Not the same thing twice: autocannon sends a second's requests at once. */
async function comparePaced(): Promise<void> {
  const job = { path: '/', load: open(2000), requests: 10_000 }
  const ours = await run({ ...job, by: 'ours' })
  const theirs = await run({ ...job, by: 'autocannon' })
  console.log(
    `CPU per request, open loop at 2,000/s: ours ${ours.cpuUsPerRequest.toFixed(1)} µs, evenly spaced; autocannon ${theirs.cpuUsPerRequest.toFixed(1)} µs, one burst a second (no budget: two different things)`
  )
}

async function compareLatency(): Promise<void> {
  const job = { path: '/', load: closed(1), requests: 10_000 }
  const added = { p50: [] as number[], p99: [] as number[] }
  const toEarlier: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const socket = await run({ ...job, by: 'socket' })
    const ours = await run({ ...job, by: 'ours' })
    if (EARLIER) {
      const earlier = await run({ ...job, by: 'ours' }, EARLIER)
      toEarlier.push(
        quantile(ours.serviceMs, 0.5) / quantile(earlier.serviceMs, 0.5)
      )
    }
    for (const [name, share] of [
      ['p50', 0.5],
      ['p99', 0.99]
    ] as const)
      added[name].push(
        quantile(ours.serviceMs, share) - quantile(socket.serviceMs, share)
      )
  }
  console.log(
    `latency added to a bare socket's: p50 ${(median(added.p50) * 1000).toFixed(0)} µs, p99 ${(median(added.p99) * 1000).toFixed(0)} µs (median of ${ROUNDS})`
  )
  tellEarlier('p50', toEarlier)
}

/** Beside bare timers, because a busy machine is late whoever asks. */
async function compareDelay(): Promise<void> {
  const job = { path: '/wait', load: open(1000), requests: 5000 }
  const p99 = { ours: [] as number[], timer: [] as number[] }
  for (let round = 0; round < ROUNDS; round++)
    for (const by of ['ours', 'timer'] as const) {
      const { delayMs } = await run({ ...job, by })
      p99[by].push(quantile(delayMs, 0.99))
    }
  const rounds = (values: number[]): string =>
    `${values.map((ms) => ms.toFixed(2)).join(', ')}: median ${median(values).toFixed(2)} ms`
  console.log(
    `open loop at 1,000/s, p99 of sent − due: ${rounds(p99.ours)} (budget 2); bare timers: ${rounds(p99.timer)}`
  )
  if (median(p99.ours) > 2 && median(p99.timer) <= 2) process.exitCode = 1
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))]!
}
