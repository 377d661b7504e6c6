/** What every picture has around it. */
import { type Markup, NOTHING, html } from './markup.ts'
import { type Scale, round } from './scale.ts'

/** Places of a picture's inside. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const WIDTH = 760

/** Lines with numbers below them, and what they count. */
export function drawXAxis(
  x: Scale,
  frame: Frame,
  how: { readonly label: string; readonly format?: (value: number) => string }
): Markup {
  const { label, format = String } = how
  const { left, right, top, bottom } = frame
  const ticks = x.ticks.map(
    (tick) =>
      html`<line
          x1="${round(x(tick))}"
          x2="${round(x(tick))}"
          y1="${top}"
          y2="${bottom}"
          class="grid"
        />
        <text x="${round(x(tick))}" y="${bottom + 16}" text-anchor="middle"
          >${format(tick)}</text
        >`
  )
  return html`<g aria-hidden="true"
    >${ticks}<text
      x="${(left + right) / 2}"
      y="${bottom + 34}"
      text-anchor="middle"
      class="label"
      >${label}</text
    ></g
  >`
}

/** Lines with numbers at their left; the label stands above. */
export function drawYAxis(
  y: Scale,
  frame: Frame,
  how: { readonly label: string; readonly format?: (value: number) => string }
): Markup {
  const { label, format = String } = how
  const { left, right, top } = frame
  const ticks = y.ticks.map(
    (tick) =>
      html`<line
          x1="${left}"
          x2="${right}"
          y1="${round(y(tick))}"
          y2="${round(y(tick))}"
          class="grid"
        />
        <text x="${left - 6}" y="${round(y(tick)) + 4}" text-anchor="end"
          >${format(tick)}</text
        >`
  )
  const above =
    label === ''
      ? NOTHING
      : html`<text x="${left}" y="${top - 8}" class="label">${label}</text>`
  return html`<g aria-hidden="true">${ticks}${above}</g>`
}

export interface Canvas {
  readonly width?: number
  readonly height: number
  /** Whether parts of it can be pointed at. */
  readonly alive?: boolean
}

/** A picture that says in a sentence what is in it. */
export function drawing(
  title: string,
  { width = WIDTH, height, alive = false }: Canvas,
  inside: readonly Markup[]
): Markup {
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    role="${alive ? 'group' : 'img'}"
    aria-label="${title}"
  >
    ${inside}
  </svg>`
}

/** `M0,1L2,3`; a place that is none parts the line. */
export function pathOf(
  places: readonly (readonly [x: number, y: number] | undefined)[]
): string {
  let pen = 'M'
  let path = ''
  for (const place of places) {
    if (place) path += `${pen}${round(place[0])},${round(place[1])}`
    pen = place ? 'L' : 'M'
  }
  return path
}
