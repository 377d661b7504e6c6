import { run } from '../../commands/run-command.ts'
import type { ProfileError } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import type { Workers } from '../../measurement/machine.ts'
import type { Exit } from '../../measurement/exit.ts'
import type { Size } from '../../measurement/measurement.ts'
import { openCgroupCounters } from '../cgroup/cgroup-reader.ts'
import { type MappedPages, readMappedPages } from '../cgroup/mapped-pages.ts'
import type { CounterReader } from '../counter-reader.ts'
import { disturbed } from '../disturbance.ts'
import { type MachineUse, MachineUseReader } from '../machine-use.ts'
import { readOomKills } from '../outside-kill.ts'
import type { NoAnswer, Service } from '../service.ts'
import { openApiCounters } from './api-counters.ts'
import { docker, unlessLost } from './cli.ts'
import { ContainerEnd, type Started } from './container-end.ts'
import { readLog } from './container-log.ts'
import {
  containerLimitsFixed,
  containerNotStarted
} from './container-errors.ts'
import { inspectContainer, onOwnClock } from './container-state.ts'
import {
  type ContainerPlan,
  createArguments,
  limitArguments
} from './create-arguments.ts'
import { type Endpoint, demandPlainApi } from './endpoint.ts'
import { withoutLimits } from './engine.ts'
import { explainExec } from './explain-exec.ts'
import type { EventWatch, Watched } from './event-watch.ts'
import { freezeContainer } from './freeze.ts'
import { readNetworkBytes } from './network-bytes.ts'
import { explainNoAnswer } from './no-answer.ts'
import { removeContainer } from './remove.ts'
import { readWorkers } from './workers.ts'

/** Who follows a container, and who is told what it left. */
export interface Watch {
  readonly events: EventWatch
  /** Called when it could not be removed. */
  readonly onLeft: (left: Finding) => void
  /** Called at its end, while it still runs. */
  readonly onMapped?: (pages: MappedPages) => void
}

/** Starts a container, published on 127.0.0.1 where it can be reached there, swap off. */
export async function startContainer(
  plan: ContainerPlan,
  watch: Watch
): Promise<Service> {
  const asked = ['create', ...createArguments(plan)]
  const created = await docker(asked, { bound: 'act' })
  // A client in the engine's clothes may say more before it.
  const id = created.stdout.trim().split('\n').at(-1)!
  if (created.code !== 0 || id === '')
    throw await unlessLost(containerNotStarted('created', created.stderr))
  const watched = watch.events.follow(id)
  try {
    return await start(id, plan, { ...watch, watched })
  } catch (thrown) {
    const act = await watched.look(false)
    watched.release()
    const left = await removeContainer(id)
    if (left) watch.onLeft(left)
    throw act === undefined ? thrown : disturbed(act)
  }
}

interface Following extends Watch {
  readonly watched: Watched
}

async function start(
  id: string,
  plan: ContainerPlan,
  following: Following
): Promise<Service> {
  const before = { ms: performance.now(), oomKills: readOomKills() }
  const started = await docker(['start', id], { bound: 'act' })
  if (started.code !== 0) {
    const why = await explainExec(id, started.stderr)
    throw await unlessLost(containerNotStarted('started', started.stderr, why))
  }
  const state = await inspectContainer(id, plan)
  if (!state) throw await unlessLost(disturbed('it was gone at its start'))
  if (state.memoryBytes === 0) throw withoutLimits()
  const startedAtMs = Math.max(before.ms, onOwnClock(state.startedAt))
  const own = openCgroupCounters(state.pid, id)
  const counters = own ?? askApi(id, plan.route.engine)
  const oomKills = own ? before.oomKills : NaN
  const isLocal = own !== undefined
  const seen = { startedAtMs, counters, isLocal, state, oomKills }
  return new Container({ id, plan, following, ...seen })
}

function askApi(id: string, engine: Endpoint): CounterReader {
  demandPlainApi(engine)
  return openApiCounters(id, engine.url)
}

interface ContainerFacts extends Omit<Started, 'watched'> {
  readonly following: Following
  readonly startedAtMs: number
  readonly counters: CounterReader
  readonly isLocal: boolean
}

class Container implements Service {
  readonly origin: string
  readonly startedAtMs: number
  readonly counters: CounterReader
  readonly exited: Promise<Exit>
  readonly interrupted: Promise<ProfileError>
  private readonly machine = new MachineUseReader()
  private readonly facts: ContainerFacts
  private readonly end: ContainerEnd
  private stopped: Promise<unknown> | undefined
  private isFrozen = false

  constructor(facts: ContainerFacts) {
    this.facts = facts
    // Port 9 (discard) when it has exited already: nothing answers there.
    this.origin = facts.state.origin ?? 'http://127.0.0.1:9'
    this.startedAtMs = facts.startedAtMs
    this.counters = facts.counters
    this.end = new ContainerEnd({ ...facts, watched: facts.following.watched })
    this.exited = this.end.exited
    this.interrupted = this.end.interrupted
  }

  findInterruption(): Promise<ProfileError | undefined> {
    return this.end.findInterruption()
  }

  async setLimits(size: Size): Promise<void> {
    this.facts.following.watched.allow('update')
    const asked = ['update', ...limitArguments(size), this.facts.id]
    const answer = await docker(asked, { bound: 'act' })
    if (answer.code !== 0)
      throw await unlessLost(containerLimitsFixed(answer.stderr))
  }

  async freeze(frozen: boolean): Promise<void> {
    if (frozen === this.isFrozen) return
    this.isFrozen = frozen
    await freezeContainer(this.facts, frozen)
  }

  explainNoAnswer(): Promise<NoAnswer> {
    return explainNoAnswer(this.facts)
  }

  workers(): Promise<Workers | undefined> {
    const { id, isLocal, state } = this.facts
    return readWorkers(id, isLocal ? state.pid : undefined)
  }

  async execute(
    command: readonly string[],
    within: { readonly mostMs: number; readonly signal: AbortSignal }
  ): Promise<number | undefined> {
    // What takes too long says nothing of the engine.
    const asked = ['exec', this.facts.id, ...command]
    const { code, ended } = await run('docker', asked, { ...within, kept: 0 })
    return ended ? undefined : code
  }

  machineUse(): MachineUse | undefined {
    return this.facts.isLocal ? this.machine.read() : undefined
  }

  networkBytes(): number | undefined {
    const { isLocal, state } = this.facts
    return isLocal ? readNetworkBytes(state.pid) : undefined
  }

  logs(lines: number): Promise<string> {
    return readLog(this.facts.id, lines)
  }

  async stop(): Promise<void> {
    this.stopped ??= this.remove()
    await this.stopped
  }

  private async remove(): Promise<void> {
    const { id, following, isLocal, state } = this.facts
    this.end.release()
    const pages = isLocal ? readMappedPages(state.pid, id) : undefined
    if (pages) following.onMapped?.(pages)
    const left = await removeContainer(id)
    if (left) following.onLeft(left)
    this.counters.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}
