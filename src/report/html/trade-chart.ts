/** What limits take and what they cost, on the scale of the marks above. */
import {
  across,
  drawXAxis,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { type Scale, linearScale, round } from './scale.ts'
import { SHAPES, type Sign } from './signs.ts'

export interface TradePoint {
  /** The limit, in the unit of the scale. */
  readonly x: number
  readonly y: number
  readonly sign: Sign
  readonly tip: string
}

export interface TradeChart {
  readonly title: string
  /** Of the limit. */
  readonly label: string
  readonly x: Scale
  /** Time, at the left. */
  readonly time: {
    readonly label: string
    readonly points: readonly TradePoint[]
    /** Above, it is too slow. */
    readonly allowed?: number
  }
  /** Money a month, at the right; undefined: nothing has a price. */
  readonly money?: {
    readonly label: string
    readonly perMonth: (x: number) => number
    readonly format: (amount: number) => string
  }
}

const HEIGHT = 210
const FRAME = { top: 30, bottom: HEIGHT - 44 }

export function drawTrade(chart: TradeChart): Markup {
  const { title, label, x, time, money } = chart
  const { points } = time
  const highest = Math.max(
    ...points.map(({ y }) => y),
    (time.allowed ?? 0) * 1.2
  )
  const range = { from: FRAME.bottom, to: FRAME.top }
  const y = linearScale({ min: 0, max: highest * 1.1 || 1, ...range }, 4)
  const canvas = { height: HEIGHT, alive: true, sides: 'limits' } as const
  return drawing(title, canvas, [
    drawXAxis(x, FRAME, { label }),
    drawYAxis(y, FRAME, { label: time.label }),
    time.allowed === undefined ? NOTHING : drawAllowed(y(time.allowed)),
    money ? drawMoney(x, money) : NOTHING,
    ...points.map(
      ({ x: at, y: took, sign, tip }) =>
        html`<svg x="${across(x(at))}" y="${round(y(took))}">
          <g class="mark ${sign}" tabindex="0" role="img" data-tip>
            <title>${tip}</title>
            <path d="${SHAPES[sign]}" />
          </g>
        </svg>`
    )
  ])
}

function drawAllowed(y: number): Markup {
  return html`<line
      x1="0"
      x2="100%"
      y1="${round(y)}"
      y2="${round(y)}"
      class="limit"
    /><text x="100%" dx="-4" y="${round(y) - 5}" text-anchor="end" class="small"
      >allowed</text
    >`
}

/** A price is straight in the limit: two ends say all. */
function drawMoney(
  x: Scale,
  { label, perMonth, format }: NonNullable<TradeChart['money']>
): Markup {
  const { top, bottom } = FRAME
  const { 0: least = 0, [x.ticks.length - 1]: most = least } = x.ticks
  const y = linearScale(
    { min: 0, max: perMonth(most) * 1.1 || 1, from: bottom, to: top },
    4
  )
  const ticks = y.ticks.map(
    (tick) =>
      html`<text x="100%" dx="6" y="${round(y(tick)) + 4}" class="money"
        >${format(tick)}</text
      >`
  )
  const path = pathOf([
    [x(least), y(perMonth(least))],
    [x(most), y(perMonth(most))]
  ])
  return html`<g aria-hidden="true"
    >${stretched(HEIGHT, [html`<path d="${path}" class="line money" />`])}${ticks}<text
      x="100%"
      dx="96"
      y="${top - 12}"
      text-anchor="end"
      class="money"
      >${label}</text
    ></g
  >`
}
