/**
 * A second, complete place to run, for tests: a service is a plain child
 * process in a control group of its own, and no Docker is there at all. That
 * trials, search and story run on it unchanged shows that `Runtime` is one.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { constants, cpus, freemem, release } from 'node:os'
import type { ProfileError } from '../../src/foundation/errors.ts'
import type { Finding } from '../../src/foundation/finding.ts'
import type { ImageSource } from '../../src/inputs/inputs.ts'
import type { MachineFacts } from '../../src/measurement/machine.ts'
import type { Exit } from '../../src/measurement/exit.ts'
import type { Size } from '../../src/measurement/measurement.ts'
import { openCgroupCounters } from '../../src/runtime/cgroup/cgroup-reader.ts'
import type { CounterReader } from '../../src/runtime/counter-reader.ts'
import type { PreparedImage } from '../../src/runtime/image.ts'
import {
  explainListeners,
  parseListeners
} from '../../src/runtime/listening.ts'
import type { Runtime, ServicePlan } from '../../src/runtime/runtime.ts'
import type { NoAnswer, Service } from '../../src/runtime/service.ts'
import { freePort } from '../edge/free-port.ts'
import { ControlGroup } from './control-group.ts'

/** Joins every group whose door is named before `--`, and becomes the rest. */
const JOIN =
  'while [ "$1" != -- ]; do echo $$ > "$1"; shift; done; shift; exec "$@"'

export class ProcessRuntime implements Runtime {
  readonly capabilities = {
    liveLimits: true,
    smallest: { cpuMillicores: 10, memoryBytes: 2 ** 20 }
  }
  findings: Finding[] = []
  private readonly command: readonly string[]
  private readonly running = new Set<Process>()

  /** @param command what the image would start; it listens on $PORT */
  constructor(command: readonly string[]) {
    this.command = command
  }

  async readMachine(): Promise<MachineFacts> {
    return {
      cpuModel: cpus()[0]!.model,
      cores: cpus().length,
      memoryBytes: freemem(),
      kernel: release(),
      cgroupVersion: undefined,
      engine: 'none: plain processes'
    }
  }

  async prepareImage(_: ImageSource): Promise<PreparedImage> {
    const text = JSON.stringify(this.command)
    const hash = createHash('sha256').update(text).digest('hex')
    const reference = this.command.join(' ')
    const id = `sha256:${hash}`
    return {
      facts: {
        reference,
        id,
        fingerprint: id,
        sizeBytes: 0,
        exposedPorts: [8000]
      },
      config: { entrypoint: this.command, command: [], variables: {} },
      findings: []
    }
  }

  async start(plan: ServicePlan): Promise<Service> {
    const started = new Process(this.command, plan, await freePort())
    this.running.add(started)
    return started
  }

  async dropPageCache(): Promise<boolean> {
    spawnSync('sync')
    writeFileSync('/proc/sys/vm/drop_caches', '1')
    return true
  }

  async paysForPages(): Promise<boolean> {
    return true
  }

  async cleanUp(): Promise<void> {
    await Promise.all([...this.running].map((each) => each.stop()))
  }
}

class Process implements Service {
  readonly startedAtMs = performance.now()
  readonly counters: CounterReader
  readonly exited: Promise<Exit>
  /** Nobody else knows of it. */
  readonly interrupted = Promise.withResolvers<ProfileError>().promise
  readonly origin: string
  private readonly group: ControlGroup
  private readonly child: ChildProcess
  private readonly port: number
  private readonly lines: string[] = []
  private removed = false

  constructor(command: readonly string[], plan: ServicePlan, port: number) {
    const name = `profile-inference-${randomUUID()}`
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
    this.group = new ControlGroup(name, plan.size)
    const words = [...this.group.doors, '--', ...command]
    this.child = spawn('sh', ['-c', JOIN, 'sh', ...words], {
      env: { PATH: process.env['PATH'], ...plan.service.env, PORT: `${port}` },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.lines.push(...text.trimEnd().split('\n'))
      })
    this.exited = new Promise((resolve) =>
      this.child.once('exit', (code, signal) => {
        const oomKilled = signal === 'SIGKILL' && this.group.oomKills > 0
        resolve({ code: code ?? 128 + constants.signals[signal!], oomKilled })
      })
    )
    this.counters = this.openCounters(name)
  }

  /** Its shell joins the group some milliseconds after it was started. */
  private openCounters(name: string): CounterReader {
    for (let tries = 0; tries < 2000; tries++) {
      const counters = openCgroupCounters(this.child.pid!, name)
      if (counters) return counters
      spawnSync('sleep', ['0.005'])
    }
    throw new Error('It never joined its control group.')
  }

  async setLimits(size: Size): Promise<void> {
    this.group.limit(size)
  }

  async explainNoAnswer(): Promise<NoAnswer> {
    const listeners = ['tcp', 'tcp6'].flatMap((file) =>
      parseListeners(readFileSync(`/proc/self/net/${file}`, 'utf8'))
    )
    return explainListeners(listeners, this.port)
  }

  async findInterruption(): Promise<undefined> {}

  async logs(lines: number): Promise<string> {
    return this.lines.slice(-lines).join('\n')
  }

  async stop(): Promise<void> {
    this.group.killAll()
    await this.exited
    this.counters.close()
    if (this.removed) return
    this.removed = true
    this.group.remove()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}
