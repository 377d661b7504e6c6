import { formatMs } from '../../foundation/units.ts'
import {
  ACROSS,
  across,
  drawXAxis,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import type { LatencyShape, LatencyShapes } from './latency-shape.ts'
import { renderLegend, swatch } from './legend.ts'
import { type Markup, html } from './markup.ts'
import { linearScale, logScale, round } from './scale.ts'

const HEIGHT = 240
const FRAME = { top: 30, bottom: HEIGHT - 40 }
/** Between bars. */
const GAP = 1

/** `0.5 ms`, `20 ms`, `1 s`: a number on an axis. */
function tickMs(ms: number): string {
  return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`
}

/** How many answers took how long, on a logarithmic scale. */
export function drawHistogram(
  { edgesMs, shapes }: LatencyShapes,
  label: string
): Markup {
  const { top, bottom } = FRAME
  const range = { min: edgesMs[0]!, max: edgesMs.at(-1)! }
  const x = logScale({ ...range, from: 0, to: ACROSS })
  const most = Math.max(...shapes.flatMap(({ counts }) => counts))
  const y = linearScale({ min: 0, max: most, from: bottom, to: top }, 4)
  const bars = shapes.flatMap(({ phase, counts }) =>
    counts.flatMap((count, i) => {
      if (count === 0) return []
      const from = x(edgesMs[i]!)
      const width = Math.max(x(edgesMs[i + 1]!) - from - GAP, GAP)
      return [
        html`<rect
          x="${across(from)}"
          y="${round(y(count))}"
          width="${across(width)}"
          height="${round(bottom - y(count))}"
          class="bar ${phase}"
          ><title>
            ${count} of ${phase}: ${formatMs(edgesMs[i]!)} to
            ${formatMs(edgesMs[i + 1]!)}
          </title></rect
        >`
      ]
    })
  )
  const title = `How many answers took how long: ${label}`
  const picture = drawing(title, { height: HEIGHT }, [
    drawXAxis(x, FRAME, { label: 'response time', format: tickMs }),
    drawYAxis(y, FRAME, { label }),
    ...bars
  ])
  return html`${picture}${legend(shapes)}`
}

/** Which time so many of the answers kept: 90 %, 99 %, 99.9 % are even apart. */
export function drawQuantiles({ shapes }: LatencyShapes): Markup {
  const points = shapes.flatMap(({ quantiles }) => quantiles)
  const rest = (share: number): number => 1 / (1 - share)
  const { top, bottom } = FRAME
  const maxX = Math.max(...points.map(({ share }) => rest(share)), 10)
  const x = logScale({ min: 1, max: maxX, from: 0, to: ACROSS })
  const times = points.map(({ ms }) => ms)
  const y = logScale({
    min: Math.min(...times) / 1.2,
    max: Math.max(...times) * 1.2,
    from: bottom,
    to: top
  })
  const lines = shapes.map(({ phase, quantiles }) => {
    const path = pathOf(
      quantiles.map(({ share, ms }) => [x(rest(share)), y(ms)])
    )
    return html`<path d="${path}" class="line ${phase}" />`
  })
  const shares = Object.assign((share: number) => x(rest(share)), {
    ticks: [0, 0.5, 0.9, 0.99, 0.999, 0.9999].filter(
      (share) => rest(share) <= maxX * 1.001
    )
  })
  const percent = (share: number): string =>
    `${Number((share * 100).toFixed(4))} %`
  const title = 'Response time over the share of answers'
  const picture = drawing(title, { height: HEIGHT }, [
    drawXAxis(shares, FRAME, { label: 'share of answers', format: percent }),
    drawYAxis(y, FRAME, { label: 'response time', format: tickMs }),
    stretched(HEIGHT, lines)
  ])
  return html`${picture}${legend(shapes)}`
}

const PHASE_NAMES = {
  'warm-up': 'warm-up',
  steady: 'steady',
  proof: 'proof, at the recommended size'
} as const

function legend(shapes: readonly LatencyShape[]): Markup {
  return renderLegend(
    shapes.map(({ phase, requests }) => ({
      sign: swatch(`bar ${phase}`),
      text: `${PHASE_NAMES[phase]}, ${requests} answers`
    }))
  )
}
