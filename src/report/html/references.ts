/** Limits that a picture compares with: a line each, named above it. */
import { ACROSS, across } from './axes.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import type { Scale } from './scale.ts'

/** A limit to compare with. */
export interface Reference {
  readonly x: number
  /** `peak`, and what a narrow screen has no room for: ` at full size`. */
  readonly name: string
  readonly more: string
  readonly is: string
  readonly kind: 'minimum' | 'recommended' | 'measured'
}

/** A row of names. */
export const NAME_HEIGHT = 18

export function drawReferences(
  references: readonly Reference[],
  x: Scale,
  bottom: number
): Markup[] {
  const names = layNames(references, x)
  // Names are above all lines.
  return [
    ...names.map(({ reference }, i) =>
      drawLineAt(reference, x, { top: 4 + i * NAME_HEIGHT, bottom })
    ),
    ...names.map((name, i) => nameLine(name, x, 14 + i * NAME_HEIGHT))
  ]
}

function drawLineAt(
  { x: value, kind }: Reference,
  x: Scale,
  { top, bottom }: { readonly top: number; readonly bottom: number }
): Markup {
  const at = across(x(value))
  return html`<g class="reference ${kind}"
    ><line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"
  /></g>`
}

interface Name {
  readonly reference: Reference
  /** Of its line; else it stands at the right. */
  readonly left: boolean
}

/** Within these there is room for a name on either side. */
const MIDDLE = { from: 0.35 * ACROSS, to: 0.65 * ACROSS }

/**
 * Names from the top down so that no line runs through that of another: those
 * that stand at the left of their lines, the rightmost first, then those at the
 * right, the leftmost first. The widest gap near the middle parts them.
 */
export function layNames(references: readonly Reference[], x: Scale): Name[] {
  const sorted = references.toSorted((a, b) => a.x - b.x)
  const gaps = [...sorted, undefined].map((next, i) => {
    const before = sorted[i - 1]
    const from = Math.max(before ? x(before.x) : 0, MIDDLE.from)
    return Math.min(next ? x(next.x) : ACROSS, MIDDLE.to) - from
  })
  const parting = gaps.indexOf(Math.max(...gaps))
  const name = (reference: Reference, left: boolean): Name => ({
    reference,
    left
  })
  return [
    ...sorted
      .slice(parting)
      .map((each) => name(each, true))
      .reverse(),
    ...sorted.slice(0, parting).map((each) => name(each, false))
  ]
}

/** Shorter where there is little room. */
function nameLine({ reference, left }: Name, x: Scale, y: number): Markup {
  const { x: value, name, more, is, kind } = reference
  const write = (text: string, where: 'everywhere' | 'wide' | 'narrow') =>
    html`<text
      x="${across(x(value))}"
      dx="${left ? -5 : 5}"
      y="${y}"
      text-anchor="${left ? 'end' : 'start'}"
      ${where === 'everywhere' ? NOTHING : html`class="${where}-only"`}
      >${text}: ${is}</text
    >`
  const names =
    more === ''
      ? [write(name, 'everywhere')]
      : [write(name + more, 'wide'), write(name, 'narrow')]
  return html`<g class="reference ${kind}">${names}</g>`
}
