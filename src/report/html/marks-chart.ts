/** Marks on a scale of limits, one row each, in the order they were tried. */
import { ACROSS, type Frame, across, drawXAxis, drawing } from './axes.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { NAME_HEIGHT, type Reference, drawReferences } from './references.ts'
import { linearScale, type Scale } from './scale.ts'
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

export interface MarksChart {
  readonly title: string
  readonly label: string
  /** What stands at the right of each row. */
  readonly right: string
  readonly marks: readonly Mark[]
  readonly references: readonly Reference[]
}

const ROW = 22
/** Right of the inside: what is beyond it, then what each took. */
const BEYOND = 22
const TOOK = 96

export function drawMarks(chart: MarksChart): Markup {
  const { marks, references } = chart
  const top = 26 + references.length * NAME_HEIGHT
  const bottom = top + marks.length * ROW + 8
  const frame = { top, bottom }
  const x = scaleOf(chart)
  const height = bottom + 42
  return drawing(chart.title, { height, alive: true, sides: 'limits' }, [
    drawXAxis(x, frame, { label: chart.label }),
    drawHeadroom(references, x, frame),
    ...drawReferences(references, x, bottom),
    html`<text
      x="100%"
      dx="${TOOK}"
      y="${top - 6}"
      text-anchor="end"
      class="small"
      >${chart.right}</text
    >`,
    ...marks.map((mark, i) => drawMark(mark, x, top + ROW * i + ROW / 2 + 4))
  ])
}

/** Around what is near: full size may be a hundred times as much. */
export function scaleOf({ marks, references }: MarksChart): Scale {
  const known = references.map((reference) => reference.x)
  const near = Math.max(...known, 1) * 2
  const tried = marks.map((mark) => mark.x).filter((at) => at <= near)
  const all = [...known, ...tried]
  const [least, most] = [Math.min(...all), Math.max(...all, 1)]
  const min = least > most / 2 ? least - (most - least) * 0.15 : 0
  const max = most + (most - min) * 0.08
  return linearScale({ min: Math.max(min, 0), max, from: 0, to: ACROSS }, 7)
}

function drawHeadroom(
  references: readonly Reference[],
  x: Scale,
  { top, bottom }: Frame
): Markup {
  const at = (kind: Reference['kind']): number | undefined =>
    references.find((reference) => reference.kind === kind)?.x
  const [minimum, recommended] = [at('minimum'), at('recommended')]
  if (minimum === undefined || recommended === undefined) return NOTHING
  const width = Math.max(x(recommended) - x(minimum), 0)
  return html`<rect
    x="${across(x(minimum))}"
    y="${top}"
    width="${across(width)}"
    height="${bottom - top}"
    class="headroom"
    ><title>headroom</title></rect
  >`
}

function drawMark(mark: Mark, x: Scale, y: number): Markup {
  const { sign, proof, label, tip, took, trial } = mark
  const beyond = x(mark.x) > ACROSS
  const at = beyond ? '100%' : across(x(mark.x))
  const shape = html`<svg x="${at}">
    <g transform="translate(${beyond ? BEYOND : 0},${y})">
      ${proof ? html`<circle r="10" class="ring" />` : NOTHING}
      <path d="${SHAPES[sign]}" />
      ${beyond ? html`<path d="M10,0H20M16,-4L20,0L16,4" class="beyond" />` : NOTHING}
    </g>
  </svg>`
  const words = html`<g aria-hidden="true"
    ><text x="-8" y="${y + 4}" text-anchor="end">${label}</text
    ><text x="100%" dx="${TOOK}" y="${y + 4}" text-anchor="end" class="label"
      >${took}</text
    ></g
  >`
  return html`${words}<g
      class="mark ${sign}"
      tabindex="0"
      role="${trial === undefined ? 'img' : 'button'}"
      data-tip
      ${trial === undefined ? NOTHING : html`data-trial="${trial}"`}
      ><title>${tip}</title
      ><rect
        y="${y - ROW / 2}"
        width="100%"
        height="${ROW}"
        class="row"
      />${shape}</g
    >`
}
