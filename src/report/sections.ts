import type { MemoryUse, Percentile, Phase } from '../analysis/analysis.ts'
import {
  formatBytes,
  formatMillicores,
  formatMs,
  formatShare
} from '../foundation/units.ts'
import type { Load } from '../measurement/measurement.ts'
import { cpuChart, memoryChart } from './charts.ts'
import { renderCode } from './help.ts'
import { escapeSentence, escapeText, logBlock, table } from './markdown.ts'
import { formatMeasured } from './verdicts.ts'
import type { Report } from './schema/report.ts'

const SIGNS = { passed: '✅', failed: '❌', inconclusive: '❔' } as const
const MAX_RULES = 50
const MAX_FINDINGS = 20
const LOG_LINES = 20

/** The verdict in one sentence, and the error if there was one. */
export function renderHead(report: Report): string {
  const { verdict, name, because, error } = report
  const head = `## ${SIGNS[verdict]} ${escapeText(name)}: ${verdict}`
  if (!error) return `${head}\n\n${escapeSentence(because)}`
  const rest = [error.cause, error.remedy].filter(Boolean).join(' ')
  const sentences = error.message.split('\n')
  const parts = [
    head,
    sentences.map((sentence) => escapeSentence(sentence)).join('<br>'),
    [rest && escapeSentence(rest), `(${renderCode(report, error.code)})`]
      .filter(Boolean)
      .join(' '),
    error.log && logBlock(error.log, LOG_LINES)
  ]
  return parts.filter(Boolean).join('\n\n')
}

export function renderThresholds({ verdicts }: Report): string {
  if (verdicts.length === 0) return ''
  const rows = verdicts
    .slice(0, MAX_RULES)
    .map((verdict) => [
      escapeText(verdict.rule.text),
      escapeText(formatMeasured(verdict)),
      verdict.reason
        ? `${SIGNS[verdict.state]} ${escapeText(verdict.reason)}`
        : `${SIGNS[verdict.state]} ${verdict.state}`
    ])
  return `### Thresholds\n\n${table(['Rule', 'Measured', 'Verdict'], rows)}`
}

/** What the service cost in the first trial, at full size. */
export function renderCosts({ analysis, trials: [trial] }: Report): string {
  if (!analysis || !trial) return ''
  const { size } = trial.plan
  const given = `with ${formatMillicores(size.cpuMillicores)} CPU and ${formatBytes(size.memoryBytes)} memory`
  const parts = [
    `### What it cost, ${given}`,
    renderTimes(analysis, trial.plan.load),
    analysis.phases.length > 0 ? renderMemory(analysis) : '',
    memoryChart(trial.memoryCurve),
    cpuChart(trial.cpuCurve)
  ]
  return parts.filter(Boolean).join('\n\n')
}

type Analysis = NonNullable<Report['analysis']>

function renderTimes(analysis: Analysis, load: Load): string {
  const { latency, cpu, requests, succeeded } = analysis
  const bound = (ms: number | undefined): string =>
    ms === undefined ? '?' : formatMs(ms)
  const quantile = (of: Percentile | undefined): string =>
    of
      ? `${formatMs(of.value)} (${bound(of.low)} – ${bound(of.high)})`
      : 'too few requests'
  const optional = (
    value: number | undefined,
    format: (value: number) => string
  ): string => (value === undefined ? '–' : format(value))
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
      ...(load.kind === 'open'
        ? [['Rate asked for', `${load.ratePerSecond.toFixed(1)}/s`]]
        : []),
      [
        load.kind === 'open' ? 'Rate achieved' : 'Throughput',
        optional(analysis.throughputPerSecond, (rate) => `${rate.toFixed(1)}/s`)
      ]
    ]
  )
}

/** Memory anatomy: what it is made of, phase by phase. */
function renderMemory({ phases, memory, growth }: Analysis): string {
  const bytes = (value: number | undefined): string =>
    value === undefined ? '–' : formatBytes(value)
  const cells = (name: string, use: MemoryUse): string[] => [
    name,
    bytes(use.undroppablePeakBytes),
    bytes(use.anonymousPeakBytes),
    bytes(use.filePeakBytes),
    bytes(use.workingSetPeakBytes),
    bytes(use.peakBytes)
  ]
  const rows = phases.map((phase: Phase) => cells(phase.name, phase.memory))
  const growing =
    growth && growth.low > 0
      ? `\n\nIt grew by ${formatBytes(growth.bytesPer1000Requests)} per 1000 requests.`
      : ''
  return `${table(
    [
      'Memory at most',
      'Cannot be dropped',
      'of it process memory',
      'File pages',
      'Working set',
      "Kernel's peak"
    ],
    [...rows, cells('**all**', memory)]
  )}${growing}`
}

export function renderFindings(report: Report): string {
  const { findings } = report
  if (findings.length === 0) return ''
  const items = findings
    .slice(0, MAX_FINDINGS)
    .map(
      ({ severity, code, message, remedy }) =>
        `- ${severity === 'warning' ? '⚠️' : 'ℹ️'} ${escapeSentence(message, 300)} ${escapeSentence(remedy, 300)} (${renderCode(report, code)})`
    )
  return `### Doubts and remarks\n\n${items.join('\n')}`
}
