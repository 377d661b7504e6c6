import {
  ACROSS,
  drawXAxis,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import { renderLegend, stroke } from './legend.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { linearScale } from './scale.ts'

export interface Line {
  /** In the legend; none is drawn for a single line. */
  readonly name: string
  /** One of the style's: `steady`, `warm-up`, `faint`. */
  readonly look: 'steady' | 'warm-up' | 'faint'
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const HEIGHT = 200
const FRAME = { top: 30, bottom: HEIGHT - 40 }

/** Curves over seconds, from zero on. */
export function drawLines(title: string, lines: readonly Line[]): Markup {
  const points = lines.flatMap((line) => line.points)
  const maxX = Math.max(...points.map((point) => point.x), 0)
  const maxY = Math.max(...points.map((point) => point.y), 0)
  const { top, bottom } = FRAME
  const x = linearScale({ min: 0, max: maxX, from: 0, to: ACROSS })
  const y = linearScale({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4)
  const paths = lines.map((line) => {
    const path = pathOf(line.points.map((point) => [x(point.x), y(point.y)]))
    return html`<path d="${path}" class="line ${line.look}" />`
  })
  const picture = drawing(title, { height: HEIGHT }, [
    drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
    drawYAxis(y, FRAME, { label: title }),
    stretched(HEIGHT, paths)
  ])
  const legend = lines.map(({ name, look }) => ({
    sign: stroke(look),
    text: name
  }))
  return html`${picture}${lines.length > 1 ? renderLegend(legend) : NOTHING}`
}
