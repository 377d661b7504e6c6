/** One number over many runs, small, for several of them side by side. */
import {
  ACROSS,
  across,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { type Scale, linearScale, round } from './scale.ts'

export interface TrendPoint {
  /** Undefined: not known of that run. */
  readonly y: number | undefined
  /** Another machine's times say nothing here. */
  readonly isGrey: boolean
  /** Not proved, where that matters. */
  readonly isHollow: boolean
  readonly tip: string
}

export interface TrendChart {
  readonly title: string
  readonly format: (value: number) => string
  /** One a run, oldest first. */
  readonly points: readonly TrendPoint[]
}

const HEIGHT = 150
/** So many dots that they would lie upon each other are smaller. */
const MANY = 24
const FRAME = { top: 34, bottom: HEIGHT - 14 }

export function drawTrend({ title, format, points }: TrendChart): Markup {
  const { top, bottom } = FRAME
  const known = points.flatMap(({ y }) => (y === undefined ? [] : [y]))
  const highest = Math.max(...known, 0) || 1
  const y = linearScale(
    { min: 0, max: highest * 1.1, from: bottom, to: top },
    2
  )
  const step = ACROSS / Math.max(points.length - 1, 1)
  const x = (i: number): number => ACROSS - (points.length - 1 - i) * step
  // What cannot be compared is not joined.
  const joined = points.flatMap((point, i) =>
    point.isGrey || point.y === undefined ? [] : [[x(i), y(point.y)] as const]
  )
  const inside = [
    html`<text x="0" y="16" class="name">${title}</text>`,
    drawYAxis(y, FRAME, { label: '', format }),
    stretched(HEIGHT, [html`<path d="${pathOf(joined)}" class="line" />`]),
    html`<g class="${points.length > MANY ? 'many' : 'few'}"
      >${points.map((point, i) => drawPoint(point, x(i), y))}</g
    >`,
    nameLast(points.at(-1)?.y, y, format)
  ]
  const canvas = { height: HEIGHT, alive: true, sides: 'trend' } as const
  return drawing(title, canvas, inside)
}

/** What it is now, beside the last point. */
function nameLast(
  value: number | undefined,
  y: Scale,
  format: TrendChart['format']
): Markup {
  if (value === undefined) return NOTHING
  return html`<text
    x="100%"
    dx="10"
    y="${round(y(value)) + 4}"
    class="last"
    aria-hidden="true"
    >${format(value)}</text
  >`
}

function drawPoint(
  { y: value, isGrey, isHollow, tip }: TrendPoint,
  x: number,
  y: (value: number) => number
): Markup {
  if (value === undefined) return NOTHING
  const look = `run${isGrey ? ' grey' : ''}${isHollow ? ' hollow' : ''}`
  return html`<g class="${look}" tabindex="0" role="img" data-tip
    ><title>${tip}</title
    ><svg x="${across(x)}" y="${round(y(value))}">
      <path d="M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z" /></svg
  ></g>`
}
