/** What is kept of a run for the trend over many. */
import { valueAt } from '../foundation/json.ts'
import { parseMachineClass } from '../measurement/machine.ts'

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

/** From a report.json, of whatever version; undefined: it is none of a whole run. */
export function parsePoint(json: unknown): HistoryPoint | undefined {
  const name = valueAt(json, 'name')
  const createdAt = valueAt(json, 'createdAt')
  const machine = parseMachineClass(valueAt(json, 'machine'))
  if (typeof name !== 'string' || typeof createdAt !== 'string' || !machine)
    return undefined
  if (valueAt(json, 'shard') !== undefined) return undefined
  if (Number.isNaN(Date.parse(createdAt))) return undefined
  const sized = valueAt(json, 'recommendation')
  return {
    name,
    createdAt: new Date(createdAt).toISOString(),
    machine: machine.slice(0, LONGEST),
    proved: valueAt(sized, 'proved') === true,
    ...numbers({
      memoryBytes: valueAt(sized, 'size', 'memoryBytes'),
      cpuMillicores: valueAt(sized, 'size', 'cpuMillicores'),
      cpuMsPerRequest: valueAt(json, 'analysis', 'cpu', 'msPerRequest'),
      p95Ms: valueAt(json, 'analysis', 'latency', 'p95', 'value')
    })
  }
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
