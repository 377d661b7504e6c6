/** What is kept of a run for the trend over many. */
import { type ClassedMachine, machineClass } from '../measurement/machine.ts'

export interface HistoryPoint {
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  /** What times depend on. May be untrusted text. */
  readonly machine: string
  readonly proved: boolean
  readonly memoryBytes?: number
  readonly cpuMillicores?: number
  /** At full size, in steady state. */
  readonly cpuMsPerRequest?: number
  readonly p95Ms?: number
}

/** More is no name of a machine. */
const LONGEST = 120

/** From a report.json, of whatever version; undefined: it is none. */
export function parsePoint(json: unknown): HistoryPoint | undefined {
  const name = at(json, 'name')
  const createdAt = at(json, 'createdAt')
  const machine = machineOf(at(json, 'machine'))
  if (typeof name !== 'string' || typeof createdAt !== 'string' || !machine)
    return undefined
  if (Number.isNaN(Date.parse(createdAt))) return undefined
  const sized = at(json, 'recommendation')
  return {
    name,
    createdAt: new Date(createdAt).toISOString(),
    machine: machineClass(machine).slice(0, LONGEST),
    proved: at(sized, 'proved') === true,
    ...numbers({
      memoryBytes: at(sized, 'size', 'memoryBytes'),
      cpuMillicores: at(sized, 'size', 'cpuMillicores'),
      cpuMsPerRequest: at(json, 'analysis', 'cpu', 'msPerRequest'),
      p95Ms: at(json, 'analysis', 'latency', 'p95', 'value')
    })
  }
}

function machineOf(json: unknown): ClassedMachine | undefined {
  const cpuModel = at(json, 'cpuModel')
  const cores = at(json, 'cores')
  const memoryBytes = at(json, 'memoryBytes')
  const cgroupVersion = at(json, 'cgroupVersion')
  if (typeof cpuModel !== 'string') return undefined
  if (typeof cores !== 'number' || typeof memoryBytes !== 'number')
    return undefined
  return {
    ...{ cpuModel, cores, memoryBytes },
    ...((cgroupVersion === 1 || cgroupVersion === 2) && { cgroupVersion })
  }
}

/** What lies at the end of a path of keys. */
function at(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    json
  )
}

/** Those that are numbers, and could have been measured. */
function numbers<Key extends string>(
  values: Readonly<Record<Key, unknown>>
): Partial<Record<Key, number>> {
  const known: Partial<Record<Key, number>> = {}
  for (const key of Object.keys(values) as Key[]) {
    const value = values[key]
    if (typeof value === 'number' && value >= 0 && value < Infinity)
      known[key] = value
  }
  return known
}
