import { WIDTH, drawXAxis, drawYAxis, drawing, pathOf } from './axes.ts'
import { type Markup, html } from './markup.ts'
import { linearScale } from './scale.ts'

export interface Line {
  /** In the legend; none is drawn for a single line. */
  readonly name: string
  /** One of the style's: `steady`, `warm-up`, `faint`. */
  readonly look: 'steady' | 'warm-up' | 'faint'
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const HEIGHT = 200
const FRAME = { left: 60, right: WIDTH - 20, top: 30, bottom: HEIGHT - 40 }

/** Curves over seconds, from zero on. */
export function drawLines(title: string, lines: readonly Line[]): Markup {
  const points = lines.flatMap((line) => line.points)
  const maxX = Math.max(...points.map((point) => point.x), 0)
  const maxY = Math.max(...points.map((point) => point.y), 0)
  const { left, right, top, bottom } = FRAME
  const x = linearScale({ min: 0, max: maxX, from: left, to: right })
  const y = linearScale({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4)
  return drawing(title, { height: HEIGHT }, [
    drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
    drawYAxis(y, FRAME, { label: title }),
    ...lines.map((line) => {
      const path = pathOf(line.points.map((point) => [x(point.x), y(point.y)]))
      return html`<path d="${path}" class="line ${line.look}" />`
    }),
    ...(lines.length > 1 ? lines.map(drawName) : [])
  ])
}

function drawName({ name, look }: Line, i: number, all: readonly Line[]) {
  const left = WIDTH - 20 - (all.length - i) * 130
  return html`<g
    ><path d="M${left},14h14" class="line ${look}" /><text
      x="${left + 19}"
      y="18"
      >${name}</text
    ></g
  >`
}
