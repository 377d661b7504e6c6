/** Pictures of one measurement, with the numbers they are drawn from. */
import type { Measurement } from '../../measurement/measurement.ts'
import { drawMemory, KIND_NAMES } from './area-chart.ts'
import {
  ACROSS,
  drawXAxis,
  drawYAxis,
  drawing,
  pathOf,
  stretched
} from './axes.ts'
import { drawLines } from './line-chart.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { MEMORY_KINDS, type TrialSeries, type Values } from './page-data.ts'
import { composeRates } from './rate.ts'
import { foldNumbers, renderTable } from './render-blocks.ts'
import { linearScale } from './scale.ts'

const ROWS = 24
const CPU_HEIGHT = 220

/** What the script replaces by a chart to move about in. */
function live(name: string, still: Markup): Markup {
  return html`<div class="chart" data-chart="${name}">${still}</div>`
}

/** Nothing where nothing was kept. */
function drawOne(
  title: string,
  atS: readonly number[],
  values: Values
): Markup {
  const points = values.flatMap((y, i) =>
    y === null ? [] : [{ x: atS[i]!, y }]
  )
  return points.length === 0
    ? NOTHING
    : drawLines(title, [{ name: title, look: 'steady', points }])
}

export function renderMemory(series: TrialSeries): Markup[] {
  const { inFlight } = series
  const head = [
    'Seconds',
    ...MEMORY_KINDS.map((kind) => `${KIND_NAMES[kind]}, MiB`),
    'requests under way'
  ]
  const rows = few(series.atS).map((i) => [
    series.atS[i]!,
    ...MEMORY_KINDS.map((kind) => series.memory[kind][i] ?? null),
    inFlight[i] ?? null
  ])
  return [
    live('memory', drawMemory(series)),
    html`<p class="key">
      <span class="killed">✕</span> killed for memory,
      <span class="restarted">↻</span> a process that had gone with its memory
      is back
    </p>`,
    html`<p class="key hint" hidden>
      To look closer, choose a phase or drag across a chart; a double click
      shows all again.
    </p>`,
    live('in-flight', drawOne('requests under way', series.atS, inFlight)),
    numbers(head, rows)
  ]
}

export function renderCpu(series: TrialSeries): Markup[] {
  const { throttledPercent } = series
  const head = ['Seconds', 'Mean, millicores', 'Peak', 'Throttled, %']
  const rows = few(series.atS).map((i) => [
    series.atS[i]!,
    series.meanMillicores[i] ?? null,
    series.peakMillicores[i] ?? null,
    throttledPercent[i] ?? null
  ])
  return [
    live('cpu', drawCpu(series)),
    live('throttling', drawOne('held back, %', series.atS, throttledPercent)),
    numbers(head, rows)
  ]
}

function drawCpu({ atS, meanMillicores, peakMillicores }: TrialSeries): Markup {
  const frame = { top: 30, bottom: CPU_HEIGHT - 40 }
  const most = Math.max(...peakMillicores.map((value) => value ?? 0), 1)
  const { top, bottom } = frame
  const x = linearScale({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: ACROSS })
  const y = linearScale({ min: 0, max: most * 1.1, from: bottom, to: top }, 4)
  const path = (values: TrialSeries['meanMillicores']): string =>
    pathOf(
      values.map((value, i) =>
        value === null ? undefined : [x(atS[i]!), y(value)]
      )
    )
  return drawing('CPU over time', { height: CPU_HEIGHT }, [
    drawXAxis(x, frame, { label: 'seconds since the container was started' }),
    drawYAxis(y, frame, { label: 'millicores: mean, and busiest reading' }),
    stretched(CPU_HEIGHT, [
      html`<path d="${path(peakMillicores)}" class="line faint" />`,
      html`<path d="${path(meanMillicores)}" class="line" />`
    ])
  ])
}

/** Places of at most 24 of them; a table is for reading, not for proof. */
function few(values: readonly number[]): number[] {
  const count = Math.min(ROWS, values.length)
  return Array.from(
    { length: count },
    (_, i) => Math.ceil(((i + 1) * values.length) / count) - 1
  )
}

function numbers(
  head: readonly string[],
  rows: readonly (readonly (number | null)[])[]
): Markup {
  const cells = rows.map((row) =>
    row.map((value) => [value === null ? '–' : String(value)])
  )
  return foldNumbers([renderTable(head, cells, 'matrix')])
}

/** Of an open loop alone: a closed one asks for no rate. */
export function renderRates(trial: Measurement): Markup[] {
  if (trial.plan.load.kind !== 'open') return []
  const rates = composeRates(trial)
  if (rates.length === 0) return []
  const points = (of: 'asked' | 'achieved' | 'delayMs') =>
    rates.map((rate) => ({ x: rate.atS, y: rate[of] }))
  const rows = few(rates.map(({ atS }) => atS)).map((i) => {
    const { atS, asked, achieved, delayMs } = rates[i]!
    return [atS, ...[asked, achieved, delayMs].map((n) => Number(n.toFixed(1)))]
  })
  return [
    drawLines('requests per second', [
      { name: 'asked for', look: 'faint', points: points('asked') },
      { name: 'right answers', look: 'steady', points: points('achieved') }
    ]),
    drawLines('longest delay of a request, ms', [
      { name: 'delay', look: 'warm-up', points: points('delayMs') }
    ]),
    numbers(['Seconds', 'Asked for, /s', 'Achieved, /s', 'Delay, ms'], rows)
  ]
}
