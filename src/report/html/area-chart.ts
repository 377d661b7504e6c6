import {
  ACROSS,
  across,
  drawXAxis,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import { renderLegend, swatch } from './legend.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { MEMORY_KINDS, type TrialSeries } from './page-data.ts'
import { type Scale, linearScale, round } from './scale.ts'

const HEIGHT = 300
const FRAME = { top: 24, bottom: HEIGHT - 40 }
/** Of the time: a phase that has less has no room for its name. */
const ROOM = { wide: 0.09, narrow: 0.24 }

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
  const { top, bottom } = FRAME
  const x = linearScale({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: ACROSS })
  const y = linearScale({ min: 0, max: most * 1.15, from: bottom, to: top }, 5)
  const area = (values: readonly number[], back: readonly number[]): string => {
    const there = values.map((value, i) => [x(atS[i]!), y(value)] as const)
    const again = back.map((value, i) => [x(atS[i]!), y(value)] as const)
    return `${pathOf([...there, ...again.reverse()])}Z`
  }
  const picture = drawing('Memory over time by kind', { height: HEIGHT }, [
    ...shadePhases(series, x),
    drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
    drawYAxis(y, FRAME, { label: 'MiB' }),
    stretched(
      HEIGHT,
      layers.map(
        ({ kind, from, to }) =>
          html`<path d="${area(to, from)}" class="area ${kind}" />`
      )
    ),
    ...drawMoments(series, x),
    drawLimit(series, y, most * 1.15)
  ])
  const legend = MEMORY_KINDS.map((kind) => ({
    sign: swatch(`area ${kind}`),
    text: KIND_NAMES[kind]
  }))
  return html`${picture}${renderLegend(legend)}`
}

/** Every other one. */
function shadePhases({ phases }: TrialSeries, x: Scale): Markup[] {
  const { top, bottom } = FRAME
  return phases
    .filter((_, i) => i % 2 === 0)
    .map(
      ({ fromS, toS }) =>
        html`<rect
          x="${across(x(fromS))}"
          y="${top}"
          width="${across(x(toS) - x(fromS))}"
          height="${bottom - top}"
          class="shade"
        />`
    )
}

/** Where phases begin, what was killed for memory, and what came back. */
function drawMoments(series: TrialSeries, x: Scale): Markup[] {
  const { phases, killedS, restartedS } = series
  const { top, bottom } = FRAME
  const begins = phases.map(({ name, fromS, toS }) => {
    const at = across(x(fromS))
    const room = (x(toS) - x(fromS)) / ACROSS
    const look = room < ROOM.narrow ? 'small wide-only' : 'small'
    const text =
      room < ROOM.wide
        ? NOTHING
        : html`<text x="${at}" dx="3" y="${top + 10}" class="${look}"
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
          x="${across(x(moment))}"
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
  const told = (at: number, text: string): Markup =>
    html`<text x="100%" y="${at - 4}" text-anchor="end" class="small"
      >${text}</text
    >`
  if (limitMib > most)
    return told(FRAME.top - 4, `the limit, ${limitTexts.memory}, is above`)
  const at = round(y(limitMib))
  return html`<line
      x1="0"
      x2="100%"
      y1="${at}"
      y2="${at}"
      class="limit"
    />${told(at, `limit ${limitTexts.memory}`)}`
}
