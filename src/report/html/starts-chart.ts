/** Each start of base and head as a dot, base over head. */
import type { Starts } from '../document/document.ts'
import { drawing } from './axes.ts'
import { type Markup, html } from './markup.ts'
import { linearScale, round } from './scale.ts'

const CANVAS = { width: 380, height: 92 }
const FRAME = { left: 48, right: CANVAS.width - 12 }
const ROWS = { base: 38, head: 60 }

export function drawStarts(starts: Starts): Markup {
  const { what, base, head, least, most, from, to } = starts
  const { left, right } = FRAME
  const x = linearScale({ min: least, max: most, from: left, to: right })
  const title = `${what}: ${base.length} starts of base and ${head.length} of this change, from ${from} to ${to}`
  const rows = (['base', 'head'] as const).map((side) => {
    const y = ROWS[side]
    const dots = starts[side].map(
      (value) =>
        html`<circle cx="${round(x(value))}" cy="${y}" r="5" class="start" />`
    )
    return html`<line
        x1="${left}"
        x2="${right}"
        y1="${y}"
        y2="${y}"
        class="grid"
      />
      <text x="${left - 12}" y="${y + 4}" text-anchor="end">${side}</text>
      ${dots}`
  })
  return drawing(title, CANVAS, [
    html`<text x="0" y="16" class="name">${what}</text>`,
    ...rows,
    html`<text x="${left}" y="86" class="small">${from}</text>
      <text x="${right}" y="86" text-anchor="end" class="small">${to}</text>`
  ])
}
