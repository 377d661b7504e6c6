import type { Mark, TimeChart } from '../document/document.ts'
import type { Piece } from './style.ts'

const BARS = '▁▂▃▄▅▆▇█'

/** A curve in one line of bars: `0 ▁▂▇█ 94.3 MiB, 2.4 s`. */
export function drawChart(chart: TimeChart, columns: number): Piece[] {
  const { title, unit, atMs, values } = chart
  const top = Math.max(...values)
  const seconds = ((atMs.at(-1) ?? 0) / 1000).toFixed(1)
  const most = ` at most ${top} ${unit}, ${seconds} s`
  const room = Math.max(columns - title.length - most.length - 2, 8)
  return [
    { text: `${title}: `, style: 'plain' },
    { text: bars(values, room), style: 'cyan' },
    { text: most, style: 'plain' }
  ]
}

/** Where points share a bar, it shows the highest of them. */
function bars(values: readonly number[], room: number): string {
  const count = Math.min(values.length, room)
  const top = Math.max(...values, Number.MIN_VALUE)
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * values.length) / count)
    const to = Math.floor(((bar + 1) * values.length) / count)
    const highest = Math.max(...values.slice(from, to), 0)
    return BARS[Math.round((highest / top) * (BARS.length - 1))]
  }).join('')
}

export function drawMark({ at, held, text }: Mark): Piece[] {
  return [
    { text: `${at.padStart(10)}  `, style: 'plain' },
    { text: held ? '●' : '✕', style: held ? 'green' : 'red' },
    { text: ` ${text}`, style: 'plain' }
  ]
}
