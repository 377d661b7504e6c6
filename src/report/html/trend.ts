/** What changed from run to run: size, CPU of a request, p95. */
import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { TrendPointReport } from '../schema/trend.ts'
import { type Markup, html } from './markup.ts'
import { drawTrend } from './trend-chart.ts'

/** What a panel shows of each run. */
interface Panel {
  readonly title: string
  readonly of: (point: TrendPointReport) => number | undefined
  readonly format: (value: number) => string
  /** It depends on the machine. */
  readonly isTime: boolean
}

const PANELS: readonly Panel[] = [
  {
    title: 'Memory to give',
    // Whole MiB at the axis, and not whole millions of bytes.
    of: ({ memoryBytes }) => memoryBytes && memoryBytes / MIB,
    format: (mib) => formatBytes(mib * MIB),
    isTime: false
  },
  {
    title: 'CPU to give',
    of: ({ cpuMillicores }) => cpuMillicores,
    format: formatMillicores,
    isTime: true
  },
  {
    title: 'CPU time of a request',
    of: ({ cpuMsPerRequest }) => cpuMsPerRequest,
    format: formatMs,
    isTime: true
  },
  {
    title: 'p95 at full size',
    of: ({ p95Ms }) => p95Ms,
    format: formatMs,
    isTime: true
  }
]

/** Nothing of one run alone. */
export function drawTrends({ trend = [] }: Report): Markup[] {
  if (trend.length < 2) return []
  const panels = PANELS.map((panel) => {
    const { title, of, format, isTime } = panel
    const points = trend.map((point) => ({
      y: of(point),
      isGrey: isTime && !point.sameMachine,
      isHollow: !isTime && !point.proved,
      tip: tipOf(point, panel)
    }))
    return drawTrend({ title, format, points })
  })
  return [
    html`<div class="panels">${panels}</div>`,
    html`<p class="key">
      The last ${trend.length} runs, this one at the right. Grey: another class
      of machine, whose times cannot be compared with these; hollow: not proved.
    </p>`
  ]
}

function tipOf(point: TrendPointReport, { of, format }: Panel): string {
  const value = of(point)
  const when = point.createdAt.slice(0, 16).replace('T', ' ')
  const proved = point.proved ? '' : ', not proved'
  return `${when} UTC: ${value === undefined ? 'not known' : format(value)}${proved}. ${point.machine}.`
}
