/** What was measured: each trial over time, and all of the first one. */
import { formatBytes, formatMillicores } from '../../foundation/units.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import type { SearchTrial } from '../../run-record.ts'
import type { Report } from '../schema/report.ts'
import type { Viewed } from '../viewed.ts'
import { renderCpu, renderMemory, renderRates } from './charts.ts'
import { renderLatency } from './latency-part.ts'
import type { PageTrial, TrialSeries } from './page-data.ts'
import type { Part } from './page-shell.ts'
import { type Pictured, composeSeries } from './series.ts'

/** Those of which enough was kept, in the order they ran. */
export function composeTrials({ report, record }: Viewed): PageTrial[] {
  const { trial, search } = record
  const others = (search?.trials ?? []).map(pictured)
  return [trial, ...others].flatMap((each, line) => {
    if (!each) return []
    const series = composeSeries(nameOf(report, line, each), each)
    return [{ ...series, number: line + 1 }]
  })
}

/** Of proofs all is known, of other trials what a picture shows. */
function pictured({ measurement, outline }: SearchTrial): Pictured | undefined {
  if (measurement) return measurement
  const { samples, plan, marks } = outline ?? {}
  return samples && plan && marks ? { samples, plan, marks } : undefined
}

/** `3, bracket at 26 MiB and 2000m: oom-killed` */
function nameOf({ search }: Report, line: number, { plan }: Pictured): string {
  const { purpose = 'first', outcome, size } = search?.trials[line] ?? {}
  const { memoryBytes, cpuMillicores } = size ?? plan.size
  const at = `${formatBytes(memoryBytes)} and ${formatMillicores(cpuMillicores)}`
  return `${line + 1}, ${purpose} at ${at}${outcome ? `: ${outcome}` : ''}`
}

/** What was measured at full size. */
export function partsOfTrial(
  viewed: Viewed,
  series: TrialSeries | undefined
): Part[] {
  const { trial } = viewed.record
  if (!series || !trial) return []
  const measuredSomething = series.atS.length > 0
  return [
    {
      id: 'memory',
      title: 'Memory',
      body: measuredSomething ? renderMemory(series) : []
    },
    {
      id: 'cpu',
      title: 'CPU',
      body: measuredSomething ? renderCpu(series) : []
    },
    {
      id: 'latency',
      title: 'Latency',
      body: renderLatency(trial, findProof(viewed))
    },
    { id: 'rate', title: 'Rate', body: renderRates(trial) }
  ]
}

/** What was measured at the recommended size; undefined: it was not proved. */
function findProof({ report, record }: Viewed): Measurement | undefined {
  const { recommendation } = report
  if (recommendation?.kind !== 'size' || !recommendation.proved)
    return undefined
  const { memoryBytes, cpuMillicores } = recommendation.size
  return record.search?.trials.findLast(
    ({ probe: { purpose, size }, outcome }) =>
      purpose === 'proof' &&
      outcome.kind === 'held' &&
      size.memoryBytes === memoryBytes &&
      size.cpuMillicores === cpuMillicores
  )?.measurement
}
