/** Marks on a scale of limits, one row each, in the order they were tried. */
import { WIDTH, drawXAxis, drawing } from './axes.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { linearScale, round, type Scale } from './scale.ts'
import { SHAPES, type Sign } from './signs.ts'

export interface Mark {
  readonly x: number
  readonly sign: Sign
  /** It ran at exactly the recommended size. */
  readonly proof: boolean
  /** At the left of the row. */
  readonly label: string
  /** At its right: how long it took. */
  readonly took: string
  /** What is told on hover, a sentence. */
  readonly tip: string
  /** Its number, where the page can show it over time. */
  readonly trial: number | undefined
}

/** A limit to compare with. */
export interface Reference {
  readonly x: number
  readonly text: string
  readonly kind: 'minimum' | 'recommended' | 'measured'
}

export interface MarksChart {
  readonly title: string
  readonly label: string
  /** What stands at the right of each row. */
  readonly right: string
  readonly marks: readonly Mark[]
  readonly references: readonly Reference[]
}

/** Beside the marks stand their limits and what they took. */
export const SIDES = { left: 96, right: WIDTH - 110 }

const ROW = 20
const LABEL = 17
export function drawMarks(chart: MarksChart): Markup {
  const { marks, references } = chart
  const top = 12 + references.length * LABEL
  const bottom = top + marks.length * ROW + 8
  const frame = { ...SIDES, top, bottom }
  const x = scaleOf(chart)
  return drawing(chart.title, { height: bottom + 42, alive: true }, [
    drawXAxis(x, frame, { label: chart.label }),
    drawHeadroom(references, x, frame),
    // Names are above all lines.
    ...references.map((reference, i) =>
      drawLineAt(reference, x, { y: 4 + i * LABEL, bottom })
    ),
    ...references.map((reference, i) => nameLine(reference, x, 14 + i * LABEL)),
    html`<text x="${WIDTH - 4}" y="${top - 2}" text-anchor="end" class="small"
      >${chart.right}</text
    >`,
    ...marks.map((mark, i) =>
      drawMark(mark, x, { y: top + ROW * i + ROW / 2 + 4, right: frame.right })
    )
  ])
}

/** Around what is near: full size may be a hundred times as much. */
export function scaleOf({ marks, references }: MarksChart): Scale {
  const { left, right } = SIDES
  const known = references.map((reference) => reference.x)
  const near = Math.max(...known, 1) * 2
  const tried = marks.map((mark) => mark.x).filter((at) => at <= near)
  const all = [...known, ...tried]
  const [least, most] = [Math.min(...all), Math.max(...all, 1)]
  const min = least > most / 2 ? least - (most - least) * 0.15 : 0
  const max = most + (most - min) * 0.08
  return linearScale({ min: Math.max(min, 0), max, from: left, to: right }, 7)
}

function drawHeadroom(
  references: readonly Reference[],
  x: Scale,
  { top, bottom }: { top: number; bottom: number }
): Markup {
  const at = (kind: Reference['kind']): number | undefined =>
    references.find((reference) => reference.kind === kind)?.x
  const [minimum, recommended] = [at('minimum'), at('recommended')]
  if (minimum === undefined || recommended === undefined) return NOTHING
  const width = Math.max(x(recommended) - x(minimum), 0)
  return html`<rect
    x="${round(x(minimum))}"
    y="${top}"
    width="${round(width)}"
    height="${bottom - top}"
    class="headroom"
    ><title>headroom</title></rect
  >`
}

function drawLineAt(
  { x: value, kind }: Reference,
  x: Scale,
  { y, bottom }: { y: number; bottom: number }
): Markup {
  const at = round(x(value))
  return html`<g class="reference ${kind}"
    ><line x1="${at}" x2="${at}" y1="${y}" y2="${bottom}"
  /></g>`
}

/** On the side where there is more room. */
function nameLine(
  { x: value, text, kind }: Reference,
  x: Scale,
  y: number
): Markup {
  const at = round(x(value))
  const left = at > WIDTH / 2
  return html`<g class="reference ${kind}"
    ><text
      x="${left ? at - 5 : at + 5}"
      y="${y}"
      text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    ></g
  >`
}

function drawMark(
  mark: Mark,
  x: Scale,
  { y, right }: { y: number; right: number }
): Markup {
  const { sign, proof, label, tip, took, trial } = mark
  const beyond = x(mark.x) > right + 10
  const at = beyond ? right + 22 : round(x(mark.x))
  const shape = html`<g transform="translate(${at},${y})"
    >${proof ? html`<circle r="10" class="ring" />` : NOTHING}<path
      d="${SHAPES[sign]}"
    />${beyond ? html`<path d="M10,0H20M16,-4L20,0L16,4" class="beyond" />` : NOTHING}</g
  >`
  const words = html`<g aria-hidden="true"
    ><text x="88" y="${y + 4}" text-anchor="end">${label}</text
    ><text x="${WIDTH - 4}" y="${y + 4}" text-anchor="end" class="label"
      >${took}</text
    ></g
  >`
  return html`${words}<g
      class="mark ${sign}"
      tabindex="0"
      role="${trial === undefined ? 'img' : 'button'}"
      aria-label="${tip}"
      data-tip="${tip}"
      ${trial === undefined ? NOTHING : html`data-trial="${trial}"`}
      ><title>${tip}</title
      ><rect
        y="${y - ROW / 2}"
        width="${WIDTH}"
        height="${ROW}"
        class="row"
      />${shape}</g
    >`
}
