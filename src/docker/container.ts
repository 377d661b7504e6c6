import { readFile } from 'node:fs/promises'
import { ProfileError } from '../errors.ts'
import type { ServiceInputs } from '../inputs/inputs.ts'
import type { Exit, Size } from '../measurement.ts'
import type { CounterReader } from '../sampling/counters.ts'
import { openCgroupCounters } from '../sampling/cgroup-reader.ts'
import { openApiCounters } from '../sampling/docker-api.ts'
import type { Service, Silence } from '../service.ts'
import { docker } from './cli.ts'
import { explainSilence, parseListeners } from './listening.ts'
import { runLabel } from './run.ts'

/** What to start, and under which limits. */
export interface ContainerPlan {
  readonly runId: string
  readonly imageId: string
  readonly size: Size
  /** The port that the service listens on, inside. */
  readonly port: number
  readonly service: ServiceInputs
}

/** Starts a container, published on 127.0.0.1 only, swap off. */
export async function startContainer(plan: ContainerPlan): Promise<Service> {
  const created = await docker(['create', ...createArguments(plan)])
  if (created.code !== 0) throw notStarted('created', created.stderr)
  const id = created.stdout.trim()
  try {
    const before = performance.now()
    const started = await docker(['start', id])
    if (started.code !== 0) throw notStarted('started', started.stderr)
    const state = await inspectContainer(id)
    const startedAtMs = Math.max(before, onOwnClock(state.startedAt))
    const counters =
      openCgroupCounters(state.pid, id) ??
      openApiCounters(id, process.env['DOCKER_HOST'])
    return new Container({ id, startedAtMs, counters, state, port: plan.port })
  } catch (thrown) {
    await docker(['rm', '--force', '--volumes', id])
    throw thrown
  }
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
    ...['--publish', `127.0.0.1::${plan.port}`],
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

interface ContainerState {
  /** 0 when it has exited already. */
  readonly pid: number
  readonly startedAt: string
  readonly hostPort: string | undefined
  readonly exit: Exit
}

async function inspectContainer(id: string): Promise<ContainerState> {
  const answer = await docker(['container', 'inspect', id])
  if (answer.code !== 0) throw notStarted('inspected', answer.stderr)
  const [container] = JSON.parse(answer.stdout) as [
    {
      State: {
        Pid: number
        StartedAt: string
        ExitCode: number
        OOMKilled: boolean
      }
      NetworkSettings: {
        Ports: Record<string, { HostPort: string }[] | null>
      }
    }
  ]
  const { State: state, NetworkSettings: network } = container
  const bindings = Object.values(network.Ports).find((ports) => ports?.length)
  return {
    pid: state.Pid,
    startedAt: state.StartedAt,
    hostPort: bindings?.[0]?.HostPort,
    exit: { code: state.ExitCode, oomKilled: state.OOMKilled }
  }
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
  private readonly port: number
  private stopped: Promise<unknown> | undefined

  constructor(facts: {
    id: string
    startedAtMs: number
    counters: CounterReader
    state: ContainerState
    port: number
  }) {
    this.id = facts.id
    this.pid = facts.state.pid
    this.port = facts.port
    // Port 9 (discard) when it has exited already: nothing answers there.
    this.origin = `http://127.0.0.1:${facts.state.hostPort ?? 9}`
    this.startedAtMs = facts.startedAtMs
    this.counters = facts.counters
    this.exited = this.waitForExit()
  }

  private async waitForExit(): Promise<Exit> {
    const wait = await docker(['wait', this.id])
    try {
      return (await inspectContainer(this.id)).exit
    } catch {
      // Removed meanwhile, by us.
      return { code: Number.parseInt(wait.stdout, 10) || 0, oomKilled: false }
    }
  }

  async setLimits(size: Size): Promise<void> {
    const answer = await docker(['update', ...limitArguments(size), this.id])
    if (answer.code !== 0) throw notStarted('updated', answer.stderr)
  }

  async silence(): Promise<Silence> {
    const texts = ['tcp', 'tcp6'].map((file) =>
      readFile(`/proc/${this.pid}/net/${file}`, 'utf8').catch(() => '')
    )
    const listeners = (await Promise.all(texts)).flatMap(parseListeners)
    return explainSilence(listeners, this.port)
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

function notStarted(step: string, stderr: string): ProfileError {
  return new ProfileError({
    code: 'container-failed',
    message: `The container could not be ${step}.`,
    blame: 'image',
    cause: stderr.trim().slice(0, 500),
    remedy: 'Check the image, its command and the limits that were asked for.'
  })
}
