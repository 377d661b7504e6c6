import type uPlotType from 'uplot'
import type { TrialSeries, Values } from '../page-data.ts'
import { type Colour, type Limit, drawOver, shadePhases } from './around.ts'

declare const uPlot: typeof uPlotType

const AXIS = 64
const charts: uPlotType[] = []

export interface Curve {
  readonly label: string
  readonly values: Values
  /** What the legend tells instead. */
  readonly own?: Values
  /** A variable of the style. */
  readonly colour: string
  readonly filled?: boolean
}

export interface How {
  /** In the order they are drawn: what is filled hides what is before it. */
  readonly curves: readonly Curve[]
  readonly height: number
  readonly unit: string
  readonly limit?: Limit
}

/** Draws curves at the place of a name; all of them share their pointer. */
export function draw(
  name: string,
  trial: TrialSeries,
  { curves, ...how }: How
): void {
  const place = document.querySelector<HTMLElement>(`[data-chart="${name}"]`)
  if (!place) return
  place.replaceChildren()
  const style = getComputedStyle(document.documentElement)
  const colour: Colour = (variable) => style.getPropertyValue(variable)
  const tell = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : `${value}${how.unit}`
  const options: uPlotType.Options = {
    width: place.clientWidth,
    height: how.height,
    scales: {
      x: { time: false, range: (_, min, max) => widen(trial, min, max) },
      y: { range: rangeOf(how) }
    },
    padding: [18, 12, 0, 0],
    cursor: { sync: { key: 'time' } },
    axes: axesOf(tell, colour),
    series: [
      {
        label: 'time',
        value: (_, value) => (value === null ? '–' : `${value} s`)
      },
      ...curves.map((curve) => seriesOf(curve, tell, colour))
    ],
    hooks: {
      drawClear: [(chart) => shadePhases(chart, trial, colour)],
      draw: [(chart) => drawOver(chart, trial, { limit: how.limit, colour })]
    }
  }
  const columns = curves.map(({ values }) => [...values])
  charts.push(new uPlot(options, [[...trial.atS], ...columns], place))
}

/** Takes all of them away, for others of another trial. */
export function forget(): void {
  charts.splice(0).forEach((chart) => chart.destroy())
}

/** All of them from one moment to another; undefined: all that there is. */
export function lookAt(span: { fromS: number; toS: number } | undefined): void {
  for (const chart of charts) {
    const [times] = chart.data
    const min = span ? span.fromS : (times[0] ?? 0)
    const max = span ? span.toS : (times[times.length - 1] ?? 1)
    chart.setScale('x', { min, max })
  }
}

/** All that there is begins when the container does, before the first reading. */
function widen(
  { atS }: TrialSeries,
  min: number,
  max: number
): [number, number] {
  return [min === atS[0] ? 0 : (min ?? 0), max || 1]
}

type Tell = (value: number | null | undefined) => string

function axesOf(tell: Tell, colour: Colour): uPlotType.Axis[] {
  const axis: uPlotType.Axis = {
    stroke: colour('--faint'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line'), width: 1 }
  }
  return [
    { ...axis, values: (_, ticks) => ticks.map((tick) => `${tick} s`) },
    { ...axis, size: AXIS, values: (_, ticks) => ticks.map(tell) }
  ]
}

function seriesOf(
  { label, values, own = values, colour: name, filled = false }: Curve,
  tell: Tell,
  colour: Colour
): uPlotType.Series {
  return {
    label,
    stroke: colour(name),
    width: filled ? 0 : 1.5,
    ...(filled ? { fill: colour(name) } : {}),
    points: { show: false },
    value: (...[, , , i]: [uPlotType, number, number, number | null]) =>
      i === null ? '–' : tell(own[i])
  }
}

/** From zero; to the limit where it is not far above. */
function rangeOf({ limit }: Pick<How, 'limit'>): uPlotType.Range.Function {
  return (_, _min, max) => {
    const [value = 0] = limit ?? []
    const near = value <= max * 2 ? value : 0
    return [0, Math.max(near, max || 1) * 1.15]
  }
}
