import { valueAt } from '../foundation/json.ts'

/** The way to services that run on another machine, and what it costs by itself. */
export interface Floor {
  /** At the pod's own address, or through the cluster's API server. */
  readonly way: 'address' | 'tunnel'
  /** Half of the answers of a server that does nothing came within this: ms. */
  readonly p50Ms: number
  /** Of one answer of 8 MiB. */
  readonly bytesPerSecond: number
}

export interface MachineFacts {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly kernel: string
  readonly cgroupVersion: 1 | 2 | undefined
  /** `20.10.24 (cgroupfs, overlay2)`. */
  readonly engine: string
  /** Absent: services run on this machine. */
  readonly floor?: Floor
  /** Nodes of this class, on each of which one trial may run; absent: one. */
  readonly nodes?: readonly string[]
}

/** What of a machine decides how fast it is. */
export interface ClassedMachine extends Pick<
  MachineFacts,
  'cpuModel' | 'cores' | 'memoryBytes'
> {
  readonly cgroupVersion?: 1 | 2 | undefined
}

/** Times are comparable within one class: `EPYC 7763, 4 cores, 16 GiB, cgroup v2`. */
export function machineClass({
  cpuModel,
  cores,
  memoryBytes,
  cgroupVersion
}: ClassedMachine): string {
  const gibibytes = Math.round(memoryBytes / 2 ** 30)
  const cgroup = cgroupVersion ? `cgroup v${cgroupVersion}` : 'no cgroup'
  return [cpuModel, `${cores} cores`, `${gibibytes} GiB`, cgroup].join(', ')
}

/** The class of a machine as a report has it; undefined: it has none. */
export function parseMachineClass(json: unknown): string | undefined {
  const cpuModel = valueAt(json, 'cpuModel')
  const cores = valueAt(json, 'cores')
  const memoryBytes = valueAt(json, 'memoryBytes')
  const version = valueAt(json, 'cgroupVersion')
  if (typeof cpuModel !== 'string') return undefined
  if (typeof cores !== 'number' || typeof memoryBytes !== 'number')
    return undefined
  const cgroupVersion = version === 1 || version === 2 ? version : undefined
  return machineClass({ cpuModel, cores, memoryBytes, cgroupVersion })
}

/** Processes of one parent and one command. */
export interface Workers {
  readonly processes: number
  /** Whether the command or the environment names their number. */
  readonly isTold: boolean
}

/** What the load generator itself used while it replayed. */
export interface GeneratorUse {
  /** Own CPU, mean and busiest reading (1000 = one core). NaN: not read. */
  readonly meanMillicores: number
  readonly peakMillicores: number
  /** Share of all cores' time that the machine was idle; NaN: not read. */
  readonly machineIdleShare: number
}
