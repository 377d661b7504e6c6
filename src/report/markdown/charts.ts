import type { Mark, TimeChart } from '../document/document.ts'
import { codeBlock } from './escape.ts'

/** Mermaid's own line is nearly white on white; this blue reads on both. */
const STYLE =
  '%%{init: {"xyChart": {"width": 800, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%'

export function renderChart(chart: TimeChart): string {
  const { title, unit, atMs, values } = chart
  const seconds = ((atMs.at(-1) ?? 0) / 1000).toFixed(1)
  const top = Math.max(1, Math.ceil(Math.max(...values) * 1.1))
  return codeBlock(
    `${STYLE}
xychart-beta
  title "${title}"
  x-axis "seconds since the container was started" 0 --> ${seconds}
  y-axis "${unit}" 0 --> ${top}
  line [${values.join(', ')}]`,
    'mermaid'
  )
}

export function renderMarks(marks: readonly Mark[]): string {
  const lines = marks.map(
    ({ at, held, text }) => `${at.padStart(10)}  ${held ? '●' : '✕'} ${text}`
  )
  return codeBlock(lines.join('\n'), 'text')
}
