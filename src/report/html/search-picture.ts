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
  SHAPES,
  type Mark,
  type Reference,
  type Sign,
  drawMarks
} from './marks-chart.ts'

/** What a rule of thumb adds to a peak. */
const THUMB = 1.15

const SIGNS: Readonly<Record<TrialLineReport['outcome'], Sign>> = {
  held: 'held',
  'oom-killed': 'killed',
  exited: 'killed',
  'not-started': 'killed',
  'not-ready': 'slow',
  'too-slow': 'slow',
  'failed-requests': 'failed',
  aborted: 'unsure'
}

const CPU_SIGNS: Readonly<Record<CandidateReport['verdict'], Sign>> = {
  holds: 'held',
  fails: 'slow',
  unsure: 'unsure'
}

const LEGEND: readonly [Sign, string][] = [
  ['held', 'held'],
  ['killed', 'killed or gone'],
  ['thrashed', 'thrashed'],
  ['slow', 'too slow'],
  ['failed', 'wrong answers'],
  ['unsure', 'says nothing']
]

/** @param measured which trials the page can show over time, by their place */
export function drawSearch(
  report: Report,
  measured: ReadonlyMap<number, number>
): Markup[] {
  const { search } = report
  if (!search || search.trials.length < 2) return []
  const cpu = search.cpuCandidates.map(cpuMark)
  return [
    drawMarks({
      title: 'Every trial over its memory limit, in the order they ran',
      label: 'memory limit, MiB',
      right: 'took',
      marks: search.trials.map((line, i) => memoryMark(line, i, measured)),
      references: memoryReferences(report)
    }),
    ...(cpu.length > 0
      ? [
          drawMarks({
            title: 'CPU limits compared with full size',
            label: 'CPU limit, millicores',
            right: 'stretches of load',
            marks: cpu,
            references: cpuReferences(report)
          })
        ]
      : []),
    drawLegend()
  ]
}

function memoryMark(
  { purpose, size, outcome, why, ms }: TrialLineReport,
  i: number,
  measured: ReadonlyMap<number, number>
): Mark {
  const limits = `${formatBytes(size.memoryBytes)}, ${formatMillicores(size.cpuMillicores)}`
  return {
    x: size.memoryBytes / MIB,
    sign: why.startsWith('thrashed') ? 'thrashed' : SIGNS[outcome],
    proof: purpose === 'proof',
    label: formatBytes(size.memoryBytes),
    took: formatMs(ms),
    tip: `Trial ${i + 1} (${purpose}) at ${limits}: ${why}. It took ${formatMs(ms)}.`,
    trial: measured.get(i)
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
  const all: [string, number | undefined, Reference['kind'], number][] = [
    ['peak at full size', peakBytes, 'measured', 1],
    ['peak × 1.15 would say', peakBytes, 'measured', THUMB],
    ['working set × 1.15 would say', workingSetPeakBytes, 'measured', THUMB],
    ['smallest that held', search?.minimumMemoryBytes, 'minimum', 1],
    [
      size?.proved ? 'recommended, proved' : 'recommended, not proved',
      size?.size.memoryBytes,
      'recommended',
      1
    ]
  ]
  return all.flatMap(([what, bytes, kind, times]) => {
    if (bytes === undefined) return []
    const of = bytes * times
    return [{ x: of / MIB, kind, text: `${what}: ${formatBytes(of)}` }]
  })
}

function cpuReferences({
  search,
  recommendation,
  analysis
}: Report): Reference[] {
  const size = recommendation?.kind === 'size' ? recommendation.size : undefined
  const all: [string, number | undefined, Reference['kind']][] = [
    ['busiest second', analysis?.cpu.peakMillicores, 'measured'],
    ['smallest that was fast enough', search?.minimumCpuMillicores, 'minimum'],
    ['recommended', size?.cpuMillicores, 'recommended']
  ]
  return all.flatMap(([what, x, kind]) =>
    x === undefined
      ? []
      : [{ x, kind, text: `${what}: ${formatMillicores(x)}` }]
  )
}

function drawLegend(): Markup {
  const items = LEGEND.map(
    ([sign, text]) =>
      html`<li>
        <svg viewBox="-8 -8 16 16" class="sign" aria-hidden="true">
          <g class="mark ${sign}"><path d="${SHAPES[sign]}" /></g></svg
        >${text}
      </li>`
  )
  return html`<ul class="legend">
    ${items}
    <li>
      <svg viewBox="-12 -12 24 24" class="sign" aria-hidden="true">
        <circle r="10" class="ring" /></svg
      >ran at the recommended size
    </li>
  </ul>`
}
