/** What the looks in a picture mean; beside it, where lines may end. */
import { type Markup, html } from './markup.ts'

export interface LegendItem {
  /** Drawn around 0,0. */
  readonly sign: Markup
  /** How far the sign goes from there, in its own unit. */
  readonly reach?: number
  readonly text: string
}

export function renderLegend(items: readonly LegendItem[]): Markup {
  const shown = items.map(
    ({ sign, reach = 8, text }) =>
      html`<li>
        <svg
          viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"
          class="sign"
          aria-hidden="true"
        >
          ${sign}</svg
        >${text}
      </li>`
  )
  return html`<ul class="legend">
    ${shown}
  </ul>`
}

/** A piece of what is filled. */
export function swatch(look: string): Markup {
  return html`<rect x="-6" y="-6" width="12" height="12" class="${look}" />`
}

/** A piece of a line. */
export function stroke(look: string): Markup {
  return html`<path d="M-8,0H8" class="line ${look}" />`
}
