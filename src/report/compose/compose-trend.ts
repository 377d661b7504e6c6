import type { ConcludedRun } from '../../conclude.ts'
import type { HistoryPoint } from '../../history/history-point.ts'
import { machineClass } from '../../measurement/machine.ts'
import type { TrendPointReport } from '../schema/trend.ts'
import type { Draft } from './draft.ts'

/** Earlier runs and this one; undefined: nobody keeps them. */
export function composeTrend(
  record: ConcludedRun
): Draft<TrendPointReport>[] | undefined {
  const { earlier, machine } = record
  if (!earlier || !machine) return undefined
  const own = machineClass(machine)
  const before = earlier.filter(({ createdAt }) => createdAt < record.createdAt)
  return [...before, pointOf(record, own)].map((point) => ({
    createdAt: point.createdAt,
    machine: point.machine,
    sameMachine: point.machine === own,
    proved: point.proved,
    memoryBytes: point.memoryBytes,
    cpuMillicores: point.cpuMillicores,
    cpuMsPerRequest: point.cpuMsPerRequest,
    p95Ms: point.p95Ms
  }))
}

type Point = Draft<Omit<HistoryPoint, 'name'>>

function pointOf(record: ConcludedRun, machine: string): Point {
  const { recommendation, analysis, createdAt } = record
  const sized = recommendation?.kind === 'size' ? recommendation : undefined
  return {
    createdAt,
    machine,
    proved: sized?.proved ?? false,
    memoryBytes: sized?.size.memoryBytes,
    cpuMillicores: sized?.size.cpuMillicores,
    cpuMsPerRequest: analysis?.cpu.msPerRequest,
    p95Ms: analysis?.latency.p95?.value
  }
}
