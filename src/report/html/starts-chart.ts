/** Each start of base and head as a dot, base over head. */
import type { Starts } from '../document/document.ts'
import { ACROSS, across, drawing } from './axes.ts'
import { type Markup, html } from './markup.ts'
import { linearScale } from './scale.ts'

const CANVAS = { height: 92, sides: 'starts' } as const
const ROWS = { base: 38, head: 60 }

export function drawStarts(starts: Starts): Markup {
  const { what, base, head, least, most, from, to } = starts
  const x = linearScale({ min: least, max: most, from: 0, to: ACROSS })
  const title = `${what}: ${base.length} starts of base and ${head.length} of this change, from ${from} to ${to}`
  const rows = (['base', 'head'] as const).map((side) => {
    const y = ROWS[side]
    const dots = starts[side].map(
      (value) =>
        html`<circle cx="${across(x(value))}" cy="${y}" r="5" class="start" />`
    )
    return html`<line x1="0" x2="100%" y1="${y}" y2="${y}" class="grid" />
      <text x="-12" y="${y + 4}" text-anchor="end">${side}</text>
      ${dots}`
  })
  return drawing(title, CANVAS, [
    html`<text x="-48" y="16" class="name">${what}</text>`,
    ...rows,
    html`<text x="0" y="86" class="small">${from}</text>
      <text x="100%" y="86" text-anchor="end" class="small">${to}</text>`
  ])
}
