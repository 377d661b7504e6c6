import type { TrialLine } from '../sizing/explain.ts'
import { MIB } from '../foundation/units.ts'
import { codeBlock } from './markdown.ts'
import type { Curve } from './schema/report.ts'

const MIN_POINTS = 4
/** Mermaid's own line is nearly white on white; this blue reads on both. */
const STYLE =
  '%%{init: {"xyChart": {"width": 800, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%'

/** Memory over time: a mermaid chart, or nothing when there is no curve. */
export function memoryChart(curve: Curve): string {
  return timeChart(curve, {
    title: 'Memory over time (working set)',
    unit: 'MiB',
    scale: (bytes) => Number((bytes / MIB).toFixed(1))
  })
}

export function cpuChart(curve: Curve): string {
  return timeChart(curve, {
    title: 'CPU over time',
    unit: 'millicores',
    scale: Math.round
  })
}

function timeChart(
  curve: Curve,
  how: { title: string; unit: string; scale: (value: number) => number }
): string {
  if (curve.values.length < MIN_POINTS) return ''
  const values = curve.values.map(how.scale)
  const seconds = ((curve.atMs.at(-1) ?? 0) / 1000).toFixed(1)
  const top = Math.max(1, Math.ceil(Math.max(...values) * 1.1))
  return codeBlock(
    `${STYLE}
xychart-beta
  title "${how.title}"
  x-axis "seconds since the container was started" 0 --> ${seconds}
  y-axis "${how.unit}" 0 --> ${top}
  line [${values.join(', ')}]`,
    'mermaid'
  )
}

/** What held and what failed, over the memory limit: one sign a trial. */
export function outcomeChart(trials: readonly TrialLine[]): string {
  const sorted = trials
    .slice(1)
    .toSorted((a, b) => a.size.memoryBytes - b.size.memoryBytes)
  const lines = sorted.map(({ size, outcome, purpose }) => {
    const mib = Math.round(size.memoryBytes / MIB)
    const sign = outcome === 'held' ? '●' : '✕'
    return `${`${mib} MiB`.padStart(10)}  ${sign} ${outcome}${purpose === 'proof' ? ' (proof)' : ''}`
  })
  return lines.length === 0 ? '' : codeBlock(lines.join('\n'), 'text')
}
