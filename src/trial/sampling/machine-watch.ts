import {
  type Contention,
  type MachineReading,
  MIN_SPAN_MS,
  findContention
} from '../../measurement/contention.ts'
import type { Service } from '../../runtime/service.ts'
import type { Sampler } from './sampler.ts'

const EVERY_MS = 200

/** Sees who else uses the machine while a service is measured. */
export class MachineWatch implements Disposable {
  private readonly service: Service
  private readonly sampler: Sampler
  private readings: MachineReading[] = []
  private timer: NodeJS.Timeout | undefined
  private worst: Contention | undefined

  constructor(service: Service, sampler: Sampler) {
    this.service = service
    this.sampler = sampler
    this.begin()
  }

  /** What was seen before is forgotten. */
  begin(): void {
    this.worst = undefined
    this.readings = []
    this.note()
    this.timer ??= setInterval(() => this.note(), EVERY_MS).unref()
  }

  /**
   * From the beginning until now, or until an earlier look where there were
   * more of them: in 0.6 s of a replay that counts, and not in 5 s around it.
   */
  look(): void {
    this.note()
    const now = findContention(this.readings)
    const used = (of?: Contention): number => of?.usedMillicores ?? -1
    if (used(now) > used(this.worst)) this.worst = now
  }

  /** As it was looked at; undefined: it can't be seen. */
  get contention(): Contention | undefined {
    if (!this.worst) this.look()
    return this.worst
  }

  [Symbol.dispose](): void {
    clearInterval(this.timer)
  }

  private note(): void {
    const use = this.service.machineUse?.()
    const counters = use && this.sampler.sample()
    if (!counters) return
    const { user, system } = process.cpuUsage()
    const ownMs = use.ownMs + counters.cpuMs + (user + system) / 1000
    const reading = { ...use, atMs: performance.now(), ownMs }
    const { readings } = this
    const sinceMs = reading.atMs - (readings.at(-1)?.atMs ?? 0)
    if (readings.length > 1 && sinceMs < MIN_SPAN_MS) readings.pop()
    readings.push(reading)
  }
}
