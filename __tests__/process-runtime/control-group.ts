import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import type { Size } from '../../src/measurement/measurement.ts'

const ROOT = '/sys/fs/cgroup'
const PERIOD_US = 100_000
const isV1 = existsSync(join(ROOT, 'memory'))
/** Memory last: who is in its group is in all. */
const CONTROLLERS = isV1 ? ['pids', 'cpuacct', 'cpu', 'memory'] : ['']

/** A control group of our own, v1 or v2: the limits of one process tree. */
export class ControlGroup {
  private readonly folders: readonly string[]

  /** @param name unique on this machine */
  constructor(name: string, size: Size) {
    this.folders = CONTROLLERS.map((each) => join(ROOT, each, name))
    for (const folder of this.folders) mkdirSync(folder)
    this.limit(size)
  }

  /** Files that a process writes its number to, to be in the group. */
  get doors(): readonly string[] {
    return this.folders.map((folder) => join(folder, 'cgroup.procs'))
  }

  limit({ cpuMillicores, memoryBytes }: Size): void {
    // 290m would be 28999.999999999996.
    const quotaUs = Math.round((cpuMillicores * PERIOD_US) / 1000)
    if (!isV1) {
      this.write('memory.max', memoryBytes)
      this.write('memory.swap.max', 0)
      this.write('cpu.max', `${quotaUs} ${PERIOD_US}`)
      return
    }
    this.write('memory.limit_in_bytes', memoryBytes)
    this.write('memory.memsw.limit_in_bytes', memoryBytes)
    this.write('cpu.cfs_quota_us', quotaUs)
  }

  get oomKills(): number {
    const text = this.read(isV1 ? 'memory.oom_control' : 'memory.events')
    return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0)
  }

  killAll(): void {
    const pids = this.read('cgroup.procs').split('\n').filter(Boolean)
    for (const pid of pids)
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // It ended meanwhile.
      }
  }

  remove(): void {
    for (const folder of this.folders) rmdirSync(folder)
  }

  private write(file: string, value: number | string): void {
    const folder = this.folders.find((each) => existsSync(join(each, file)))
    if (folder) writeFileSync(join(folder, file), String(value))
  }

  private read(file: string): string {
    const folder = this.folders.find((each) => existsSync(join(each, file)))
    return folder ? readFileSync(join(folder, file), 'utf8') : ''
  }
}

/** Why no group can be made here; undefined: it can. */
export function groupsForbidden(): string | undefined {
  const size = { cpuMillicores: 1000, memoryBytes: 2 ** 26 }
  try {
    new ControlGroup(`profile-inference-look-${process.pid}`, size).remove()
    return undefined
  } catch (thrown) {
    return (thrown as Error).message
  }
}
