/** The one picture: every trial a mark, and the sizes that follow from them. */
import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { CandidateReport, TrialLineReport } from '../schema/size.ts'
import { type Markup, html } from './markup.ts'
import {
  type Mark,
  type MarksChart,
  drawMarks,
  scaleOf
} from './marks-chart.ts'
import type { Reference } from './references.ts'
import { THUMB, renderLead } from './search-lead.ts'
import { CPU_SIGNS, drawLegend, signOf } from './signs.ts'
import { drawCpuTrade, drawMemoryTrade } from './trade.ts'

/** @param measured places of the trials that the page can show over time */
export function drawSearch(
  report: Report,
  measured: ReadonlySet<number>
): Markup[] {
  const { search } = report
  if (!search || search.trials.length < 2) return []
  const memory: MarksChart = {
    title: 'Every trial over its memory limit, in the order they ran',
    label: 'memory limit, MiB',
    right: 'took',
    marks: search.trials.map((line, i) => ({
      ...memoryMark(line, i),
      proof: ranRecommended(report, line),
      trial: measured.has(i) ? i + 1 : undefined
    })),
    references: memoryReferences(report)
  }
  const cpu: MarksChart = {
    title: 'CPU limits compared with full size',
    label: 'CPU limit, millicores',
    right: 'stretches of load',
    marks: search.cpuCandidates.map(cpuMark),
    references: cpuReferences(report)
  }
  const marks = [...memory.marks, ...cpu.marks]
  return [
    ...renderLead(report),
    drawMarks(memory),
    drawLegend(marks),
    html`<p class="key hint" hidden>
      Point at a mark, or tab to it, for what came of it; a click or the Enter
      key shows its memory and CPU over time.
    </p>`,
    ...drawMemoryTrade(report, scaleOf(memory)),
    ...(cpu.marks.length > 0 ? [drawMarks(cpu)] : []),
    ...drawCpuTrade(report, scaleOf(cpu))
  ]
}

/** A trial that decided is a proof too where its limit is what was recommended. */
function ranRecommended(
  { recommendation }: Report,
  { purpose, outcome, size: { memoryBytes, cpuMillicores } }: TrialLineReport
): boolean {
  if (purpose === 'proof') return true
  if (recommendation?.kind !== 'size' || !recommendation.proved) return false
  const { size } = recommendation
  return (
    outcome === 'held' &&
    memoryBytes === size.memoryBytes &&
    cpuMillicores === size.cpuMillicores
  )
}

function memoryMark(
  line: TrialLineReport,
  i: number
): Omit<Mark, 'proof' | 'trial'> {
  const { purpose, size, why, ms } = line
  const limits = `${formatBytes(size.memoryBytes)}, ${formatMillicores(size.cpuMillicores)}`
  return {
    x: size.memoryBytes / MIB,
    sign: signOf(line),
    label: formatBytes(size.memoryBytes),
    took: formatMs(ms),
    tip: `Trial ${i + 1} (${purpose}) at ${limits}: ${why}. It took ${formatMs(ms)}.`
  }
}

function cpuMark(candidate: CandidateReport): Mark {
  const { cpuMillicores, verdict, stretches, throttledShare } = candidate
  const share =
    throttledShare === undefined
      ? ''
      : `, the quota ran out in ${Math.round(throttledShare * 100)} % of its periods`
  return {
    x: cpuMillicores,
    sign: CPU_SIGNS[verdict],
    proof: false,
    label: formatMillicores(cpuMillicores),
    took: String(stretches),
    tip: `${formatMillicores(cpuMillicores)} ${verdict}: ${stretches} stretches of load${share}.`,
    trial: undefined
  }
}

/** What would have been taken without a search stands beside what was found. */
function memoryReferences({
  search,
  recommendation,
  analysis
}: Report): Reference[] {
  const { peakBytes, workingSetPeakBytes } = analysis?.memory ?? {}
  const size = recommendation?.kind === 'size' ? recommendation : undefined
  const { minimumMemoryBytes } = search ?? {}
  const would = (bytes: number | undefined) => bytes && bytes * THUMB
  const proved = size?.proved ? ', proved' : ', not proved'
  const all: [Reference['kind'], string, string, number | undefined][] = [
    ['measured', 'peak', ' at full size', peakBytes],
    ['measured', 'peak × 1.15', ' would say', would(peakBytes)],
    [
      'measured',
      'working set × 1.15',
      ' would say',
      would(workingSetPeakBytes)
    ],
    ['minimum', 'smallest', ' that held', minimumMemoryBytes],
    ['recommended', 'recommended', proved, size?.size.memoryBytes]
  ]
  return all.flatMap(([kind, name, more, bytes]) =>
    bytes === undefined
      ? []
      : [{ x: bytes / MIB, kind, name, more, is: formatBytes(bytes) }]
  )
}

function cpuReferences({
  search,
  recommendation,
  analysis
}: Report): Reference[] {
  const size = recommendation?.kind === 'size' ? recommendation.size : undefined
  const { minimumCpuMillicores } = search ?? {}
  const all: [Reference['kind'], string, string, number | undefined][] = [
    ['measured', 'busiest second', '', analysis?.cpu.peakMillicores],
    ['minimum', 'smallest', ' that was fast enough', minimumCpuMillicores],
    ['recommended', 'recommended', '', size?.cpuMillicores]
  ]
  return all.flatMap(([kind, name, more, x]) =>
    x === undefined ? [] : [{ x, kind, name, more, is: formatMillicores(x) }]
  )
}
