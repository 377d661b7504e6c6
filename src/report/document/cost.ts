import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs,
  formatShare
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { Curve, LoadReport, TrialReport } from '../schema/trial.ts'
import type {
  MemoryReport,
  PercentileReport,
  UseReport
} from '../schema/use.ts'
import type { Block, Sentence, TimeChart } from './document.ts'
import { heading, paragraph, strong, table } from './text.ts'

const MIN_POINTS = 4

/** What the service used in the first trial, at full size. */
export function describeCost(report: Report): Block[] {
  const { analysis, merged } = report
  const [trial] = report.trials
  if (!analysis || !trial) return []
  const { size, load } = trial.plan
  const given = `with ${formatMillicores(size.cpuMillicores)} CPU and ${formatBytes(size.memoryBytes)} memory`
  return [
    heading(2, `What it used, ${given}`),
    describeTimes(analysis, load),
    ...(analysis.phases.length > 0 ? describeMemory(analysis) : []),
    // Over time, each shard is drawn in its own report.
    ...(merged ? [] : describeCurves(trial))
  ]
}

function describeCurves(trial: TrialReport): Block[] {
  return [
    ...chart(trial.memoryCurve, {
      title: 'Memory over time (working set)',
      unit: 'MiB',
      scale: (bytes) => Number((bytes / MIB).toFixed(1))
    }),
    ...chart(trial.cpuCurve, {
      title: 'CPU over time',
      unit: 'millicores',
      scale: Math.round
    })
  ]
}

function optional(
  value: number | undefined,
  format: (value: number) => string
): string {
  return value === undefined ? '–' : format(value)
}

function quantile(of: PercentileReport | undefined): string {
  const bound = (ms: number | undefined): string =>
    ms === undefined ? '?' : formatMs(ms)
  return of
    ? `${formatMs(of.value)} (${bound(of.low)} – ${bound(of.high)})`
    : 'too few requests'
}

function describeTimes(analysis: UseReport, load: LoadReport): Block {
  const { latency, cpu, requests, succeeded } = analysis
  const perSecond = (rate: number): string => `${rate.toFixed(1)}/s`
  const asked = 'ratePerSecond' in load ? load.ratePerSecond : undefined
  return table(
    ['', 'Measured'],
    [
      ['Requests that succeeded', `${succeeded} of ${requests}`],
      ['Ready after', optional(analysis.startupMs, formatMs)],
      ['Response time p50 (95 % interval)', quantile(latency.p50)],
      ['Response time p95', quantile(latency.p95)],
      ['Response time p99', quantile(latency.p99)],
      ...(latency.server
        ? [
            [
              'Time in the server, by its own account, p50',
              quantile(latency.server.p50)
            ],
            ['Waiting and network, p50', quantile(latency.outside?.p50)]
          ]
        : []),
      ['CPU time per request', optional(cpu.msPerRequest, formatMs)],
      ['CPU, busiest second', optional(cpu.peakMillicores, formatMillicores)],
      ['CPU, mean', optional(cpu.meanMillicores, formatMillicores)],
      ['Held back by the CPU limit', optional(cpu.throttledShare, formatShare)],
      ...(asked === undefined ? [] : [['Rate asked for', perSecond(asked)]]),
      [
        asked === undefined ? 'Throughput' : 'Rate achieved',
        optional(analysis.throughputPerSecond, perSecond)
      ]
    ]
  )
}

/** Memory anatomy: what it is made of, phase by phase. */
function describeMemory({ phases, memory, growth }: UseReport): Block[] {
  const cells = (
    name: Sentence,
    use: MemoryReport
  ): readonly (string | Sentence)[] => [
    name,
    optional(use.undroppablePeakBytes, formatBytes),
    optional(use.anonymousPeakBytes, formatBytes),
    optional(use.filePeakBytes, formatBytes),
    optional(use.workingSetPeakBytes, formatBytes),
    optional(use.peakBytes, formatBytes)
  ]
  const head = [
    'Memory at most',
    'Cannot be dropped',
    'of it process memory',
    'File pages',
    'Working set',
    "Kernel's peak"
  ]
  const rows = phases.map((phase) => cells([phase.name], phase.memory))
  const pace = formatBytes(growth?.bytesPer1000Requests ?? 0)
  return [
    table(head, [...rows, cells([strong('all')], memory)]),
    ...(growth && growth.low > 0
      ? [paragraph(`It grew by ${pace} per 1000 requests.`)]
      : [])
  ]
}

function chart(
  { atMs, values }: Curve,
  how: Pick<TimeChart, 'title' | 'unit'> & { scale: (value: number) => number }
): Block[] {
  if (values.length < MIN_POINTS) return []
  const { title, unit, scale } = how
  const scaled = values.map(scale)
  return [{ kind: 'chart', chart: { title, unit, atMs, values: scaled } }]
}
