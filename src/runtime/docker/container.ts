import { readFile } from 'node:fs/promises'
import type { Exit, Size } from '../../measurement/measurement.ts'
import type { CounterReader } from '../counter-reader.ts'
import type { ServicePlan } from '../runtime.ts'
import { openCgroupCounters } from '../cgroup/cgroup-reader.ts'
import { openApiCounters } from './api-counters.ts'
import type { Service, NoAnswer } from '../service.ts'
import { docker } from './cli.ts'
import { limitsFixed, notStarted } from './container-errors.ts'
import { type ContainerState, inspectContainer } from './container-state.ts'
import { type Endpoint, demandPlainApi } from './endpoint.ts'
import { withoutLimits } from './engine.ts'
import { explainExec } from './explain-exec.ts'
import { explainListeners, parseListeners } from '../listening.ts'
import type { Route } from './network.ts'
import { runLabel } from './run.ts'

/** What to start, for which run, and how it is reached. */
export interface ContainerPlan extends ServicePlan {
  readonly runId: string
  readonly route: Route
}

/** Lines of a log in which the engine says that it could not execute. */
const LAST_WORDS = 3

/** Starts a container, published on 127.0.0.1 where it can be reached there, swap off. */
export async function startContainer(plan: ContainerPlan): Promise<Service> {
  const created = await docker(['create', ...createArguments(plan)])
  if (created.code !== 0) throw notStarted('created', created.stderr)
  const id = created.stdout.trim()
  try {
    const before = performance.now()
    const started = await docker(['start', id])
    if (started.code !== 0)
      throw notStarted(
        'started',
        started.stderr,
        await explainExec(id, started.stderr)
      )
    const state = await inspectContainer(id, plan)
    if (!state.isLimited) throw withoutLimits()
    const startedAtMs = Math.max(before, onOwnClock(state.startedAt))
    const own = openCgroupCounters(state.pid, id)
    const counters = own ?? askApi(id, plan.route.engine)
    const isLocal = own !== undefined
    return new Container({ id, startedAtMs, counters, isLocal, state, plan })
  } catch (thrown) {
    await docker(['rm', '--force', '--volumes', id])
    throw thrown
  }
}

function askApi(id: string, engine: Endpoint): CounterReader {
  demandPlainApi(engine)
  return openApiCounters(id, engine.url)
}

/** Docker's flags for limits, at the start and for `docker update`. */
function limitArguments(size: Size): string[] {
  const memory = String(size.memoryBytes)
  return [
    ...['--cpus', String(size.cpuMillicores / 1000)],
    // The same number twice: no swap.
    ...['--memory', memory, '--memory-swap', memory]
  ]
}

function createArguments({ service, ...plan }: ContainerPlan): string[] {
  const env = Object.entries(service.env)
  const shm = service.shmBytes
  return [
    ...['--label', runLabel({ id: plan.runId })],
    ...limitArguments(plan.size),
    ...(plan.route.kind === 'network'
      ? ['--network', plan.route.network]
      : [
          '--publish',
          `${plan.route.host ? '0.0.0.0' : '127.0.0.1'}::${plan.port}`
        ]),
    ...['--pull', 'never'],
    // A service that prints a line a request must not fill the disk.
    ...['--log-driver', 'json-file'],
    ...['--log-opt', 'max-size=16m', '--log-opt', 'max-file=2'],
    ...(shm === undefined ? [] : ['--shm-size', String(shm)]),
    ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    plan.imageId,
    ...(service.command ?? [])
  ]
}

/** The engine's wall-clock time on the clock of `performance.now()`. */
function onOwnClock(time: string): number {
  const agoMs = Date.now() - Date.parse(time)
  // A remote engine's clock may be off: then the moment of the call is used.
  return agoMs >= 0 && agoMs < 60_000 ? performance.now() - agoMs : 0
}

class Container implements Service {
  readonly origin: string
  readonly startedAtMs: number
  readonly counters: CounterReader
  readonly exited: Promise<Exit>
  private readonly id: string
  private readonly pid: number
  private readonly isLocal: boolean
  private readonly plan: ContainerPlan
  private stopped: Promise<unknown> | undefined

  constructor(facts: {
    id: string
    startedAtMs: number
    counters: CounterReader
    isLocal: boolean
    state: ContainerState
    plan: ContainerPlan
  }) {
    this.id = facts.id
    this.pid = facts.state.pid
    this.isLocal = facts.isLocal
    this.plan = facts.plan
    // Port 9 (discard) when it has exited already: nothing answers there.
    this.origin = facts.state.origin ?? 'http://127.0.0.1:9'
    this.startedAtMs = facts.startedAtMs
    this.counters = facts.counters
    this.exited = this.waitForExit()
  }

  private async waitForExit(): Promise<Exit> {
    const wait = await docker(['wait', this.id])
    try {
      const { exit } = await inspectContainer(this.id, this.plan)
      if (exit.code === 0 || exit.oomKilled) return exit
      const why = await explainExec(this.id, await this.logs(LAST_WORDS))
      return why ? { ...exit, why } : exit
    } catch {
      // Removed meanwhile, by us.
      return { code: Number.parseInt(wait.stdout, 10) || 0, oomKilled: false }
    }
  }

  async setLimits(size: Size): Promise<void> {
    const answer = await docker(['update', ...limitArguments(size), this.id])
    if (answer.code !== 0) throw limitsFixed(answer.stderr)
  }

  async explainNoAnswer(): Promise<NoAnswer> {
    // Of a container that another machine or job container runs, the process
    // with this number is somebody else's.
    if (!this.isLocal)
      return {
        unreachable: false,
        sentence: 'Which ports it listens on cannot be seen from here.'
      }
    const texts = ['tcp', 'tcp6'].map((file) =>
      readFile(`/proc/${this.pid}/net/${file}`, 'utf8').catch(() => '')
    )
    const listeners = (await Promise.all(texts)).flatMap(parseListeners)
    return explainListeners(listeners, this.plan.port)
  }

  async logs(lines: number): Promise<string> {
    const log: string[] = []
    await docker(['logs', '--tail', String(lines), this.id], {
      onLine: (line) => log.push(line)
    })
    return log.slice(-lines).join('\n')
  }

  async stop(): Promise<void> {
    this.stopped ??= docker(['rm', '--force', '--volumes', this.id])
    await this.stopped
    await this.exited
    this.counters.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}
