import { WIDTH, drawXAxis, drawYAxis, drawing, pathOf } from './axes.ts'
import { type Markup, html } from './markup.ts'
import { linearScale } from './scale.ts'

export interface Line {
  readonly title: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const HEIGHT = 200
const FRAME = { left: 60, right: WIDTH - 20, top: 30, bottom: HEIGHT - 40 }

/** One curve from zero on. */
export function drawLine({ title, points }: Line): Markup {
  const maxX = Math.max(...points.map((point) => point.x), 0)
  const maxY = Math.max(...points.map((point) => point.y), 0)
  const { left, right, top, bottom } = FRAME
  const x = linearScale({ min: 0, max: maxX, from: left, to: right })
  const y = linearScale({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4)
  const path = pathOf(points.map((point) => [x(point.x), y(point.y)]))
  return drawing(title, { height: HEIGHT }, [
    drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
    drawYAxis(y, FRAME, { label: title }),
    html`<path d="${path}" class="line" />`
  ])
}
