/** What every picture has around it, and how it is as wide as there is room. */
import { type Markup, NOTHING, html } from './markup.ts'
import { type Scale, round } from './scale.ts'

/**
 * Across, a place is per mille of a picture's inside, whatever its width; down,
 * it is pixels. So a picture fits a telephone, and its texts keep their size.
 */
export const ACROSS = 1000

/** Where the inside of a picture begins and ends. */
export interface Frame {
  readonly top: number
  readonly bottom: number
}

/** More numbers than these are too many for a narrow screen. */
const MOST_NARROW = 5
/** Left of the inside: above the numbers of the axis. */
const LABEL_X = -56

/** Lines with numbers below them, and what they count. */
export function drawXAxis(
  x: Scale,
  { top, bottom }: Frame,
  how: { readonly label: string; readonly format?: (value: number) => string }
): Markup {
  const { label, format = String } = how
  const isCrowded = x.ticks.length > MOST_NARROW
  const ticks = x.ticks.map((tick, i) => {
    const at = across(x(tick))
    const look = isCrowded && i % 2 > 0 ? html`class="wide-only"` : NOTHING
    return html`<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="grid"
      />
      <text x="${at}" y="${bottom + 17}" text-anchor="middle" ${look}
        >${format(tick)}</text
      >`
  })
  return html`<g aria-hidden="true"
    >${ticks}<text x="50%" y="${bottom + 36}" text-anchor="middle" class="label"
      >${label}</text
    ></g
  >`
}

/** Lines with numbers at their left; the label stands above. */
export function drawYAxis(
  y: Scale,
  { top }: Frame,
  how: { readonly label: string; readonly format?: (value: number) => string }
): Markup {
  const { label, format = String } = how
  const ticks = y.ticks.map((tick) => {
    const at = round(y(tick))
    return html`<line x1="0" x2="100%" y1="${at}" y2="${at}" class="grid" />
      <text x="-6" y="${at + 4}" text-anchor="end">${format(tick)}</text>`
  })
  const above =
    label === ''
      ? NOTHING
      : html`<text x="${LABEL_X}" y="${top - 12}" class="label">${label}</text>`
  return html`<g aria-hidden="true">${ticks}${above}</g>`
}

export interface Canvas {
  readonly height: number
  /** Whether parts of it can be pointed at. */
  readonly alive?: boolean
  /** What stands beside its inside: the style knows how much room that needs. */
  readonly sides?: 'numbers' | 'limits' | 'trend' | 'starts'
}

/** A picture that says in a sentence what is in it. */
export function drawing(
  title: string,
  { height, alive = false, sides = 'numbers' }: Canvas,
  inside: readonly Markup[]
): Markup {
  return html`<div class="plot ${sides}">
    <svg
      height="${height}"
      role="${alive ? 'group' : 'img'}"
      aria-label="${title}"
    >
      ${inside}
    </svg>
  </div>`
}

/** `34.5%`: a place across, as elements have it. */
export function across(place: number): string {
  return `${Number((place / (ACROSS / 100)).toFixed(2))}%`
}

/** Paths know no percent: they are stretched, and their strokes are not. */
export function stretched(height: number, paths: readonly Markup[]): Markup {
  return html`<svg
    viewBox="0 0 ${ACROSS} ${height}"
    height="${height}"
    preserveAspectRatio="none"
    class="stretched"
  >
    ${paths}
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
