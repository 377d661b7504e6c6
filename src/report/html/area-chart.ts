import { WIDTH, drawXAxis, drawYAxis, drawing, pathOf } from './axes.ts'
import { type Markup, html } from './markup.ts'
import { MEMORY_KINDS, type TrialSeries } from './page-data.ts'
import { type Scale, linearScale, round } from './scale.ts'

const HEIGHT = 300
const FRAME = { left: 60, right: WIDTH - 20, top: 40, bottom: HEIGHT - 40 }

export const KIND_NAMES = {
  anonymous: 'process memory',
  shared: 'shared memory',
  kernel: 'kernel memory',
  pageCache: 'page cache'
} as const

/** Memory over time by kind, one upon the other, and the limit. */
export function drawMemory(series: TrialSeries): Markup {
  const { atS, memory } = series
  let below = atS.map(() => 0)
  const layers = MEMORY_KINDS.map((kind) => {
    const from = below
    below = from.map((value, i) => value + (memory[kind][i] ?? 0))
    return { kind, from, to: below }
  })
  const most = Math.max(...below, 1)
  const { left, right, top, bottom } = FRAME
  const x = linearScale({ min: 0, max: atS.at(-1) ?? 1, from: left, to: right })
  const y = linearScale({ min: 0, max: most * 1.15, from: bottom, to: top }, 5)
  const area = (values: readonly number[], back: readonly number[]): string => {
    const there = values.map((value, i) => [x(atS[i]!), y(value)] as const)
    const again = back.map((value, i) => [x(atS[i]!), y(value)] as const)
    return `${pathOf([...there, ...again.reverse()])}Z`
  }
  return drawing('Memory over time by kind', { height: HEIGHT }, [
    drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
    drawYAxis(y, FRAME, { label: '' }),
    ...layers.map(
      ({ kind, from, to }) =>
        html`<path d="${area(to, from)}" class="area ${kind}" />`
    ),
    ...drawMoments(series, x),
    drawLimit(series, y, most * 1.15),
    legend()
  ])
}

/** Where phases begin, what was killed for memory, and what came back. */
function drawMoments(series: TrialSeries, x: Scale): Markup[] {
  const { phases, killedS, restartedS } = series
  const { top, bottom } = FRAME
  const begins = phases.map(({ name, fromS }) => {
    const at = round(x(fromS))
    const text = html`<text x="${at + 3}" y="${top + 10}" class="small"
      >${name}</text
    >`
    return html`<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="phase"
      />${text}`
  })
  const signs = (
    [
      [killedS, '✕', 'killed', 24],
      [restartedS, '↻', 'restarted', 38]
    ] as const
  ).flatMap(([at, sign, look, below]) =>
    at.map(
      (moment) =>
        html`<text
          x="${round(x(moment))}"
          y="${top + below}"
          text-anchor="middle"
          class="${look}"
          >${sign}</text
        >`
    )
  )
  return [...begins, ...signs]
}

function drawLimit(
  { limitMib, limitTexts }: TrialSeries,
  y: Scale,
  most: number
): Markup {
  const { left, right, top } = FRAME
  const told = (at: number, text: string): Markup =>
    html`<text x="${right}" y="${at - 4}" text-anchor="end" class="small"
      >${text}</text
    >`
  if (limitMib > most)
    return told(top - 4, `the limit, ${limitTexts.memory}, is above`)
  const at = round(y(limitMib))
  return html`<line
      x1="${left}"
      x2="${right}"
      y1="${at}"
      y2="${at}"
      class="limit"
    />${told(at, `limit ${limitTexts.memory}`)}`
}

function legend(): Markup {
  const items = MEMORY_KINDS.map((kind, i) => {
    const left = FRAME.left + i * 130
    return html`<rect
        x="${left}"
        y="8"
        width="12"
        height="12"
        class="area ${kind}"
      /><text x="${left + 17}" y="18">${KIND_NAMES[kind]}</text>`
  })
  return html`<g>${items}</g>`
}
